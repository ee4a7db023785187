/// The rules about CSV files of calls and of messages.
extension TranscriptRules {
  static let aboutMetadata = aboutTables + aboutColumns + aboutRows + aboutValues

  private static let aboutTables = [
    csvTooLarge, emptyCSV, headLines, badCSV, extraFields, assumed, evaluationTable, surveyTable,
  ]
  private static let aboutColumns = [
    noIDColumn, noMessageColumn, unknownColumn, otherTable, ambiguousColumn, unusedColumn,
  ]
  private static let aboutRows = [
    missingID, roundedID, duplicateRow, twoNames, longValue, summaryRow, badChannel, emptyMessage, callsOrMessages,
    differsInConversation,
  ]

  static let csvTooLarge = TranscriptRule(
    name: "csv-too-large",
    explanation: "The CSV is larger than an import reads at once. Split it into several files with the same titles.")
  static let emptyCSV = TranscriptRule(
    name: "empty-csv",
    explanation: "The CSV has no line of titles, so nothing says what its columns are.")
  static let headLines = TranscriptRule(
    name: "head-lines",
    explanation: """
      The first line with an interaction's id and another field is not the file's first line. Reports often begin with
      their name and their period; those lines were not read.
      """)
  static let badCSV = TranscriptRule(
    name: "bad-csv",
    explanation: """
      A quote stands inside a value that is not quoted, or is never closed, so where the value ends is a guess. Put the
      whole value in quotes and double the quotes inside it.
      """)
  static let extraFields = TranscriptRule(
    name: "extra-fields",
    explanation: """
      The row has more values than there are titles, usually because a value such as `López, Ana` holds the separator and
      is not in quotes. Every value behind it would be in the wrong column, so the row was left out.
      """)
  package static let assumed = TranscriptRule(
    name: "assumed",
    explanation: """
      The file leaves something open that a figure depends on: the zone of its times, the order of its dates, the unit of
      its durations, the scale of low ratings, the order of messages that are not listed by time. The usual meaning was
      taken, and the finding names the option that says otherwise. Options can be kept under a name with
      `--mapping NAME`.
      """)

  static let surveyTable = TranscriptRule(
    name: "survey-table",
    explanation: """
      The columns are those of a survey: which survey or response it is, or when someone answered, and what they said.
      Each row would become a call of its own, so none was taken. Surveys are read in a later version. If the rows are
      calls all the same, say `--as calls`: the rating of a call then comes with it.
      """)
  static let evaluationTable = TranscriptRule(
    name: "evaluation-table",
    explanation: """
      The columns say that each row is an evaluation: which one it is, by which form, by whom, with what score. Read as a
      list of calls, every evaluation would become a call that took place. Export the list of calls, or say `--as calls` if
      the rows are calls after all.
      """)

  static let noIDColumn = TranscriptRule(
    name: "no-id-column",
    explanation: """
      No column is named like an id, so the rows belong to no interaction. Say which one it is: `--map id=Column`.
      """)
  static let noMessageColumn = TranscriptRule(
    name: "no-message-column",
    explanation: """
      The file was declared to hold messages, and no column is named like the words of one. Say which one it is:
      `--map message=Column`.
      """)
  static let unknownColumn = TranscriptRule(
    name: "unknown-column",
    explanation: """
      `--map field=Column` names a column that the file does not have. Nothing was imported from the file, since a
      mapping that is only half right would be hard to take back.
      """)
  static let otherTable = TranscriptRule(
    name: "field-of-another-table",
    explanation: """
      `--map field=Column` names a field that only lists of calls have, or only files with one message a row, and the file
      is of the other kind. Nothing was imported from it. Leave the field out, or say with `--as` what the rows are.
      """)
  static let ambiguousColumn = TranscriptRule(
    name: "ambiguous-column",
    explanation: """
      A title could be one of two fields, or two titles could be the same field and differ in some rows. A guess would be
      right for one system and wrong for the next, so the column was not taken; of a list of calls its values are kept
      under `metadata`. Say what it is with `--map field=Column`.
      """)
  static let unusedColumn = TranscriptRule(
    name: "unused-column",
    explanation: """
      Some columns are not fields of an interaction, judging by their titles. Their values are kept under `metadata`, and
      nothing counts them. Where a row is one message, only columns are kept that have one value in each conversation. By
      some keys, such as `source`, a record says what it was read from; a column of that title is kept as `column-source`.
      If one of them is a field, say so with `--map field=Column`.
      """)

  static let missingID = TranscriptRule(
    name: "missing-id", explanation: "The row has no id, so there is no interaction that it could be about.")
  static let duplicateRow = TranscriptRule(
    name: "duplicate-row",
    explanation: """
      Two rows of one CSV come to the same id, and two calls must never become one. The first was taken. If each row is a
      message, `--as messages` reads them so.
      """)
  /// Two names that give one id are refused.
  package static let twoNames = TranscriptRule(
    name: "two-names-one-id",
    explanation: """
      Two names give the same id, and two calls must never become one. Rename one of the two.
      """)
  static let longValue = TranscriptRule(
    name: "long-value",
    explanation: """
      The value is longer than any name, or longer than a cell of a spreadsheet can hold. Usually a quote above it is not
      closed, so that one value swallows the rows below. What is too long for a name is kept under `metadata`; a row with
      a value of more than 32,767 characters that is not a message was left out.
      """)
  static let callsOrMessages = TranscriptRule(
    name: "calls-or-messages",
    explanation: """
      The columns have words and who sent them, as a file with one message a row has, but no id occurs twice, as in a list of
      calls; or `--map` names a column of messages that the file does not have. Each row was taken as a call. Say
      `--as messages` or `--as calls`.
      """)
  static let differsInConversation = TranscriptRule(
    name: "differs-in-conversation",
    explanation: """
      The messages of one conversation state different things about it, such as two ratings. The first was taken.
      """)
  static let roundedID = TranscriptRule(
    name: "rounded-id",
    explanation: """
      A spreadsheet program shows long numbers as `1.23457E+11`, and saves them so: the last digits are lost, and several
      ids become one. The row was left out. Format the column as text or as a number without decimals before saving.
      """)
  static let summaryRow = TranscriptRule(
    name: "summary-row",
    explanation: """
      The row has `Total`, `Average` or a similar word where an id belongs, as the last line of a report does; or it holds
      words alone, as a heading or a foot line does, where the ids of the other rows are codes; or it repeats the titles. It
      is not an interaction, and was left out.
      """)
  static let badChannel = TranscriptRule(
    name: "bad-channel",
    explanation: """
      An interaction was held by voice, chat or email, and no usual word for one of them is in the text. Under the wrong
      channel a rubric for calls could score a chat, so the row was left out. Say what the word means with
      `--map channel:Kiosk=chat`.
      """)
  static let emptyMessage = TranscriptRule(
    name: "empty-message",
    explanation: """
      A message has no words, as pictures and files have none. It is not in the transcript; the others are.
      """)
}
