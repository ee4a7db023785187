/// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set where more follow.
struct Packer {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what a `Packer` wrote.
struct Unpacker {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the next number; `nil` at the end, also where the bytes break off.
  mutating func next() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    return nil
  }
}

/// What one counted criterion came to, with its criterion as a number and its figures in millionths.
struct PackedCriterion {
  var criterion: Int
  /// The fraction as answered.
  var fraction: Int
  var isMiss: Bool
  /// The percentage points it cost.
  var lost: Int

  /// The fraction times 100, in millionths, as cells add it up.
  var hundredfold: Int { fraction * 100 }

  static func pack(_ criteria: [PackedCriterion]) -> [UInt8] {
    var packer = Packer()
    for criterion in criteria {
      // Most fractions are 0 or 1; these take no room of their own.
      let kind = criterion.fraction == 0 ? 0 : criterion.fraction == 1_000_000 ? 1 : 2
      packer.add(criterion.criterion << 3 | kind << 1 | (criterion.isMiss ? 1 : 0))
      if kind == 2 { packer.add(criterion.fraction) }
      if kind != 1 { packer.add(criterion.lost) }
    }
    return packer.bytes
  }

  static func unpack(_ bytes: [UInt8], _ body: (PackedCriterion) throws -> Void) rethrows {
    var unpacker = Unpacker(bytes)
    while let head = unpacker.next() {
      let kind = head >> 1 & 3
      let fraction = kind == 2 ? unpacker.next() ?? 0 : kind * 1_000_000
      let lost = kind == 1 ? 0 : unpacker.next() ?? 0
      // A damaged file may hold any number; none of them may be taken for a place in a table.
      guard kind < 3, (0..<1 << 20).contains(head >> 3), (0...1_000_000).contains(fraction) else { return }
      try body(PackedCriterion(criterion: head >> 3, fraction: fraction, isMiss: head & 1 == 1, lost: lost))
    }
  }
}

/// What one section earned, with its id as a number and its percentage in millionths.
struct PackedSection {
  var section: Int
  var percent: Int

  private static let full = 100_000_000

  static func pack(_ sections: [PackedSection]) -> [UInt8] {
    var packer = Packer()
    for section in sections {
      // Full marks are the most frequent percentage, and nothing at all follows.
      let kind = section.percent == full ? 1 : section.percent == 0 ? 0 : 2
      packer.add(section.section << 2 | kind)
      if kind == 2 { packer.add(section.percent) }
    }
    return packer.bytes
  }

  static func unpack(_ bytes: [UInt8], _ body: (PackedSection) throws -> Void) rethrows {
    var unpacker = Unpacker(bytes)
    while let head = unpacker.next() {
      let kind = head & 3
      let percent = kind == 2 ? unpacker.next() ?? 0 : kind * full
      guard kind < 3, (0...full).contains(percent) else { return }
      try body(PackedSection(section: head >> 2, percent: percent))
    }
  }
}
