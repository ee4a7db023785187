import Foundation
import QualityModel

/// Which columns of a table hold which field, and which of them are ambiguous.
struct ColumnMap {
  /// Where a field is: in one column, or in one for the day and one for the time of the day.
  struct Source: Hashable {
    var indices: [Int]
    /// The unit or the scale that was stated.
    var unit: String?
  }

  let table: MetadataTable
  private let fields: [MetadataField]
  private(set) var sources: [MetadataField: Source] = [:]
  private(set) var findings: [Finding] = []
  private var doubted: Set<Int> = []

  /// Takes the columns a person mapped, then the best-named column for each field that is left.
  init(_ table: MetadataTable, fields: [MetadataField], choices: [ColumnChoice]) {
    self.table = table
    self.fields = fields
    for choice in choices where fields.contains(choice.field) { take(choice) }
    for field in fields where sources[field] == nil { find(field) }
    let claimed = claimed
    for index in table.titles.indices where !claimed.contains(index) { doubt(index) }
  }

  /// The title of a field's first column.
  func title(of field: MetadataField) -> ColumnTitle? {
    sources[field].flatMap { $0.indices.first }.map { table.titles[$0] }
  }

  /// The titles of all of a field's columns: `Date + Time`.
  func titles(of field: MetadataField) -> String {
    let titles = (sources[field]?.indices ?? []).map { table.titles[$0].text }
    return titles.isEmpty ? field.rawValue : titles.joined(separator: " + ")
  }

  /// Whether the ends are times of the day, on the day that the column of starts has.
  var sharesDayOfStart: Bool {
    guard let end = sources[.endedAt]?.indices, end.count > 1 else { return false }
    return end.first == sources[.startedAt]?.indices.first
  }

  /// Returns a field's values by row, without those that are empty.
  func texts(of field: MetadataField) -> [String?] {
    guard let source = sources[field] else { return Array(repeating: nil, count: table.rows.count) }
    return table.texts(of: source.indices)
  }

  /// The columns that are a field.
  var claimed: Set<Int> { Set(sources.values.flatMap(\.indices)) }

  /// The columns that hold something and are nothing that is known.
  var unused: [Int] { unused(besides: doubted) }

  /// The columns that hold something, without those that are a field and some others.
  func unused(besides others: Set<Int>) -> [Int] {
    let known = claimed.union(others)
    return table.titles.indices.filter { !known.contains($0) && isFilled($0) }
  }

  /// Returns whether a column holds something in any row.
  func isFilled(_ index: Int) -> Bool {
    table.rows.contains { $0.fields.indices.contains(index) && !$0.fields[index].isEmpty }
  }

  private mutating func take(_ choice: ColumnChoice) {
    if let index = table.index(ofTitle: choice.whole) {
      sources[choice.field] = Source(indices: [index])
      return
    }
    var indices: [Int] = []
    for title in choice.titles {
      guard let index = table.index(ofTitle: title) else {
        findings.append(unknownUnit(in: title, of: choice.field) ?? .unknownColumn(title, of: table))
        return
      }
      indices.append(index)
    }
    sources[choice.field] = Source(indices: indices, unit: choice.unit)
  }

  /// The columns whose titles fit a field, best first; those of one rank are alike.
  private func candidates(for field: MetadataField) -> [(index: Int, rank: Int)] {
    let claimed = claimed
    return table.titles.indices.filter { !claimed.contains($0) }
      .compactMap { index in table.titles[index].rank(for: field).map { (index, $0) } }
      .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
  }

  private mutating func find(_ field: MetadataField) {
    switch field {
    case .startedAt: findStart()
    case .endedAt: findEnd()
    case .id where fields.contains(.message):
      // Beside a conversation's id a message may have its own, which never comes again.
      let candidates = candidates(for: .id)
      let repeated = candidates.filter { isRepeated($0.index) }
      take(repeated.isEmpty ? candidates : repeated, as: .id)
    case .id, .file, .channel, .agent, .agentID, .team, .duration, .reason, .rating, .resolved, .organization, .message,
      .sender, .senderRole:
      take(candidates(for: field), as: field)
    }
  }

  private func isRepeated(_ column: Int) -> Bool {
    let texts = table.texts(of: [column]).compactMap { $0 }
    return Set(texts).count < texts.count
  }

