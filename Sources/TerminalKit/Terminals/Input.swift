import Glibc

/// Reads lines plainly: no prompt, no echo, no editing; for pipes and files.
struct Input {
  let descriptor: Int32
  /// The most bytes of the rest that are taken; what writes them never says how many there are.
  let largestRest: Int
  private var buffer: [UInt8] = []
  private var start = 0
  /// How many lines were taken.
  private(set) var linesRead = 0

  init(descriptor: Int32, largestRest: Int = 256 << 20) {
    self.descriptor = descriptor
    self.largestRest = largestRest
  }

  /// Returns the next line without its end, or nothing at the end of the input.
  ///
  /// Bytes that are not UTF-8 are repaired, a carriage return before the line's end and a byte-order mark go, and a
  /// last line without an end counts.
  mutating func nextLine() throws -> String? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) { return take(upTo: end, resumingAt: end + 1) }
      scanned = buffer.count - start
      discardTaken()
      let more = try readSome(from: descriptor)
      if more.isEmpty { return buffer.isEmpty ? nil : take(upTo: buffer.count, resumingAt: buffer.count) }
      buffer += more
    }
  }

  /// Returns everything not yet read; throws where that is too much.
  mutating func rest() throws -> [UInt8] {
    discardTaken()
    defer { buffer = [] }
    while true {
      let more = try readSome(from: descriptor)
      if more.isEmpty { return buffer }
      buffer += more
      guard buffer.count <= largestRest else { throw ReadFailure(reason: "it is larger than \(largestRest >> 20) MB") }
    }
  }

  private mutating func take(upTo end: Int, resumingAt next: Int) -> String {
    var line = buffer[start..<end]
    if linesRead == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    linesRead += 1
    start = next
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func discardTaken() {
    buffer.removeFirst(start)
    start = 0
  }
}

/// Input that could not be read, such as a folder.
package struct ReadFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The system's reason, such as `Is a directory`.
  package var reason: String

  /// One plain sentence, without a full stop.
  package var description: String { "cannot read standard input: \(reason)" }
}

/// Returns the next bytes of a file or pipe, none at its end.
func readSome(from descriptor: Int32) throws -> [UInt8] {
  let size = 1 << 16
  while true {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, filled in
      count = Glibc.read(descriptor, room.baseAddress, size)
      filled = max(0, count)
    }
    if count >= 0 { return bytes }
    guard errno == EINTR else { throw ReadFailure(reason: String(cString: strerror(errno))) }
  }
}
