import QualityModel
import Statistics

extension CoachingProposal {
  /// Works out what an agent's evaluations suggest.
  public init(_ records: CoachingRecords) {
    let counted = records.evaluations.filter { $0.isHeadline && $0.agent == records.agent.id }
    let own = counted.filter { $0.rubric == records.rubric }
    let readable = own.filter { $0.criteria != nil }
    let versions = Set(own.map(\.version)).sorted()
    agent = records.agent
    rubric = records.rubrics.filter { $0.id == records.rubric && versions.contains($0.version) }
      .max { $0.version < $1.version }
    otherRubrics = counted.filter { $0.rubric != records.rubric }
      .reduce(into: [:]) { $0[$1.rubric, default: 0] += 1 }
    self.versions = versions
    window = own.isEmpty ? nil : records.window
    evaluations = own.count
    score = .mean(of: Tally(own.compactMap(\.percent)))
    team = records.colleagues.team
    colleagues = records.colleagues.agents.subtracting([records.agent.id]).count
    resolvedTarget = records.settings.resolvedTarget
    let resolvedShare = ResolvedShare(of: counted, target: resolvedTarget)
    resolved = resolvedShare.estimate
    (focus, process, ranking, notYet, tooFew, cautions) = ([], [], [], [], [], [])
    (naive, strength, conversation) = (nil, nil, nil)
    guard let rubric else { return }
    let (accounts, changed) = CriterionAccount.all(of: rubric, readable, records)
    let costs = accounts.map(CriterionCost.init)
    let choice = FocusChoice(costs, chosen: records.chosen, isSpeedDue: resolvedShare.isOnTarget)
    ranking = choice.ranking
    process = choice.process
    naive = ranking.min { $0.mean.value ?? 100 < $1.mean.value ?? 100 }
    notYet = choice.withheld.map { Withheld(cost: $0, reason: resolvedShare.reason(toWithhold: $0)) }
    tooFew = costs.filter { !$0.isEnough }
      .map { TooFew(criterion: $0.criterion, title: $0.title, n: $0.opportunities) }
    focus = choice.focus.map { cost in
      Focus(
        cost: cost, isChosen: records.chosen.contains(cost.criterion), evidence: [],
        coaching: rubric.criterion(cost.criterion)?.coaching, goal: nil)
    }
    _ = changed
  }
}
