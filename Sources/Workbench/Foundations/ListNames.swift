import Foundation
import Notation
import QualityModel
import RecordIndex
import Records

/// Lists the names that a person may mean, for completion and for forms.
package struct ListNames: Sendable {
  /// What is wanted.
  package enum Kind: Hashable, Sendable {
    /// The records of the kind that has this word; none where no kind has it.
    case records(String)
    /// The records of every kind that may be opened by name.
    case anyRecord
    /// Whatever was begun and not ended.
    case drafts
    case evaluations, agents, teams, evaluators, persons, coaches, bands, reasons, tags, criteria, failures, rules

    /// Rubrics.
    package static let rubrics = Kind.records(RubricKind().word)
    /// Recordings.
    package static let interactions = Kind.records(InteractionKind().word)
    /// The studies of workshops.
    package static let workshops = Kind.records(WorkshopKind().word)
    /// Coaching plans.
    package static let plans = Kind.records(CoachingPlanKind().word)
  }

  /// What is wanted.
  package var kind: Kind

  package init(_ kind: Kind) { self.kind = kind }

  /// Answers with ids and what each is; nothing where there is no workspace, since an error would be out of place.
  package func perform(in world: World) -> [(id: String, about: String)] {
    if kind == .rules { return RuleBook.all.map { ($0.name, $0.text.firstSentence) } }
    let world = world.silent.readingOnce
    guard let workspace = try? world.workspace else { return [] }
    let people = workspace.people().value ?? People()
    switch kind {
    case .records(let word):
      return world.namesIfThere(of: RecordKinds.offered.filter { $0.word == word }, among: people)
    case .anyRecord: return Self.anyRecord(in: world, among: people)
    case .drafts: return drafts(in: world, among: people)
    case .evaluations: return (try? evaluations(in: world, among: people)) ?? []
    case .agents: return people.agents.map { ($0.id, [$0.name, $0.team].compactMap { $0 }.joined(separator: ", ")) }
    case .teams: return Self.distinct(people.agents.compactMap(\.team))
    case .bands: return Self.distinct(workspace.rubrics().records.flatMap { $0.record.bands.map(\.name) })
    case .evaluators: return people.evaluators.map { ($0.id, $0.name ?? "") }
    case .persons: return Self.distinct(People.Role.allCases.flatMap { people.persons(as: $0).map(\.id) })
    case .coaches: return people.coaches.map { ($0.id, $0.name ?? "") }
    case .reasons: return indexed(.reason, in: world)
    case .tags: return indexed(.tag, in: world)
    case .failures: return ((try? world.asking { try $0.failingCriteria() }) ?? []).map { ($0, "") }
    case .criteria: return Self.criteria(of: workspace.rubrics().records.map(\.record))
    case .rules: return []
    }
  }

  /// A record that there is once is named by its kind's word, whether or not it is there yet.
  private static func anyRecord(in world: World, among people: People) -> [(id: String, about: String)] {
    let several = RecordKinds.offered.filter { $0.naming != .single }
    return world.namesIfThere(of: several, among: people)
      + RecordKinds.offered.filter { $0.naming == .single }.map { ($0.word, "") }
  }

  private func drafts(in world: World, among people: People) -> [(id: String, about: String)] {
    let records = try? world.asking(.smallRecordsAlone) { index in
      let plans = try index.begunPlans().map { ($0.record.id, CoachingPlanKind().about($0.record, among: people)) }
      return try index.names(of: DraftKind(), in: world.workspace, among: people) + plans
    }
    let studies = ((try? StudyDraft.keptIDs(in: world)) ?? []).map { ($0, "study") }
    return (records ?? []) + studies
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

  /// The drafts, and as many of the newest as a user would step through.
  private func evaluations(in world: World, among people: People) throws -> [(id: String, about: String)] {
    try world.asking(.smallRecords) { index in
      var ids = try index.names(of: DraftKind(), in: world.workspace, among: people)
      try index.visit(limit: 2000) { evaluation in
        ids.append((evaluation.id, ""))
        return true
      }
      return ids
    }
  }
}

extension World {
  /// Returns the names of records; none where they cannot be read, since no answer was asked for yet.
  fileprivate func namesIfThere(of kinds: [any RecordKind], among people: People) -> [(id: String, about: String)] {
    (try? names(of: kinds, among: people)) ?? []
  }
}