  private mutating func take(_ candidates: [(index: Int, rank: Int)], as field: MetadataField) {
    let number = field == .agent ? numberBesideNames(among: candidates) : nil
    if let number { sources[.agentID] = Source(indices: [number]) }
    let candidates = candidates.filter { $0.index != number }
    guard let best = candidates.first else { return }
    let others = others(than: best, among: candidates, for: field)
    doubted.formUnion(others.echoes)
    let alike = [best.index] + others.rivals
    guard alike.count == 1 else {
      doubted.formUnion(alike)
      findings.append(.severalColumns(alike, for: field, of: table))
      return
    }
    sources[field] = Source(indices: [best.index])
  }

  /// A start is a moment in one column, or a day in one and a time in another.
  private mutating func findStart() {
    let candidates = candidates(for: .startedAt).map { ($0, DateColumn.content(of: table.texts(of: [$0.index]))) }
    let whole = candidates.filter { $0.1 != .times && $0.1 != .days && $0.1 != .nothing }.map(\.0)
    if !whole.isEmpty { return take(whole, as: .startedAt) }
    // What could be a start or something else by its title can only be one where it holds whole moments.
    let moments = candidates.isEmpty ? doubtfulMoments : []
    if !moments.isEmpty { return take(moments, as: .startedAt) }
    let days = candidates.filter { $0.1 == .days }.map(\.0)
    take(days.isEmpty ? candidates.map(\.0) : days, as: .startedAt)
    guard !days.isEmpty, let day = sources[.startedAt]?.indices.first, let time = timeColumn() else { return }
    sources[.startedAt] = Source(indices: [day, time])
  }

  /// An end says how long an interaction lasted, where no duration does. It is a moment in one column, a day in one and a
  /// time in another, or a time on the day of the start.
  private mutating func findEnd() {
    guard let start = sources[.startedAt]?.indices else { return }
    let candidates = candidates(for: .endedAt)
    // Beside a duration an end is not missed: which of several it is need not be asked.
    if sources[.duration] != nil, candidates.dropFirst().first?.rank == candidates.first?.rank { return }
    let contents = candidates.map { ($0, DateColumn.content(of: table.texts(of: [$0.index]))) }
    func columns(of content: DateColumn.Content) -> [(index: Int, rank: Int)] {
      contents.filter { $0.1 == content }.map(\.0)
    }
    let moments = columns(of: .moments)
    if moments.isEmpty, let day = columns(of: .days).first, let time = columns(of: .times).first {
      sources[.endedAt] = Source(indices: [day.index, time.index])
      return
    }
    take(moments.isEmpty ? candidates : moments, as: .endedAt)
    guard let end = sources[.endedAt]?.indices.first, DateColumn.content(of: table.texts(of: [end])) == .times else {
      return
    }
    sources[.endedAt] = start.count > 1 ? Source(indices: [start[0], end]) : nil
  }

  private var doubtfulMoments: [(index: Int, rank: Int)] {
    let claimed = claimed
    return table.titles.indices.filter { index in
      !claimed.contains(index) && table.titles[index].doubtful.contains(.startedAt)
        && (DateColumn.content(of: table.texts(of: [index])) == .moments
          || fields.contains(.message) && table.hasTimesOfDay(index))
    }.map { ($0, 0) }
  }

  /// The one column that is named like a time of the day and holds nothing else.
  private func timeColumn() -> Int? {
    let claimed = claimed
    let times = table.titles.indices.filter { index in
      let title = table.titles[index]
      return !claimed.contains(index) && (title.isTimeOfDay || title.rank(for: .startedAt) != nil)
        && DateColumn.content(of: table.texts(of: [index])) == .times
    }
    return times.count == 1 ? times.first : nil
  }

  /// Names a column that may be a field which is still missing.
  private mutating func doubt(_ index: Int) {
    let missing = table.titles[index].doubtful.filter { fields.contains($0) && sources[$0] == nil }
    guard !missing.isEmpty, table.texts(of: [index]).contains(where: { $0 != nil }) else { return }
    doubted.insert(index)
    findings.append(.doubtfulColumn(index, missing, of: table))
  }
}
