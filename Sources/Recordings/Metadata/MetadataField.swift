import QualityModel

/// What a column of call metadata can be.
enum MetadataField: String, CaseIterable {
  case id, channel, agent, team, startedAt, duration, reason, rating, resolved, organization

  /// The names by which exports call it, best first, without case, blanks and marks.
  var names: [String] {
    switch self {
    case .id:
      [
        "id", "interaction", "interactionid", "callid", "contactid", "chatid", "conversationid", "recordingid",
        "recording", "file", "filename",
      ]
    case .channel: ["channel", "medium", "mediatype"]
    case .agent: ["agent", "agentid", "agentname", "representative", "rep", "advisor", "employee"]
    case .team: ["team", "agentteam", "group", "department"]
    case .startedAt:
      ["startedat", "started", "start", "starttime", "startdate", "date", "datetime", "calldate", "timestamp"]
    case .duration: ["duration", "durationseconds", "seconds", "length", "handletime"]
    case .reason: ["reason", "callreason", "contactreason", "topic", "category"]
    case .rating: ["rating", "customerrating", "csat", "satisfaction"]
    case .resolved: ["resolved", "issueresolved", "fcr", "firstcontactresolution"]
    case .organization: ["organization", "organisation", "company"]
    }
  }
}

/// Which column holds which field.
struct ColumnMap {
  private(set) var columns: [MetadataField: Int] = [:]
  private(set) var findings: [Finding] = []
  private let header: [String]
  /// The title of each column that is no field, and `nil` for the others.
  private(set) var titles: [String?] = []

  /// Takes the columns a person mapped, then the best-named column for each field that is left.
  init(header: [String], mapping: [String], place: Place) {
    self.header = header
    for text in mapping { take(text, place: place) }
    let names = header.map(Self.key)
    for field in MetadataField.allCases where columns[field] == nil {
      let taken = Set(columns.values)
      columns[field] =
        field.names.compactMap { name in
          names.indices.first { names[$0] == name && !taken.contains($0) }
        }.first
    }
    let known = Set(columns.values)
    titles = header.enumerated().map { index, title in
      known.contains(index) ? nil : title.isEmpty ? "column-\(index + 1)" : title
    }
  }

  private mutating func take(_ mapping: String, place: Place) {
    let parts = mapping.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
      String($0).onOneLine
    }
    guard parts.count == 2,
      let field = MetadataField.allCases.first(where: { Self.key($0.rawValue) == Self.key(parts[0]) })
    else {
      findings.append(
        Finding(
          rule: TranscriptRules.unknownField.name, .unknownField(mapping), help: .mappingForm,
          place: Place(file: place.file)))
      return
    }
    guard
      let index = header.firstIndex(of: parts[1]) ?? header.firstIndex(where: { Self.key($0) == Self.key(parts[1]) })
    else {
      findings.append(
        Finding(
          rule: TranscriptRules.unknownColumn.name, .unknownColumn(parts[1]),
          help: "the columns are \(header.prefix(20).map { "`\($0)`" }.joined(separator: ", "))", place: place))
      return
    }
    columns[field] = index
  }

  private static func key(_ title: String) -> String {
    String(decoding: title.folded.lowercased().utf8.filter { $0.isLetter || $0.digit != nil }, as: UTF8.self)
  }
}

extension String {
  fileprivate static let mappingForm =
    "write `field=Column`; the fields are \(MetadataField.allCases.map(\.rawValue).joined(separator: ", "))"
}

extension Finding.Message {
  fileprivate static func unknownField(_ mapping: String) -> Self { "`\(mapping)` maps no field of an interaction" }
  fileprivate static func unknownColumn(_ title: String) -> Self { "there is no column `\(title)`" }
}
