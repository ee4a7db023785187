import QualityModel

/// The rules about keys and values.
extension FileRules {
  static let badFormat = FileRule(
    name: "bad-format",
    explanation: """
      The first line of a file says what it is and in which format: `format: sidetone.rubric/1`. A higher number comes
      from a newer version of Sidetone, whose rules this one does not know.
      """)
  /// A key that the format does not know.
  package static let unknownKey = FileRule(
    name: "unknown-key",
    explanation: """
      The key is not known here. A mistyped key is worse than a missing one: `wieght: 40` reads as if it counted.
      """)
  static let misplacedKey = FileRule(
    name: "misplaced-key",
    explanation: """
      The key belongs to another kind of criterion: `min`, `max` and `anchors` to a scale, `options` to a choice or a
      checklist, `cap` to a checklist, `ranges` to a number.
      """)
  static let missingKey = FileRule(
    name: "missing-key", explanation: "A key that has no default is missing, so the part it belongs to has no meaning.")
  static let emptyValue = FileRule(
    name: "empty-value",
    explanation: """
      The key has no value. A value was probably intended; add it, or remove the key.
      """)
  package static let wrongType = FileRule(
    name: "wrong-type",
    explanation: """
      The value is of another type than its key takes: a text where a number is needed, a single value where there
      should be a list. Numbers stand without quotes and units; whether something holds is `true` or `false`.
      """)
  static let badValue = FileRule(
    name: "bad-value",
    explanation: """
      The value is of the right type, but not one that the key accepts: a word that is not in its list, a number out of
      bounds, a title that runs over several lines.
      """)
  static let badID = FileRule(
    name: "bad-id",
    explanation: """
      An id becomes a file name and is kept in records for years, so it is made of lower-case letters, digits, `.`, `_`
      and `-`, begins with a letter or digit, and has at most 80 characters (an agent's at most 60).
      """)
  static let fileName = FileRule(
    name: "file-name",
    explanation: """
      A record is looked up by its file's name, and holds its id as well. Where the two differ, one record is found and
      another is meant.
      """)
  static let nestedTwice = FileRule(
    name: "nested-twice",
    explanation: """
      A section may hold sections, but those may not hold further ones: no one reads a form with three levels.
      """)
  static let personalSetting = FileRule(
    name: "personal-setting",
    explanation: """
      Who evaluates and which player runs on this machine are personal. A workspace may be shared, or come from a
      stranger, so it never sets them: use the flag, `SIDETONE_EVALUATOR` or `SIDETONE_PLAYER`, or
      `~/.config/sidetone/config.yaml`.
      """)
}
