import QualityModel

extension ColumnMap {
  /// The finding for `Length/foo` where there is a column `Length`, so that `foo` was meant as its unit.
  func unknownUnit(in title: String, of field: MetadataField) -> Finding? {
    guard let slash = title.lastIndex(of: "/"), table.index(ofTitle: String(title[..<slash]).onOneLine) != nil else {
      return nil
    }
    let problem = ReadingOptionProblem.unknownUnit(String(title[title.index(after: slash)...]).onOneLine, field)
    return Finding(
      rule: TranscriptRules.unknownColumn.name, .init(problem.message), help: problem.help, place: table.headPlace)
  }
}

extension Finding {
  static func unknownColumn(_ title: String, of table: MetadataTable) -> Finding {
    Finding(
      rule: TranscriptRules.unknownColumn.name, "there is no column `\(title)`",
      help: "the columns are \(table.titles.prefix(20).map { "`\($0.text)`" }.joined(separator: ", "))",
      place: table.headPlace)
  }

  static func severalColumns(_ indices: [Int], for field: MetadataField, of table: MetadataTable) -> Finding {
    let titles = indices.map { "`\(table.titles[$0].text)`" }.joined(separator: " and ")
    let first = indices.first.map { table.titles[$0].text } ?? ""
    return Finding(
      rule: TranscriptRules.ambiguousColumn.name, severity: .warning,
      "\(titles) could each be \(field.rawValue), so none was taken",
      help: "say which with \(field.option(mapping: first))",
      place: table.headPlace)
  }

  static func doubtfulColumn(_ index: Int, _ fields: [MetadataField], of table: MetadataTable) -> Finding {
    let title = table.titles[index].text
    return Finding(
      rule: TranscriptRules.ambiguousColumn.name, severity: .warning,
      "`\(title)` could be \(fields.map(\.rawValue).joined(separator: " or ")) or something else, so it was not taken",
      help: "if it is, say so with \(fields.map { $0.option(mapping: title) }.joined(separator: " or "))",
      place: table.headPlace)
  }
}
