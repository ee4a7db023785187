import QualityModel

/// Whether the rows of a table are calls or messages, and in which columns they have what.
struct RowMeaning {
  let isMessages: Bool
  let columns: ColumnMap
  /// What a person said of columns that holds for this table.
  let choices: [ColumnChoice]
  /// What may have been meant otherwise.
  private(set) var doubts: [Finding] = []

  private static func fields(ofMessages: Bool) -> [MetadataField] {
    ofMessages ? MetadataField.ofMessages : MetadataField.ofCalls
  }

  /// The fields that the rows can have.
  var fields: [MetadataField] { Self.fields(ofMessages: isMessages) }

  /// Takes what a person says of the rows; otherwise they are messages where one says which column has their words, or
  /// where there are words, who sent them, and ids that come again.
  init(_ table: MetadataTable, choices: [ColumnChoice], as kind: CallMetadata.Kind?) {
    guard kind == nil else {
      (isMessages, self.choices) = (kind == .messages, choices)
      columns = ColumnMap(table, fields: Self.fields(ofMessages: kind == .messages), choices: choices)
      return
    }
    let messages = ColumnMap(table, fields: MetadataField.ofMessages, choices: choices)
    let isMessages = Self.sayMessages(choices, of: table) || Self.looksLikeMessages(messages)
    // One mapping is for all files of an import: where the column is not, the field may be another table's.
    let fields = Self.fields(ofMessages: isMessages)
    let strange = choices.filter { !fields.contains($0.field) && !$0.isIn(table) }
    self.isMessages = isMessages
    self.choices = choices.filter { !strange.contains($0) }
    columns = isMessages ? messages : ColumnMap(table, fields: fields, choices: choices)
    if !isMessages { doubts = strange.map { .mappedElsewhere($0, table) } + Self.doubts(about: messages) }
  }

  /// Whether a person names a column of the table that only messages have: that of the words, where one is named.
  private static func sayMessages(_ choices: [ColumnChoice], of table: MetadataTable) -> Bool {
    let ofMessages = choices.filter { !MetadataField.ofCalls.contains($0.field) }
    let words = ofMessages.filter { $0.field == .message }
    return (words.isEmpty ? ofMessages : words).contains { $0.isIn(table) }
  }

  private static func looksLikeMessages(_ columns: ColumnMap) -> Bool {
    guard hasMessages(columns) else { return false }
    let ids = columns.texts(of: .id).compactMap(\.self)
    return Set(ids).count < ids.count
  }

  /// Whether the table has columns for words and for who sent them, whatever its rows are.
  var hasWords: Bool { Self.hasMessages(ColumnMap(columns.table, fields: MetadataField.ofMessages, choices: choices)) }

  /// Whether a table has columns for words and for who sent them.
  private static func hasMessages(_ columns: ColumnMap) -> Bool {
    columns.sources[.message] != nil && (columns.sources[.sender] != nil || columns.sources[.senderRole] != nil)
  }

  /// A warning for a table that has messages, as it seems, of which no two are of one conversation.
  private static func doubts(about columns: ColumnMap) -> [Finding] {
    guard columns.sources[.id] != nil, hasMessages(columns) else { return [] }
    let sender = columns.sources[.sender] == nil ? MetadataField.senderRole : .sender
    return [
      Finding(
        rule: TranscriptRules.callsOrMessages.name, severity: .warning,
        "`\(columns.titles(of: .message))` and `\(columns.titles(of: sender))` may be a message and who sent it, but no id occurs twice, so each row was taken as a call",
        help: "if each row is a message, say `--as messages`; if each is a call, say `--as calls`",
        place: columns.table.headPlace)
    ]
  }
}

extension Finding {
  fileprivate static func mappedElsewhere(_ choice: ColumnChoice, _ table: MetadataTable) -> Finding {
    Finding(
      rule: TranscriptRules.callsOrMessages.name, severity: .warning,
      "there is no column `\(choice.whole)` for `\(choice.field.rawValue)`, so each row was taken as a call",
      help: "no action is needed if each is one; otherwise correct `--map \(choice.field.rawValue)=…`",
      place: table.headPlace)
  }
}
