/// Two columns whose titles are two names of one field.
extension ColumnMap {
  /// Returns the columns that could be a field as well as the best one, and those of its names that repeat it.
  ///
  /// Those of one name always could be. Those of another name could be where they are as exact and say something else;
  /// of most fields a second name is another fact, such as a department beside a team.
  func others(
    than best: (index: Int, rank: Int), among candidates: [(index: Int, rank: Int)], for field: MetadataField
  ) -> (rivals: [Int], echoes: [Int]) {
    let first = table.texts(of: [best.index])
    let exactness = field.exactness(ofRank: best.rank)
    var others: (rivals: [Int], echoes: [Int]) = ([], [])
    for (index, rank) in candidates where index != best.index {
      let isOfOneName = rank == best.rank
      guard isOfOneName || exactness != nil && field.exactness(ofRank: rank) == exactness else { continue }
      let differs = zip(first, table.texts(of: [index])).contains { $1 != nil && $0 != $1 }
      if isOfOneName || differs { others.rivals.append(index) } else { others.echoes.append(index) }
    }
    return others
  }

  /// Returns the column of an agent's number where `Agent` holds that and `Agent Name` the name; `nil` where it is not
  /// so, or where another column is the number.
  func numberBesideNames(among candidates: [(index: Int, rank: Int)]) -> Int? {
    let isApart = sources[.agentID] != nil || table.titles.contains { $0.rank(for: .agentID) != nil }
    guard !isApart else { return nil }
    let filled = candidates.map(\.index).filter(isFilled)
    let numbers = filled.filter(holdsNumbers)
    return numbers.count == 1 && filled.count > 1 ? numbers[0] : nil
  }

  private func holdsNumbers(_ column: Int) -> Bool {
    table.texts(of: [column]).allSatisfy { $0.map { !$0.contains(where: \.isLetter) } ?? true }
  }
}

extension MetadataField {
  /// Returns how exactly a title of a rank names the field, the lower the better; `nil` where several names do not
  /// mean one fact.
  fileprivate func exactness(ofRank rank: Int) -> [Int]? {
    guard names.indices.contains(rank % 100) else { return nil }
    let name = names[rank % 100]
    let isLoose: Bool
    switch self {
    case .rating: isLoose = false
    case .agent: isLoose = name.contains("email")
    case .startedAt: isLoose = !name.hasPrefix("start")
    case .duration: isLoose = !["duration", "duration total", "total duration", "length"].contains(name)
    case .id, .file, .channel, .agentID, .team, .endedAt, .reason, .resolved, .organization, .message, .sender,
      .senderRole:
      return nil
    }
    return [rank / 100, isLoose ? 1 : 0]
  }
}
