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
    window = records.window
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
    choose(among: accounts, records, resolvedShare)
    cautions =
      CoachingCautions(
        proposal: self, records: records, changed: changed, unreadable: own.count - readable.count
      ).sentences
    conversation = CoachingTalk(self, accounts, records).conversation
  }

  /// Puts the criteria where they belong.
  private mutating func choose(
    among accounts: [CriterionAccount], _ records: CoachingRecords, _ resolvedShare: ResolvedShare
  ) {
    let costs = accounts.map(CriterionCost.init)
    let choice = FocusChoice(costs, chosen: records.chosen, isSpeedDue: resolvedShare.isOnTarget)
    ranking = choice.ranking
    process = choice.process
    naive = ranking.filter { $0.fellShort > 0 }.min { $0.mean.value ?? 100 < $1.mean.value ?? 100 }
    notYet = choice.withheld.map { Withheld(cost: $0, reason: resolvedShare.reason(toWithhold: $0)) }
    tooFew = costs.filter { !$0.isEnough }
      .map { TooFew(criterion: $0.criterion, title: $0.title, n: $0.opportunities) }
    let byID = Dictionary(accounts.map { ($0.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reader = MomentReader(records.evaluation)
    focus = choice.focus.compactMap { cost in
      byID[cost.criterion].map { Focus(cost, $0, records, &reader) }
    }
    let gaps = Set((choice.focus + choice.withheld).map(\.criterion))
    let best = StrengthChoice(ranking, besides: gaps, counted: byID.mapValues(\.colleaguesCounted)).choice
    // What is praised is not on the list of what goes wrong as well.
    process.removeAll { $0.criterion == best?.cost.criterion }
    strength = best.flatMap { best in
      byID[best.cost.criterion].map { account in
        Strength(
          cost: best.cost, lead: best.lead, standsOut: best.standsOut, moment: reader.best(of: account),
          coaching: account.criterion.coaching)
      }
    }
  }
}

extension CoachingProposal.Focus {
  /// What is coached: somebody who asks for a process problem gets an aim for it too.
  fileprivate init(
    _ cost: CriterionCost, _ account: CriterionAccount, _ records: CoachingRecords, _ reader: inout MomentReader
  ) {
    self.cost = cost
    isChosen = records.chosen.contains(cost.criterion)
    evidence = reader.shortfalls(of: account)
    coaching = account.criterion.coaching
    goal = cost.cause == .person || isChosen ? CoachingProposal.Goal(for: cost, account, records) : nil
  }
}
