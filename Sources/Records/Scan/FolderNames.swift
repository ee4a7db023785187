import Dispatch
import Glibc

/// The names of some of a folder's files, one after the other in memory, so that looking at thousands costs little more
/// than the system's part of it.
struct FolderNames: Sendable {
  /// How many files a thread looks at before it takes the next.
  private static let portion = 500

  /// The names, each with the zero byte that ends it.
  private var bytes: [CChar] = []
  private var starts: [Int] = []

  /// How many names there are.
  var count: Int { starts.count }

  /// Adds a name, which ends with a zero byte.
  mutating func add(_ name: UnsafePointer<CChar>) {
    starts.append(bytes.count)
    bytes.append(contentsOf: UnsafeBufferPointer(start: name, count: strlen(name) + 1))
  }

  /// Returns the stamp of each file, on all cores where there are many; `nil` where none has that name any more.
  func stamps(in folder: FolderStream, asOf now: Int64) -> [Int64?] {
    let descriptor = folder.descriptor
    return withExtendedLifetime(folder) {
      bytes.withUnsafeBufferPointer { bytes in
        guard let first = bytes.baseAddress else { return [] }
        nonisolated(unsafe) let names = first
        return [Int64?](unsafeUninitializedCapacity: count) { buffer, initialized in
          buffer.initialize(repeating: nil)
          nonisolated(unsafe) let stamps = buffer  // each portion writes to its own part
          DispatchQueue.concurrentPerform(iterations: (count + Self.portion - 1) / Self.portion) { portion in
            let start = portion * Self.portion
            for index in start..<min(count, start + Self.portion) {
              stamps[index] = FolderStream.stamp(of: names + starts[index], in: descriptor, asOf: now)
            }
          }
          initialized = count
        }
      }
    }
  }

  /// Hands over each name, without the zero byte at its end, with what belongs to it.
  func forEach<Element>(with elements: [Element], _ body: (UnsafeRawBufferPointer, Element) -> Void) {
    bytes.withUnsafeBytes { bytes in
      for (index, element) in elements.enumerated() {
        let end = index + 1 < count ? starts[index + 1] : bytes.count
        body(UnsafeRawBufferPointer(rebasing: bytes[starts[index]..<end - 1]), element)
      }
    }
  }
}
