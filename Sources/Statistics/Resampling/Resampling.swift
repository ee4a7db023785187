import Dispatch
import Notation

/// Many random resamples, computed on every core.
enum Resampling {
  /// How many resamples share a stream of random numbers; the same everywhere, so that the number of cores changes
  /// nothing.
  static let chunkSize = 256
  /// More resamples than are ever needed: beyond it a request is refused instead of kept waiting for.
  static let most = 1_000_000
  /// The seed where none is given.
  static let defaultSeed = 1

  /// How many where nothing is said.
  static let usual = 9999
  /// The most draws, of all resamples together, that are worth waiting for.
  static let mostDraws = 4_000_000_000

  /// Returns how many resamples to take of so many values: those asked for, `nil` if they are none or too many, and
  /// unasked as many as take no time, at least 99.
  static func bearable(_ asked: Int?, of values: Int) -> Int? {
    guard let asked else { return min(usual, max(99, mostDraws / 8 / max(1, values))) }
    guard asked > 0, asked <= most else { return nil }
    let draws = asked.multipliedReportingOverflow(by: max(1, values))
    return draws.overflow || draws.partialValue > mostDraws ? nil : asked
  }

  /// Returns one number per resample, in order; the same ones for the same seed, whatever the number of threads.
  /// - Parameters:
  ///   - count: how many; none below 1.
  ///   - seed: chooses the random numbers.
  ///   - concurrently: whether every core takes part.
  ///   - fill: computes a chunk of the numbers from the chunk's own stream; called once per chunk, so that what it
  ///     allocates is allocated once per chunk. Every place of the chunk holds 0 before.
  static func inChunks(
    _ count: Int, seed: Int, concurrently: Bool = true,
    fill: @Sendable (_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) -> Void
  ) -> [Double] {
    guard count > 0 else { return [] }
    return [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      buffer.initialize(repeating: 0)
      nonisolated(unsafe) let results = buffer  // each chunk writes to its own part
      @Sendable func compute(_ chunk: Int) {
        var numbers = SeededNumbers(seed: UInt64(bitPattern: Int64(seed)), stream: UInt64(chunk))
        let start = chunk * chunkSize
        fill(.init(rebasing: results[start..<min(count, start + chunkSize)]), &numbers)
      }
      let chunks = (count - 1) / chunkSize + 1
      if concurrently {
        DispatchQueue.concurrentPerform(iterations: chunks, execute: compute)
      } else {
        for chunk in 0..<chunks { compute(chunk) }
      }
      initialized = count
    }
  }
}
