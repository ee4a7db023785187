import QualityModel

extension CallMetadata.LeftOut {
  static func missingID(line: Int) -> Self {
    Self(line: line, rule: TranscriptRules.missingID, reason: "the row has no id", help: "give the row an id")
  }

  static func noID(_ source: String, line: Int) -> Self {
    let refusal = ImportedID.refusal(source)
    return Self(line: line, rule: TranscriptRules.noID, reason: refusal.message.text, help: refusal.help)
  }

  static func rounded(_ source: String, line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.roundedID, reason: "`\(source)` is an id that a spreadsheet rounded",
      help: "format the column as text or as a number without decimals, then save the sheet as CSV again")
  }

  static func duplicate(_ id: String, line: Int, earlier: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.duplicateRow, reason: "the id `\(id)` was used on line \(earlier) already",
      help: "keep one of the rows, or say `--as messages` if each row is a message")
  }

  /// A row whose id comes to the same as that of another interaction.
  static func twoNames(_ id: RowID, line: Int, owner: String, first: Int, help: String) -> Self {
    Self(
      line: line, rule: TranscriptRules.twoNames,
      reason: "`\(id.source)` gives the id `\(id.derived)`, which `\(owner)` on line \(first) has",
      help: help)
  }

  static func longValue(in title: String, line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.longValue,
      reason: "a value in `\(title.shortened)` is longer than 32,767 characters, the most of a cell",
      help: "look for a quote that is not closed above it, or shorten the value")
  }

  static func badChannel(_ text: String, line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.badChannel, reason: "`\(text.shortened)` is not a channel",
      help: "say what the word means with `--map channel:Kiosk=chat`; the channels are voice, chat and email")
  }

  /// A conversation in which no one says anything: what is left of it would be an empty transcript.
  static func wordless(_ id: String, line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.empty, reason: "no message of `\(id.shortened)` has words",
      help: "export the words too, or name their column with `--map message=Column`")
  }

  static func summary(_ row: SummaryRow, line: Int) -> Self {
    let reason =
      switch row {
      case .total: "the row is a total of the others"
      case .remark(let text): "`\(text.shortened)` is alone in its row, as a heading or a foot line is"
      }
    return Self(line: line, rule: TranscriptRules.summaryRow, reason: reason, help: summaryHelp)
  }

  /// The titles once more, as where exports were joined.
  static func repeatedTitles(line: Int) -> Self {
    Self(
      line: line, rule: TranscriptRules.summaryRow, reason: "the row repeats the column titles", help: summaryHelp)
  }

  private static let summaryHelp = "no action is needed, unless it is an interaction: then give it another id"
}
