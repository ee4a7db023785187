import QualityModel
import Records
import Recordings

/// What `explain` shows of one rule.
package struct RuleExplanation: Hashable, Sendable {
  package let name: String
  /// What it means, why it matters, what to do.
  package let text: String
}

/// Every rule whose findings a person can meet.
package enum RuleBook {
  /// The rules, by name.
  package static let all: [RuleExplanation] = {
    let scoring: [any Rule] = [
      EvidenceIsThere(), EditsKeepTheScoring(), AnswersAreAsked(), LabelsAreWords(),
      OptionsCompleteTheFile(), RubricVersionIsMeant(), RatingIsTheRecordings(),
    ]
    let own = (RecordKinds.all.flatMap(\.rules) + scoring + ImportRules.all).map {
      RuleExplanation(name: $0.name, text: $0.explanation)
    }
    let files = FileRules.all.map { RuleExplanation(name: $0.name, text: $0.explanation) }
    let media = TranscriptRules.all.map { RuleExplanation(name: $0.name, text: $0.explanation) }
    let templates = TemplateRules.all.map { RuleExplanation(name: $0.name, text: $0.explanation) }
    var seen: Set<String> = []
    return (own + files + media + templates).filter { seen.insert($0.name).inserted }.sorted { $0.name < $1.name }
  }()

  /// Returns what `explain` shows of a rule; throws `NotFound` with the nearest name.
  package static func explanation(of name: String) throws -> RuleExplanation {
    guard let found = all.first(where: { $0.name == name }) else {
      throw NotFound("rule", name, among: all.map(\.name), otherwise: "`explain` lists the rules")
    }
    return found
  }
}
