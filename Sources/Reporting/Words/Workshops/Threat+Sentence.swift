import Notation
import Insights

extension Threat {
  /// What it means here, with its figures.
  var sentence: String {
    switch self {
    case .rubricVersion(let versions, _, let unchanged):
      "The rubric changed between the windows (versions \(versions.map(String.init).joined(separator: ", "))): totals "
        + "are not compared, \(NumberText.count(unchanged, "unchanged criterion", plural: "unchanged criteria")) are."
    case .evaluatorMix(let common, let shift, _): Self.evaluators(common, shift)
    case .pickedLow(let isDeclared, let gap, let others, _):
      (isDeclared ? "The cohort was picked for low scores" : "The cohort began clearly lower than the others")
        + ": such people rise without any training.\(gap.map { Self.began($0, below: others) } ?? "")"
    case .noComparison(named: 0, _):
      "There is no comparison group: whatever else changed between the windows looks like the workshop."
    case .noComparison(let named, let usable):
      "Only \(usable) of \(NumberText.count(named, "agent")) to compare with have both windows: too few for a comparison group."
    case .unlikeBaselines(let gap, let deviations, let slopeP): Self.baselines(gap, deviations, slopeP)
    case .neverDeclared:
      "The study was never declared: whether groups, windows and focus were chosen before the data cannot be determined."
    case .declaredLate(let day, let seen, _):
      "The study was declared on \(day), when \(NumberText.count(seen, "evaluation")) of the window after could be seen."
    case .changedSinceDeclared(let day, _):
      "The study was changed after it was declared on \(day), and its data may have been seen by then."
    case .targetedPicks(let included, _):
      "\(NumberText.count(included, "evaluation")) were picked for a reason and not at random; they count here."
    case .dropOuts(let lost): lost.sentence
    case .contactMix(let reasons, let channels):
      "The contacts were not of the same kind before and after: shares moved (\(Self.moved(reasons, channels)))."
    case .otherWorkshops(let workshops, let agents):
      "\(NumberText.count(agents, "agent")) of this study were also in \(workshops.joined(separator: ", ")) between the "
        + "windows' first and last day."
    case .ceiling(let agents, let all):
      "\(agents) of \(NumberText.count(all, "agent")) began at \(NumberText.exact(Self.ceilingMean)) or more, where a gain can "
        + "hardly show."
    case .fewEvaluations(let few): few.sentence
    case .noEvaluations(let before, let after):
      "No agent of the cohort was scored in both windows (\(NumberText.count(before, "evaluation")) before, \(after) after)."
    }
  }

  private static func evaluators(_ common: Double, _ shift: Double?) -> String {
    common < 0.5
      ? "\(NumberText.percent(common)) of the evaluations after come from evaluators who also scored before: another "
        + "yardstick can look like a change."
      : "The evaluators' shares moved by \(NumberText.percent(shift)) between the windows: a stricter or milder evaluator "
        + "can look like a change."
  }

  private static func began(_ gap: Double, below others: Int) -> String {
    gap > 0
      ? " They began \(NumberText.score(gap)) points below the \(others) others."
      : " They began no lower than the \(others) others."
  }

  private static func baselines(_ gap: Double, _ deviations: Double?, _ slopeP: Double?) -> String {
    let apart = deviations.map { " (\(NumberText.score(abs($0))) standard deviations)" } ?? ""
    let start =
      (slopeP ?? 1) < 0.05 ? " The effect depends on the starting score (\(PValue.equation(slopeP)))." : ""
    return "The cohort began \(NumberText.score(abs(gap))) points \(gap > 0 ? "below" : "above") its comparison "
      + "group\(apart).\(start)"
  }

  private static func moved(_ reasons: Shift, _ channels: Shift) -> String {
    [("reasons", reasons), ("channels", channels)].filter(\.1.isClear)
      .map { "\($0) by \(NumberText.percent($1.distance))" }.joined(separator: ", ")
  }
}

extension Threat.DropOuts {
  fileprivate var sentence: String {
    let compared = meanBefore.flatMap { mean in
      meanBeforeOfOthers.map {
        " They began at \(NumberText.score(mean)), those who stayed at \(NumberText.score($0))."
      }
    }
    let few = agents.count > 6 ? "" : " (\(agents.joined(separator: ", ")))"
    return
      "Left out are \(agents.count) of \(NumberText.count(of, "agent")), without a score in one of the windows\(few)."
      + (compared ?? "")
  }
}

extension Threat.FewEvaluations {
  fileprivate var sentence: String {
    [
      areTooFewAgents ? "Only \(NumberText.count(agents, "agent")) of the cohort have both windows." : nil,
      thin > 0
        ? "\(thin) of \(NumberText.count(agents, "agent")) have under \(Threat.fewestEvaluations) evaluations in a window "
          + "(the fewest: \(fewest))." : nil,
      missed.map { wanted, seen in
        "A change of \(NumberText.score(wanted)) points was worth having, but one under \(NumberText.score(seen)) would often go "
          + "unseen."
      },
    ].compactMap(\.self).joined(separator: " ")
  }
}
