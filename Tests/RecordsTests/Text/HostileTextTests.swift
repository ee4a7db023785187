import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// Texts that repeat, refer and nest more than anybody needs.
struct HostileTextTests {
  private func yaml(_ text: String) -> String { MarkedText(yaml: Data(text.utf8), file: "f.yaml").findings.text }

  @Test func keysGivenTwiceAreAllNamed() {
    expectNoDifference(
      yaml("id: a\nb:\n  - {x: 1, 'x': 2}\nid: c\n\"id\": d\nname: e\nname: f\n"),
      """
      f.yaml:3:12: error[duplicate-key]: `x` is given twice
      |   - {x: 1, 'x': 2}
      |            ^^^
      = keep one of the two; the other is on line 3
      f.yaml:4:1: error[duplicate-key]: `id` is given twice
      | id: c
      | ^^
      = keep one of the two; the other is on line 1
      f.yaml:5:1: error[duplicate-key]: `id` is given twice
      | "id": d
      | ^^^^
      = keep one of the two; the other is on line 1
      f.yaml:7:1: error[duplicate-key]: `name` is given twice
      | name: f
      | ^^^^
      = keep one of the two; the other is on line 6
      """)
    let many = (0..<30).map { "k\($0): 1\nk\($0): 2\n" }.joined()
    #expect(MarkedText(yaml: Data(many.utf8), file: "f.yaml").findings.count >= 10)
  }

  @Test func referencesAreRefused() {
    expectNoDifference(
      yaml("a: &x [1]\nb: *x\nc: 'R&D *x'\n"),
      """
      f.yaml:1:4: error[alias]: YAML references are not read: `&x`
      | a: &x [1]
      |    ^
      = write the part out, or put a text that begins with `&` or `*` in quotes
      """)
  }

  @Test(arguments: ["b: *a59\n", "? *a59\n: b\n"]) func bombsAreRefusedBeforeTheyGoOff(last: String) {
    let bomb = "a0: &a0 [1, 1]\n" + (1..<60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    expectNoDifference(
      yaml(bomb + last),
      """
      f.yaml:1:5: error[alias]: YAML references are not read
      | a0: &a0 [1, 1]
      |     ^
      = write the part out, or put a text that begins with `&` or `*` in quotes
      """)
  }

  /// Each value becomes a node many times its size: 8 MiB of them took gigabytes.
  @Test func moreValuesThanAnyRecordHasAreRefused() {
    let many = "[" + String(repeating: "1,\n", count: 260_000) + "1]"
    for text in [MarkedText(yaml: Data(many.utf8), file: "f"), MarkedText(json: Data(many.utf8), file: "f")] {
      expectNoDifference(
        text.findings.text,
        """
        f:250000:3: error[too-large]: the file has more than 500000 lines and values
        | 1,
        |   ^
        = split it, or check that this is the right file
        """)
    }
  }

  @Test func deepNestingIsRefused() {
    let deep = [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 100_000), (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ]
    for text in deep {
      expectNoDifference(MarkedText(yaml: Data(text.utf8), file: "f.yaml").findings.map(\.rule), ["too-deep"])
    }
    let json = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    expectNoDifference(
      MarkedText(json: Data(json.utf8), file: "f.json").findings.text,
      """
      f.json:1:257: error[too-deep]: this is nested more than 256 deep
      = check that this is the right file
      """)
    let allowed = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    expectNoDifference(MarkedText(json: Data(allowed.utf8), file: "f.json").findings, [])
    expectNoDifference(MarkedText(yaml: Data(allowed.utf8), file: "f.yaml").findings, [])
  }
}
