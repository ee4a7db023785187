import Notation
import QualityModel
import Statistics

/// People picked for low scores rise without any training.
struct PickedLowThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let gap = evidence.beganLower
    let isDeclared = evidence.study.selectedBecause == .lowScores
    guard isDeclared || gap?.isClear == true else { return nil }
    let began = gap.map { gap in
      gap.points > 0
        ? " They began \(Points.text(gap.points)) points below the \(gap.others) others."
        : " They began no lower than the \(gap.others) others."
    }
    let why = isDeclared ? "The cohort was picked for low scores" : "The cohort began clearly lower than the others"
    return Threat(
      id: .pickedLow,
      figures: ["declared": .bool(isDeclared), "gap": .figure(gap?.points), "p": .figure(gap?.p)],
      sentence: "\(why): such people rise without any training.\(began ?? "")")
  }
}

/// Without untrained peers, whatever else happened looks like the workshop.
struct NoComparisonThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let named = evidence.study.comparison.count
    let usable = comparison.score.comparison?.agents ?? 0
    guard usable < Measure.fewest, !evidence.isRubricChanged else { return nil }
    let sentence =
      named == 0
      ? "There is no comparison group: whatever else changed between the windows looks like the workshop."
      : "Only \(usable) of \(Points.count(named, "agent")) to compare with have both windows: "
        + "that is no comparison group."
    return Threat(
      id: .noComparison, figures: ["named": .integer(named), "usable": .integer(usable)], sentence: sentence)
  }
}

/// Where the groups began apart, their difference is partly where they began.
struct UnlikeBaselinesThreat: ThreatRule {
  /// The gap, in standard deviations of agent means, from which baselines are unlike.
  static let farApart = 0.5

  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    guard let group = comparison.score.comparison, group.agents >= Measure.fewest else { return nil }
    let study = evidence.study
    func means(_ agents: [String]) -> [Double] {
      evidence.periods(agents, .score).filter(\.isComplete).compactMap(\.before.mean)
    }
    guard let gap = ComparisonEvidence.Gap(means(study.cohort), below: means(study.comparison)) else { return nil }
    let slope = comparison.score.slopeInteractionP
    let dependsOnStart = (slope ?? 1) < 0.05
    guard abs(gap.deviations ?? 0) >= Self.farApart || dependsOnStart else { return nil }
    let side = gap.points > 0 ? "below" : "above"
    let apart = gap.deviations.map { " (\(Points.text(abs($0))) standard deviations)" } ?? ""
    let start = dependsOnStart ? " The effect depends on the starting score (\(PValue.equation(slope)))." : ""
    return Threat(
      id: .unlikeBaselines,
      figures: [
        "gap": .figure(-gap.points), "standardDeviations": .figure(gap.deviations.map { -$0 }),
        "slopeInteractionP": .figure(slope),
      ],
      sentence: "The cohort began \(Points.text(abs(gap.points))) points \(side) its comparison group\(apart).\(start)")
  }
}

/// Picks made for a reason are not how an agent usually is.
struct TargetedPicksThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let agents = Set(evidence.study.agents)
    let included = [evidence.before, evidence.after].reduce(0) { count, evaluations in
      count + evaluations.count { $0.purpose == .targeted && agents.contains($0.agent) }
    }
    let leftOut = comparison.leftOut[Evaluation.Purpose.targeted.rawValue] ?? 0
    guard included > 0 else { return nil }
    return Threat(
      id: .targetedPicks, figures: ["included": .integer(included), "leftOut": .integer(leftOut)],
      sentence: "\(Points.count(included, "evaluation")) were picked for a reason and not at random; they count here.")
  }
}

/// Who left before the end was often weak.
struct DropOutsThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let study = evidence.study
    let lost = comparison.dropped
    guard !lost.isEmpty, !evidence.isRubricChanged else { return nil }
    let cohort = lost.filter { $0.group == .cohort }
    let means = evidence.periods(cohort.map(\.agent), .score).compactMap(\.before.mean)
    let theirs = means.isEmpty ? nil : means.reduce(0, +) / Double(means.count)
    let stayed = comparison.score.cohort.before.value
    let compared = theirs.flatMap { mean in
      stayed.map { " They began at \(Points.text(mean)), those who stayed at \(Points.text($0))." }
    }
    let few = lost.count > 6 ? "" : " (\(lost.map(\.agent).joined(separator: ", ")))"
    return Threat(
      id: .dropOuts,
      figures: [
        "cohort": .integer(cohort.count), "comparison": .integer(lost.count - cohort.count),
        "of": .integer(study.agents.count), "meanBefore": .figure(theirs), "meanBeforeOfOthers": .figure(stayed),
      ],
      sentence:
        "Left out are \(lost.count) of \(Points.count(study.agents.count, "agent")), without a score in one of the "
        + "windows\(few).\(compared ?? "")")
  }
}
