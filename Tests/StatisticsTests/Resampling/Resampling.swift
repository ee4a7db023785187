import Notation
import Testing

@testable import Statistics

@Suite struct ResamplingTests {
  @Test(arguments: [1, 255, 256, 257, 1000]) func isTheSameOnAnyNumberOfThreads(count: Int) {
    let draw = { @Sendable (chunk: UnsafeMutableBufferPointer<Double>, numbers: inout SeededNumbers) in
      for index in chunk.indices { chunk[index] = Double(numbers.next()) }
    }
    let alone = Resampling.inChunks(count, seed: 7, concurrently: false, fill: draw)
    #expect(alone.count == count && Set(alone).count == count)
    #expect(Resampling.inChunks(count, seed: 7, fill: draw) == alone)
    #expect(Resampling.inChunks(count, seed: -7, fill: draw) != alone)
  }

  @Test func bearsOnlySoMuch() {
    #expect(Resampling.bearable(nil, of: 200) == 9999)
    #expect(Resampling.bearable(nil, of: .max) == 99)
    #expect(Resampling.bearable(1_000_000, of: 200) == 1_000_000)
    #expect(Resampling.bearable(1_000_000, of: 1_000_000) == nil)
    #expect(Resampling.bearable(.max, of: .max) == nil)
    #expect(Resampling.bearable(0, of: 1) == nil && Resampling.bearable(-4, of: 1) == nil)
    #expect(Resampling.inChunks(0, seed: 1) { _, _ in } == [])
    #expect(Resampling.inChunks(.min, seed: 1) { _, _ in } == [])
  }
}
