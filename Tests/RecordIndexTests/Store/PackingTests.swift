import CustomDump
import Testing

@testable import RecordIndex

@Suite struct PackingTests {
  private func unpacked(_ bytes: [UInt8]) -> [[Int]] {
    var sections: [[Int]] = []
    PackedSection.unpack(bytes) { sections.append([$0.section, $0.percent]) }
    return sections
  }

  @Test func fullAndNoMarksOfASectionTakeOneByte() {
    let bytes = PackedSection.pack([
      .init(section: 7, percent: 100_000_000), .init(section: 31, percent: 0), .init(section: 300, percent: 66_666_667),
    ])
    expectNoDifference(bytes.count, 1 + 1 + 2 + 4)
    expectNoDifference(unpacked(bytes), [[7, 100_000_000], [31, 0], [300, 66_666_667]])
  }

  @Test func damagedBytesAreNoPercentage() {
    var beyond = Packer()
    beyond.add(7 << 2 | 2)
    beyond.add(100_000_001)
    expectNoDifference(unpacked(beyond.bytes), [])
    expectNoDifference(unpacked([7 << 2 | 3]), [])
    expectNoDifference(unpacked([0xFF]), [])
  }
}
