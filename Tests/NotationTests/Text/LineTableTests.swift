import CustomDump
import Notation
import Testing

@Suite("Where lines begin") struct LineTableTests {
  @Test func linesEndInEitherWay() {
    let table = LineTable(Array("a\nbc\r\nd\r\re\n".utf8))
    expectNoDifference(
      (1...table.count).map { String(decoding: table.bytes(ofLine: $0), as: UTF8.self) }, ["a", "bc", "d", "", "e", ""])
    expectNoDifference((0...11).map(table.line), [1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 5, 6])
    #expect(table.bytes(ofLine: 7).isEmpty)
  }

  @Test func aMarkBeforeTheTextIsNoPartOfIt() {
    let table = LineTable("\u{FEFF}né".utf8)
    #expect(table.bytes.count == 3)
    #expect(table.text(beforeByte: 1) == "n")
  }

  @Test func columnsAreCountedInCharacters() {
    let table = LineTable("a\nnaïve: x".utf8)
    #expect(table.text(beforeByte: 9) == "naïve:")
    #expect(table.text(beforeByte: 2).isEmpty)
    #expect(table.text(beforeByte: 99) == "naïve: x")
  }
}
