import Notation
import QualityModel
import Statistics

/// Where the criteria belong: what is coached, what is praised, what has to wait.
struct CoachingChoice {
  let focus: [CoachingProposal.Focus]
  let process: [CriterionCost]
  let strength: CoachingProposal.Strength?
  let ranking: [CriterionCost]
  let naive: CriterionCost?
  let notYet: [CoachingProposal.Withheld]
  let tooFew: [CoachingProposal.TooFew]

  init(_ evidence: CoachingEvidence) {
    let records = evidence.records
    let costs = evidence.accounts.map(CriterionCost.init)
    let choice = FocusChoice(costs, chosen: records.chosen, isSpeedDue: evidence.resolved.isOnTarget)
    ranking = choice.ranking
    naive = ranking.filter { $0.fellShort > 0 }.min { $0.mean.value ?? 100 < $1.mean.value ?? 100 }
    notYet = choice.withheld.map { evidence.resolved.withheld($0) }
    tooFew = costs.filter { !$0.isEnough }
      .map { .init(criterion: $0.criterion, title: $0.title, n: $0.opportunities) }
    let byID = Dictionary(evidence.accounts.map { ($0.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    var reader = MomentReader(records.evaluation)
    focus = choice.focus.compactMap { cost in
      byID[cost.criterion].map { .init(cost, $0, records, &reader) }
    }
    let gaps = Set((choice.focus + choice.withheld).map(\.criterion))
    let best = StrengthChoice(ranking, besides: gaps, counted: byID.mapValues(\.colleaguesCounted)).choice
    // What is praised is not on the list of what goes wrong as well.
    process = choice.process.filter { $0.criterion != best?.cost.criterion }
    strength = best.flatMap { best in
      byID[best.cost.criterion].map { account in
        .init(
          cost: best.cost, lead: best.lead, standsOut: best.standsOut, moment: reader.best(of: account),
          coaching: account.criterion.coaching)
      }
    }
  }
}

extension CoachingProposal.Focus {
  /// What is coached: a process problem that was chosen gets a target too.
  fileprivate init(
    _ cost: CriterionCost, _ account: CriterionAccount, _ records: CoachingRecords, _ reader: inout MomentReader
  ) {
    self.cost = cost
    isChosen = records.chosen.contains(cost.criterion)
    evidence = reader.shortfalls(of: account)
    coaching = account.criterion.coaching
    goal = cost.cause == .person || isChosen ? CoachingProposal.Goal(for: cost, account, records) : nil
    leader = account.leader(above: cost).map { records.people.agent($0)?.name ?? $0 }
  }
}

extension ResolvedShare {
  /// Returns a criterion about speed with what it waits for.
  func withheld(_ cost: CriterionCost) -> CoachingProposal.Withheld {
    .init(cost: cost, resolved: estimate, target: target)
  }
}
