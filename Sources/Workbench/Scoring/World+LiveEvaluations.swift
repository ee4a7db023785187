import QualityModel
import RecordIndex

extension World {
  /// Returns the evaluations of interactions that count or are kept apart, by interaction, the newest first.
  func liveEvaluations(of interactions: [String]) throws -> [String: [EvaluationFacts]] {
    guard !interactions.isEmpty else { return [:] }
    // The index may ask again where the first attempt stopped in the middle, so each attempt begins with nothing.
    return try asking { index in
      var found: [String: [EvaluationFacts]] = [:]
      for start in stride(from: 0, to: interactions.count, by: mostNamed) {
        let some = Array(interactions[start..<min(start + mostNamed, interactions.count)])
        try index.visit(Query([.init(.word(.interaction, anyOf: some))])) { facts in
          if facts.isLive { found[facts.interaction, default: []].append(facts) }
          return true
        }
      }
      return found
    }
  }
}

/// The most interactions that one question names.
private let mostNamed = 500
