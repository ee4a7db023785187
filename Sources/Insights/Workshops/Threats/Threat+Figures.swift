package import Notation

extension Threat {
  /// What it is, in a word.
  package enum ID: String, Hashable, Sendable, Encodable, CaseIterable {
    case fewEvaluations = "few-evaluations"
    case evaluatorMix = "evaluator-mix"
    case rubricVersion = "rubric-version"
    case targetedPicks = "targeted-picks"
    case dropOuts = "drop-outs"
    case ceiling
    case pickedLow = "picked-low"
    case noComparison = "no-comparison"
    case unlikeBaselines = "unlike-baselines"
    case contactMix = "contact-mix"
    case otherWorkshops = "other-workshops"
    case declaredLate = "declared-late"
  }

  /// What it is, in a word.
  package var id: ID {
    switch self {
    case .rubricVersion: .rubricVersion
    case .evaluatorMix: .evaluatorMix
    case .pickedLow: .pickedLow
    case .noComparison: .noComparison
    case .unlikeBaselines: .unlikeBaselines
    case .neverDeclared, .declaredLate, .changedSinceDeclared: .declaredLate
    case .targetedPicks: .targetedPicks
    case .dropOuts: .dropOuts
    case .contactMix: .contactMix
    case .otherWorkshops: .otherWorkshops
    case .ceiling: .ceiling
    case .fewEvaluations, .noEvaluations: .fewEvaluations
    }
  }

  /// The figures it was found by, as programs read them.
  package var figures: [String: JSONValue] {
    switch self {
    case .rubricVersion(let versions, let changed, let unchanged):
      [
        "versions": .array(versions.map(JSONValue.integer)), "changed": .integer(changed),
        "unchanged": .integer(unchanged),
      ]
    case .evaluatorMix(let common, let shift, let p):
      ["commonEvaluators": .figure(common), "shift": .figure(shift), "p": .figure(p)]
    case .pickedLow(let isDeclared, let gap, _, let p):
      ["declared": .bool(isDeclared), "gap": .figure(gap), "p": .figure(p)]
    case .noComparison(let named, let usable): ["named": .integer(named), "usable": .integer(usable)]
    case .unlikeBaselines(let gap, let deviations, let slopeP):
      [
        "gap": .figure(-gap), "standardDeviations": .figure(deviations.map { -$0 }),
        "slopeInteractionP": .figure(slopeP),
      ]
    case .neverDeclared(let seen): ["seen": .integer(seen), "declared": .null]
    case .declaredLate(let day, let seen, let isChanged):
      ["seen": .integer(seen), "declared": .string(day), "changed": .bool(isChanged)]
    case .changedSinceDeclared(let day, let seen):
      ["seen": .integer(seen), "declared": .string(day), "changed": .bool(true)]
    case .targetedPicks(let included, let leftOut): ["included": .integer(included), "leftOut": .integer(leftOut)]
    case .dropOuts(let lost): lost.figures
    case .contactMix(let reasons, let channels):
      ["reasonsShift": .figure(reasons.distance), "channelsShift": .figure(channels.distance)]
    case .otherWorkshops(let workshops, let agents):
      ["workshops": .array(workshops.map(JSONValue.string)), "agents": .integer(agents)]
    case .ceiling(let agents, let all):
      ["agents": .integer(agents), "of": .integer(all), "ceiling": .figure(Self.ceilingMean)]
    case .fewEvaluations(let few): few.figures
    case .noEvaluations(let before, let after):
      ["agents": .integer(0), "before": .integer(before), "after": .integer(after)]
    }
  }
}

extension Threat.DropOuts {
  fileprivate var figures: [String: JSONValue] {
    [
      "cohort": .integer(cohort), "comparison": .integer(agents.count - cohort), "of": .integer(of),
      "meanBefore": .figure(meanBefore), "meanBeforeOfOthers": .figure(meanBeforeOfOthers),
    ]
  }
}

extension Threat.FewEvaluations {
  fileprivate var figures: [String: JSONValue] {
    [
      "agents": .integer(agents), "fewest": .integer(fewest), "thin": .integer(thin),
      "minimumDetectable": .figure(detectable), "smallestChange": .figure(wanted),
    ]
  }
}

extension JSONValue {
  /// A share or a figure with three decimals, since no threat is known more exactly.
  static func figure(_ number: Double?) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    return .number((number * 1000).rounded() / 1000)
  }
}
