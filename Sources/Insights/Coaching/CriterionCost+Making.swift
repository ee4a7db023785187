import QualityModel
import Statistics

extension CriterionCost {
  /// The number of standard errors that a 95 % interval by the normal distribution reaches to either side.
  private static let reach = 1.96

  /// Works out what a criterion costs.
  init(_ account: CriterionAccount) {
    let (own, bayes) = (account.own, account.bayes)
    let lost = account.entries.reduce(0) { $0 + $1.fact.lost }
    let lacking = account.entries.reduce(0) { $0 + $1.shortfall }
    criterion = account.criterion.id
    title = account.criterion.title
    critical = account.criterion.critical
    dimension = account.criterion.dimension
    lens = account.criterion.lens
    opportunities = own.count
    misses = account.entries.count { $0.fact.isMiss }
    fellShort = account.shortfalls.count
    weight = lacking > 0 ? lost / lacking : account.share
    applies = account.evaluations > 0 ? Double(own.count) / Double(account.evaluations) : 0
    mean = .passRate(of: own, orMeanUnless: account.criterion.isPassOrFail)
    team = .mean(byAgent: account.colleagues.map(\.fractions))
    shrunkMean = bayes.means.first?.value ?? own.mean ?? bayes.grandMean.value ?? team.value ?? 100
    cost = Self.cost(weight: weight * applies, shrunkMean, bayes, n: own.count)
    observedCost = account.evaluations > 0 ? lost / Double(account.evaluations) : 0
    let common =
      account.shortfalls.isEmpty
      ? nil : SharedShortfall(of: shrunkMean, in: team, colleagues: account.colleagues.count)
    shared = common?.share
    cause = common?.isOfProcess(bayes) == true ? .process : .person
  }

  /// What a criterion of this weight costs at a mean that was drawn, with the interval of the drawing.
  private static func cost(weight: Double, _ mean: Double, _ bayes: EmpiricalBayes, n: Int) -> Estimate {
    let method = "weight × shortfall × how often it applies, mean by empirical Bayes, normal interval"
    func cost(_ mean: Double) -> Double { weight * (100 - min(100, max(0, mean))) / 100 }
    guard n > 0 else { return Estimate(undefined: .tooFew("n = 0"), n: 0, method: method) }
    guard let error = bayes.standardErrors.first?.value, error > 0, n >= CoachingProposal.enough else {
      let reason: Estimate.Reason =
        n < CoachingProposal.enough
        ? .tooFew("n = \(n)")
        : bayes.varianceBetween.value == 0
          ? .other("nothing says that agents differ on it") : bayes.varianceBetween.reason.ofUndrawnMean
      return Estimate(value: cost(mean), undefined: reason, n: n, method: method)
    }
    return Estimate(
      value: cost(mean), low: cost(mean + reach * error), high: cost(mean - reach * error), n: n, method: method)
  }

  /// Whether it costs an agent something again and again, rather than once.
  var recurs: Bool {
    fellShort >= Self.fewestShortfalls && (weight > 0 ? cost.value ?? 0 > 0 : misses > 0)
  }

  /// Whether misses of a critical criterion recur, which comes before any cost.
  var isCriticalAgain: Bool { critical != nil && misses >= Self.fewestShortfalls && recurs }

  /// Whether it counted often enough to enter a plan.
  var isEnough: Bool { opportunities >= CoachingProposal.enough }

  private static let fewestShortfalls = 2
}

extension Undefined? {
  /// Why a mean was left as it is.
  fileprivate var ofUndrawnMean: Estimate.Reason {
    switch self {
    case .fewerThanTwoGroups?: .other("no one to compare with")
    case .zeroVariance?: .noVariation("everyone's figures are the same", saysCount: false)
    default: .other("how far agents differ is unknown")
    }
  }
}
