import CustomDump
import QualityModel
import Records
import Testing

struct TextDifferenceTests {
  @Test func changesHaveTheirNeighbours() {
    let old = (1...20).map { "line \($0)\n" }.joined()
    let new = old.replacing("line 9\n", with: "line nine\nand a half\n").replacing("line 20\n", with: "")
    expectNoDifference(
      TextDifference(from: old, to: new, context: 2).description,
      """
        … 6 lines
        line 7
        line 8
      - line 9
      + line nine
      + and a half
        line 10
        line 11
        … 6 lines
        line 18
        line 19
      - line 20
      """)
  }

  @Test func equalTextsHaveNone() {
    expectNoDifference(TextDifference(from: "a\nb\n", to: "a\r\nb").lines, [])
    #expect(TextDifference(from: "", to: "").isEmpty)
  }

  @Test func fromAndToNothing() {
    expectNoDifference(TextDifference(from: "", to: "a\nb").lines, [.added("a"), .added("b")])
    expectNoDifference(TextDifference(from: "a", to: "").lines, [.removed("a")])
    expectNoDifference(
      TextDifference(from: "a\nb\nc\n", to: "b\nx\nc\nd\n").lines,
      [.removed("a"), .kept("b"), .added("x"), .kept("c"), .added("d")])
  }

  @Test func hugeChangesAreNotComparedLineByLine() {
    let old = (0..<5000).map { "a\($0)\n" }.joined()
    let new = (0..<5000).map { "b\($0)\n" }.joined()
    let lines = TextDifference(from: "same\n" + old, to: "same\n" + new).lines
    expectNoDifference(lines.count, 10_001)
    expectNoDifference(lines[0], .kept("same"))
  }
}
