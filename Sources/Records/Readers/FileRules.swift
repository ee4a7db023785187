import QualityModel

/// A rule about how a file is written, rather than about what it says.
package struct FileRule: Rule {
  package let name: String
  package let explanation: String
}

/// The rules that reading a file follows; `explain` describes them as it does any other.
package enum FileRules {
  package static let all: [FileRule] =
    [
      tooLarge, notText, notUTF8, conflictMarker, tooDeep, badYAML, badJSON, alias, duplicateKey, badFormat, unknownKey,
      misplacedKey, missingKey, emptyValue, wrongType, badValue, badID, fileName, nestedTwice, personalSetting,
    ] + aboutWorkspaces

  static let tooLarge = FileRule(
    name: "too-large",
    explanation: """
      The file is larger than 8 MiB, or has more than 500,000 lines and values. Rubrics and records are a few kilobytes; a
      file of that size is something else, and reading it would hold up everything.
      """)
  static let notText = FileRule(
    name: "not-text",
    explanation: """
      The file holds zero bytes or control characters, so it is not text: a document of another program, a recording, or
      a text pasted from a terminal with its colours.
      """)
  static let notUTF8 = FileRule(
    name: "not-utf8",
    explanation: """
      Sidetone's files are UTF-8. This one holds bytes that are not, usually because it was saved as Windows-1252 or
      UTF-16. Save it again as UTF-8.
      """)
  static let conflictMarker = FileRule(
    name: "conflict-marker",
    explanation: """
      git could not merge two changes and left both in the file, between lines of `<<<<<<<`, `=======` and `>>>>>>>`.
      Choose what holds and remove those lines.
      """)
  static let tooDeep = FileRule(
    name: "too-deep",
    explanation: """
      The file nests lists and mappings more than 256 deep. No record does, so the file is damaged or meant to do harm.
      """)
  static let badYAML = FileRule(
    name: "bad-yaml",
    explanation: """
      The text is not YAML, so nothing in it could be read. The place is where the reader gave up; the cause is there or
      on the line before: indentation, a tab, a quote left open, or a text with `: ` that needs quotes.
      """)
  package static let badJSON = FileRule(
    name: "bad-json",
    explanation: """
      The text is not JSON, so nothing in it could be read. Usual causes are a comma too many or too few, a string without
      double quotes, and a line break inside a string.
      """)
  static let alias = FileRule(
    name: "alias",
    explanation: """
      YAML lets a text define a part once (`&name`) and refer to it (`*name`). Sidetone does not read such references:
      a reader could not see what counts at its place, and a few lines of them can stand for gigabytes. Write the part
      out, or put a text that begins with `&` or `*` in quotes.
      """)
  static let duplicateKey = FileRule(
    name: "duplicate-key",
    explanation: """
      A key occurs twice in one mapping. Programs differ in which of the two they take, so neither is safe. Keep one.
      """)
}

extension FileRules {
  static let helpForAliases = "write the part out, or put a text that begins with `&` or `*` in quotes"

  static let tooDeepFinding = tooDeep.finding(
    "this is nested more than \(MarkedText.deepest) deep", help: "check that this is the right file")
}
