import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// Where values stand, and what no text may be.
struct MarkedTextTests {
  private func place(_ path: RecordPath, in yaml: String) -> Place {
    MarkedText(yaml: Data(yaml.utf8), file: "f.yaml").place(of: path)
  }

  @Test func valuesHavePlaces() {
    let yaml = "a: {b: [one, 'two']}\nc:\n  - d: é 3 # three\n    \"e\": |\n      long\n"
    let source = "a: {b: [one, 'two']}"
    expectNoDifference(
      place(["a", "b", 1], in: yaml), Place(file: "f.yaml", line: 1, column: 14, source: source, width: 5))
    expectNoDifference(
      place(["c", 0, "d"], in: yaml), Place(file: "f.yaml", line: 3, column: 8, source: "  - d: é 3 # three", width: 3))
    expectNoDifference(
      place(["c", 0, "e"], in: yaml), Place(file: "f.yaml", line: 4, column: 10, source: "    \"e\": |", width: 1))
    expectNoDifference(
      place(["c", 0, "f", "g"], in: yaml), Place(file: "f.yaml", line: 3, column: 5, source: "  - d: é 3 # three"))
    expectNoDifference(place([], in: yaml), Place(file: "f.yaml", line: 1, column: 1, source: source))
  }

  @Test func keysHavePlaces() {
    let text = MarkedText(yaml: Data("a: 1\nbeta: 2\ngamma:\n".utf8), file: "f.yaml")
    expectNoDifference(
      text.keyPlace(of: ["beta"]), Place(file: "f.yaml", line: 2, column: 1, source: "beta: 2", width: 4))
    expectNoDifference(text.keyPlace(of: ["delta"]), text.place(of: []))
    // Behind a key without a value there is nothing to show.
    expectNoDifference(text.place(of: ["gamma"]), text.keyPlace(of: ["gamma"]))
  }

  @Test func columnsCountCharacters() {
    let yaml = "\"👩‍👩‍👧 e\u{301}\": {x: 1}\r\n\u{2028}# other line break\r\ny: 2\r\n"
    expectNoDifference(
      place(["👩‍👩‍👧 e\u{301}", "x"], in: yaml).column, 12)
    expectNoDifference(place(["y"], in: yaml), Place(file: "f.yaml", line: 3, column: 4, source: "y: 2"))
  }

  @Test(arguments: ["a: {b: 1", "a: {b: 1\n", "a: {b: 1\n\n"])
  func aTextThatEndsTooEarlyIsShownWhereItEnds(yaml: String) {
    let places = MarkedText(yaml: Data(yaml.utf8), file: "f.yaml").findings.compactMap(\.place)
    expectNoDifference(places.map(\.line), [yaml.hasSuffix("\n\n") ? 2 : 1])
  }

  @Test func jsonHasPlacesToo() {
    let json = "{\n\t\"a\": [1, \"\\ud83d\\ude00 \\/\", {\"b\": null}],\n\t\"\\u0063\": -1.5e3\n}\n"
    let text = MarkedText(json: Data(json.utf8), file: "f.json")
    expectNoDifference(text.findings, [])
    let line = "\t\"a\": [1, \"\\ud83d\\ude00 \\/\", {\"b\": null}],"
    expectNoDifference(text.place(of: ["a", 1]), Place(file: "f.json", line: 2, column: 11, source: line, width: 17))
    expectNoDifference(
      text.keyPlace(of: ["a", 2, "b"]), Place(file: "f.json", line: 2, column: 31, source: line, width: 3))
    expectNoDifference(text.place(of: ["c"]).column, 12)
  }

  @Test func veryLongLinesAreNotShown() {
    let yaml = "a: \(String(repeating: "x", count: 5000))\n"
    expectNoDifference(place(["a"], in: yaml), Place(file: "f.yaml", line: 1, column: 4))
  }

  @Test func findingsGetTheirPlaces() {
    let text = MarkedText(yaml: Data("a: 1\n".utf8), file: "f.yaml")
    let there = Place(file: "other")
    let findings = [
      Finding(rule: "r", "m", help: "h", at: ["a"]), Finding(rule: "r", "m", help: "h", place: there),
    ]
    expectNoDifference(text.placed(findings).map(\.place), [text.place(of: ["a"]), there])
  }
}
