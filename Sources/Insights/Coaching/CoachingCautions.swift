import Notation
import QualityModel
import Statistics

/// What is doubtful about a proposal as a whole, a sentence each.
struct CoachingCautions {
  private let proposal: CoachingSuggestion
  private let records: CoachingRecords
  /// Criteria that did not mean the same in all versions.
  private let changed: [Criterion]
  /// How many of the agent's evaluations have a rubric's version that cannot be read.
  private let unreadable: Int

  init(_ suggestion: CoachingSuggestion, _ evidence: CoachingEvidence) {
    (proposal, records, changed, unreadable) = (
      suggestion, evidence.records, evidence.changed, evidence.unreadable
    )
  }

  var sentences: [String] {
    [few, versions, removed, withoutVersion, passedBy, fewColleagues].compactMap(\.self) + chosen
  }

  private var few: String? {
    guard proposal.evaluations > 0, proposal.evaluations < CoachingProposal.enough else { return nil }
    return "\(Points.count(proposal.evaluations, "evaluation")) in these days "
      + "\(proposal.evaluations == 1 ? "is" : "are") too few: a criterion enters a plan from "
      + "\(CoachingProposal.enough)."
  }

  private var versions: String? {
    guard !changed.isEmpty, let rubric = proposal.rubric else { return nil }
    let names = changed.map(\.title).joined(separator: ", ")
    return "The rubric changed in these days: \(names) \(changed.count == 1 ? "is" : "are") taken from evaluations by "
      + "version \(rubric.version) alone."
  }

  private var removed: String? {
    guard let rubric = proposal.rubric else { return nil }
    let older = records.rubrics.filter { $0.id == rubric.id && proposal.versions.contains($0.version) }
    let gone = older.flatMap(\.countingCriteria).filter { rubric.criterion($0.id) == nil }
    var seen: Set<String> = []
    let names = gone.filter { seen.insert($0.id).inserted }.map(\.title)
    guard !names.isEmpty else { return nil }
    return "Version \(rubric.version) of the rubric no longer has \(names.joined(separator: ", ")): "
      + "\(names.count == 1 ? "it is" : "they are") left out."
  }

  private var withoutVersion: String? {
    guard unreadable > 0 else { return nil }
    return "\(Points.count(unreadable, "evaluation")) cannot be taken apart: the rubric's version cannot be read."
  }

  private var passedBy: String? {
    // Where nobody else has any either, that is said instead.
    guard proposal.colleagues > 0, let team = records.colleagues.passedBy else { return nil }
    return "Fewer than \(CoachingRecords.Colleagues.fewest) colleagues in \(team) have evaluations by this rubric in "
      + "these days: the comparison is with everybody else who has."
  }

  private var fewColleagues: String? {
    guard proposal.colleagues < 2 else { return nil }
    let who = proposal.colleagues == 0 ? "Nobody else has" : "Only one colleague has"
    return "\(who) evaluations by this rubric in these days: whether the process falls short cannot be told."
  }

  private var chosen: [String] {
    let speed = ResolvedShare(of: records.evaluations.filter(\.isHeadline), target: proposal.resolvedTarget)
    return proposal.focus.filter(\.isChosen).map(\.cost).flatMap { cost in
      let few = cost.isEnough ? nil : "\(cost.title) was chosen with too few to tell: n = \(cost.opportunities)."
      let waits = cost.lens == .efficiency && !speed.isOnTarget ? speed.reason(toWithhold: cost) : nil
      let common =
        cost.cause == .process
        ? "\(cost.title) was chosen although colleagues fall short alike (their mean is "
          + "\(Points.text(cost.team.value ?? 0)))." : nil
      return [few, waits, common].compactMap(\.self)
    }
  }
}
