import QualityModel
import TerminalKit
import Workbench

/// What Tab offers for a term of a query: its key, then a value.
struct QueryCompletion {
  let names: (ListNames.Kind) -> [(id: String, about: String)]

  /// Returns the candidates for a word as far as it was typed.
  func candidates(_ word: String) -> [Candidate] {
    let sign = word.hasPrefix("-") ? "-" : ""
    let parts = word.dropFirst(sign.count).split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let key = Query.Key(rawValue: String(parts[0])) else {
      return Query.Key.allCases.map { Candidate("\(sign)\($0.rawValue):", about: $0.about, endsWord: false) }
        .filter { $0.text.hasPrefix(word) }
    }
    let before = Self.complete(parts[1])
    return values(of: key).map {
      Candidate("\(sign)\(key.rawValue):\(before)\(Query.escaped($0.text))", about: $0.about)
    }
    .filter { $0.text.hasPrefix(word) }
  }

  /// Returns the values that are complete, with the comma behind them: after it comes another value, and they stay. A
  /// comma with `\` before it belongs to a value.
  private static func complete(_ values: Substring) -> String {
    var (end, isEscaped) = (0, false)
    for (index, scalar) in values.unicodeScalars.enumerated() {
      if scalar == ",", !isEscaped { end = index + 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return String(values.unicodeScalars.prefix(end))
  }

  private func values(of key: Query.Key) -> [Candidate] {
    if let choices = key.choices { return choices.map { Candidate($0) } }
    if key == .failed { return ["yes", "no"].map { Candidate($0) } + names(.failures).map { Candidate($0.id) } }
    let kind: ListNames.Kind? =
      switch key {
      case .agent: .agents
      case .evaluator: .evaluators
      case .rubric: .rubrics
      case .interaction: .interactions
      case .team: .teams
      case .band: .bands
      case .reason: .reasons
      case .tag: .tags
      case .score, .rating, .since, .until, .on, .channel, .purpose, .status, .resolved, .failed, .text: nil
      }
    guard let kind else { return [] }
    return names(kind).map { Candidate($0.id, about: $0.about.isEmpty ? nil : $0.about) }
  }
}
