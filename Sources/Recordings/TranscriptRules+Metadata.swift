/// The rules about CSV files of call metadata.
extension TranscriptRules {
  static let aboutMetadata = [
    csvTooLarge, emptyCSV, badCSV, noIDColumn, unknownField, unknownColumn, missingID, duplicateRow, badChannel,
    badAgent,
    badDate, badNumber, badYesOrNo,
  ]

  static let csvTooLarge = TranscriptRule(
    name: "csv-too-large",
    explanation: "The CSV is larger than an import reads at once. Split it into several files with the same titles.")
  static let emptyCSV = TranscriptRule(
    name: "empty-csv",
    explanation: "The CSV has no line of titles, so there is no telling what its columns are.")
  static let badCSV = TranscriptRule(
    name: "bad-csv",
    explanation: """
      A quote stands inside a value that is not quoted, or is never closed, so where the value ends is a guess. Put the
      whole value in quotes and double the quotes inside it.
      """)
  static let noIDColumn = TranscriptRule(
    name: "no-id-column",
    explanation: """
      No column is named like an id, so the rows belong to no interaction. Say which one it is: `--map id=Column`.
      """)
  static let unknownField = TranscriptRule(
    name: "unknown-field",
    explanation: """
      `--map field=Column` names a field that an interaction does not have. Nothing was imported from the file, since a
      mapping that is only half right would be hard to take back.
      """)
  static let unknownColumn = TranscriptRule(
    name: "unknown-column",
    explanation: """
      `--map field=Column` names a column that the file does not have. Nothing was imported from the file, since a
      mapping that is only half right would be hard to take back.
      """)
  static let missingID = TranscriptRule(
    name: "missing-id", explanation: "The row has no id, so there is no interaction that it could be about.")
  static let duplicateRow = TranscriptRule(
    name: "duplicate-row",
    explanation: """
      Two rows of one CSV come to the same id, and two calls must never become one. The first was taken.
      """)
  static let badChannel = TranscriptRule(
    name: "bad-channel",
    explanation: """
      An interaction was held by voice, chat or email. Under another word a rubric for calls could score a chat, so the
      row was left out.
      """)
  static let badAgent = TranscriptRule(
    name: "bad-agent",
    explanation: """
      No agent's id can be made of the name. The interaction was taken without an agent; the name is kept under
      `metadata`.
      """)
  static let badDate = TranscriptRule(
    name: "bad-date",
    explanation: """
      The text is no date that means the same to everyone, so the interaction has no start. The text is kept under
      `metadata`. Write `2026-11-20T14:03:11Z`, `2026-11-20 14:03` or `2026-11-20`.
      """)
  static let badNumber = TranscriptRule(
    name: "bad-number",
    explanation: """
      The text is no number, or one outside what the column can mean: a rating is 0 to 100, a duration not negative. It
      is kept under `metadata`.
      """)
  static let badYesOrNo = TranscriptRule(
    name: "bad-yes-or-no",
    explanation: "The text is neither yes nor no in any usual spelling. It is kept under `metadata`.")
}
