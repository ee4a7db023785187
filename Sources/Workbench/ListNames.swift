import Foundation
import QualityModel
import RecordIndex
import Records

/// Lists the names that a person may mean, for completion and for forms.
public struct ListNames: Sendable {
  /// What is wanted.
  public enum Kind: String, Hashable, Sendable {
    case interactions, rubrics, agents, teams, evaluators, persons, evaluations, drafts, bands, reasons, tags,
      workshops, coaches, plans, criteria, rules, failures
  }

  /// What is wanted.
  public var kind: Kind

  /// Creates the verb.
  public init(_ kind: Kind) { self.kind = kind }

  /// Answers with ids and what each is; nothing where there is no workspace, since an error would be out of place.
  public func perform(in world: World) -> [(id: String, about: String)] {
    if kind == .rules { return RuleBook.all.map { ($0.name, $0.text.prefix { $0 != "." && $0 != "\n" }.description) } }
    guard let workspace = try? world.workspace else { return [] }
    let people = workspace.people().value ?? People()
    switch kind {
    case .rubrics: return workspace.rubrics().records.map { ($0.record.id, $0.record.title) }
    case .interactions: return workspace.interactions().records.map { ($0.record.id, Self.about($0.record)) }
    case .agents: return people.agents.map { ($0.id, [$0.name, $0.team].compactMap { $0 }.joined(separator: ", ")) }
    case .teams: return Self.distinct(people.agents.compactMap(\.team))
    case .bands: return Self.distinct(workspace.rubrics().records.flatMap { $0.record.bands.map(\.name) })
    case .evaluators: return people.evaluators.map { ($0.id, $0.name ?? "") }
    case .persons:
      return Self.distinct(People.Role.allCases.flatMap { people.persons(as: $0).map(\.id) })
    case .drafts:
      let plans = workspace.coachingPlans().records.filter { $0.record.status == .draft }
      return workspace.drafts().records.map { ($0.path.stem, "draft") } + plans.map { Self.about($0.record, people) }
    case .evaluations:
      return workspace.drafts().records.map { ($0.path.stem, "draft") } + ((try? newestEvaluations(in: world)) ?? [])
    case .reasons: return indexed(.reason, in: world)
    case .tags: return indexed(.tag, in: world)
    case .failures: return ((try? world.asking { try $0.failingCriteria() }) ?? []).map { ($0, "") }
    case .workshops: return workspace.workshops().records.map { ($0.record.id, $0.record.title) }
    case .coaches: return people.coaches.map { ($0.id, $0.name ?? "") }
    case .plans: return workspace.coachingPlans().records.map { Self.about($0.record, people) }
    case .criteria: return Self.criteria(of: workspace.rubrics().records.map(\.record))
    case .rules: return []
    }
  }

  /// Those that can be coached, each with the rubrics that have it.
  private static func criteria(of rubrics: [Rubric]) -> [(id: String, about: String)] {
    let all = rubrics.flatMap { rubric in
      rubric.countingCriteria.map { (id: $0.id, title: $0.title, rubric: rubric.id) }
    }
    return distinct(all.map(\.id)).map { name in
      let same = all.filter { $0.id == name.id }
      return (name.id, "\(same.first?.title ?? name.id), \(same.map(\.rubric).joined(separator: ", "))")
    }
  }

  private static func distinct(_ names: [String]) -> [(id: String, about: String)] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { ($0, "") }
  }

  /// What evaluations hold and no file lists.
  private func indexed(_ word: Query.Word, in world: World) -> [(id: String, about: String)] {
    ((try? world.asking { try $0.values(of: word) }) ?? []).map { ($0, "") }
  }

  /// As many of the newest as anybody would step through.
  private func newestEvaluations(in world: World) throws -> [(id: String, about: String)] {
    try world.asking { index in
      var ids: [(id: String, about: String)] = []
      try index.visit(limit: 2000) { evaluation in
        ids.append((evaluation.id, ""))
        return true
      }
      return ids
    }
  }

  private static func about(_ plan: CoachingPlan, _ people: People) -> (id: String, about: String) {
    (plan.id, "\(people.agent(plan.agent)?.name ?? plan.agent), \(plan.status.rawValue)")
  }

  private static func about(_ interaction: Interaction) -> String {
    [interaction.channel.rawValue, interaction.agent, interaction.reason].compactMap { $0 }.joined(separator: ", ")
  }
}
