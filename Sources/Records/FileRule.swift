public import QualityModel

/// A rule about files rather than what a record says: that it can be read, is named after its id, is filed in its month.
public struct FileRule: Rule, Hashable {
  /// The stable kebab-case name, printed with every finding.
  public let name: String
  /// What `explain` tells of it.
  public let explanation: String
}

extension FileRule {
  /// Every rule about the files of JSON records and about how files fit together.
  public static let all: [FileRule] = [
    unreadableFile, badID, notText, badJSON, conflictMarker, unknownFormat, missingKey, wrongType, unknownWord, badTime,
    idDiffers, wrongMonth, filedTwice, noSuchInteraction, rubricMissing, rubricDigestDiffers, rubricChanged,
    draftSubmitted,
  ]

  static let unreadableFile = FileRule(
    name: "unreadable-file",
    explanation: """
      The file is there and cannot be read: its permissions forbid it, it is no plain file, it is far too large, or it is a
      link that leads out of the workspace. It is left out of every answer until that is mended.
      """)
  static let badID = FileRule(
    name: "bad-id",
    explanation: """
      An id becomes a file name, so only lower-case letters, digits, `.`, `_` and `-` are allowed, beginning with a letter or
      a digit, at most 80 of them. Anything else is refused and never cleaned up silently.
      """)
  static let notText = FileRule(
    name: "not-text",
    explanation: "Records are UTF-8 text. This file holds other bytes: it is binary, cut off, or in another encoding.")
  static let badJSON = FileRule(
    name: "bad-json",
    explanation: """
      The file is not JSON: a comma, a quote or a bracket is missing or too many, a key is given twice, or it is nested deeper
      than 256 levels. The place is where reading stopped; the mistake is there or just before it.
      """)
  static let conflictMarker = FileRule(
    name: "conflict-marker",
    explanation: """
      Two people changed the same lines, and git wrote both sides into the file. Keep one side, or what is right of each, and
      remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
      """)
  static let unknownFormat = FileRule(
    name: "unknown-format",
    explanation: """
      Every record says its format and number, such as `sidetone.evaluation/1`. A higher number was written by a newer
      Sidetone; reading it with this one could lose something, so it is left out of every answer.
      """)
  static let missingKey = FileRule(
    name: "missing-key", explanation: "The record lacks a key that it cannot be understood without.")
  static let wrongType = FileRule(
    name: "wrong-type",
    explanation: "A value is of another kind than its key needs, such as text where a number belongs.")
  static let unknownWord = FileRule(
    name: "unknown-word", explanation: "The key takes one of a few words, and this is none of them.")
  static let badTime = FileRule(
    name: "bad-time",
    explanation:
      "Times are written in ISO 8601 with a zone: `2026-11-22T09:00:00Z`, or with an offset such as `+01:00`.")
  static let idDiffers = FileRule(
    name: "id-differs",
    explanation: """
      A record is found by its file's name, which is its id. Where the two differ, one answer would name a record that another
      cannot find, so it is left out until they agree.
      """)
  static let wrongMonth = FileRule(
    name: "wrong-month",
    explanation: """
      Evaluations are filed under the month, in UTC, in which they were submitted. One that lies elsewhere still counts, but
      people and scripts that look by month miss it.
      """)
}
