import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// Texts that are broken, or meant to break something.
struct BadTextTests {
  private func yaml(_ text: String) -> String { MarkedText(yaml: Data(text.utf8), file: "f.yaml").findings.text }

  /// Without the line, which holds what no source file should.
  private func bytes(_ bytes: [UInt8]) -> String {
    MarkedText(yaml: Data(bytes), file: "f.yaml").findings.map { finding in
      "\(finding.place?.line ?? 0):\(finding.place?.column ?? 0): [\(finding.rule)] \(finding.message); \(finding.help)"
    }.joined(separator: "\n")
  }

  @Test func binaryFilesAreNoText() {
    expectNoDifference(
      bytes([0x61, 0x0A, 0x62, 0x00, 0x01]),
      """
      2:2: [not-text] this is not text: it holds a zero byte; check that this is the right file
      """)
    expectNoDifference(
      bytes([0xFF, 0xFE, 0x61, 0x00]),
      """
      1:1: [not-utf8] the file is UTF-16, not UTF-8; save it as UTF-8: iconv -f UTF-16 -t UTF-8
      """)
    expectNoDifference(
      bytes(Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A]),
      """
      2:7: [not-utf8] the byte 0xE9 is not UTF-8; save the file as UTF-8
      """)
    expectNoDifference(
      bytes(Array("a: \u{1B}[31mred\n".utf8)),
      """
      1:4: [not-text] there is an escape character in the text; remove it; an editor may show it as `^[`
      """)
    expectNoDifference(
      bytes(Array("a: b\u{80}\n".utf8)),
      """
      1:5: [not-text] there is a control character in the text; remove it; an editor may show it as `^[`
      """)
  }

  @Test func largeFilesAreRefused() {
    let text = MarkedText(yaml: Data(count: MarkedText.largest + 1), file: "f.yaml")
    expectNoDifference(
      text.findings.text,
      """
      f.yaml: error[too-large]: the file has 8388609 bytes, more than the 8388608 that are read
      = split it, or check that this is the right file
      """)
  }

  @Test func conflictsAreNamed() {
    expectNoDifference(
      yaml("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\nc: 3\n>>>>>>> more\n"),
      """
      f.yaml:2:1: error[conflict-marker]: a merge conflict was left in the file
      | <<<<<<< HEAD
      | ^
      = choose one of the two sides and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`
      f.yaml:8:1: error[conflict-marker]: a merge conflict was left in the file
      | >>>>>>> more
      | ^
      = choose one of the two sides and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`
      """)
    expectNoDifference(yaml("a: |\n  =======\n  title\n"), "")
  }

  @Test func syntaxErrorsHaveTheirPlace() {
    expectNoDifference(
      yaml("a: b: c\n"),
      """
      f.yaml:1:5: error[bad-yaml]: this is not YAML: mapping values are not allowed in this context
      | a: b: c
      |     ^
      = put a text that holds `: ` in quotes
      """)
    expectNoDifference(
      yaml("a:\n\t- b\n"),
      """
      f.yaml:2:1: error[bad-yaml]: this is not YAML: while scanning for the next token, found character that cannot start any token
      | 	- b
      | ^
      = indent with spaces: YAML refuses tabs
      """)
    expectNoDifference(
      yaml("a: \"open\nb: c\n"),
      """
      f.yaml:1:4: error[bad-yaml]: a quote is never closed
      | a: "open
      |    ^^^^^
      = close it
      """)
    expectNoDifference(
      yaml("a: [b, c}\n"),
      """
      f.yaml:1:9: error[bad-yaml]: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'
      | a: [b, c}
      |         ^
      = check the indentation and the quotes on this line and the one before
      """)
    expectNoDifference(
      yaml("a: 1\n---\nb: 2\n"),
      """
      f.yaml:2:1: error[bad-yaml]: this is not YAML: expected a single document in the stream, but found another document
      | ---
      | ^
      = check the indentation and the quotes on this line and the one before
      """)
    expectNoDifference(
      yaml("a: *bold* word\n"),
      """
      f.yaml:1:9: error[bad-yaml]: this is not YAML: while scanning an alias, did not find expected alphabetic or numeric character
      | a: *bold* word
      |         ^
      = put the text in quotes: YAML gives `*` a meaning of its own
      """)
    expectNoDifference(
      yaml("? [a]\n: b\n"),
      """
      f.yaml:1:3: error[bad-yaml]: a key must be a word
      | ? [a]
      |   ^
      = write `key: value`
      """)
    expectNoDifference(
      yaml("a: %5\n"),
      """
      f.yaml:1:4: error[bad-yaml]: this is not YAML: while scanning for the next token, found character that cannot start any token
      | a: %5
      |    ^
      = put the text in quotes: YAML gives `%` a meaning of its own
      """)
  }
}
