import Insights

extension ComparisonPage {
  static func method(_ comparison: WorkshopComparison) -> [Document.Block] {
    let score = comparison.score
    var items: [Phrase] = [unit, paired]
    if comparison.measures.contains(where: { $0.comparison != nil }) { items += [covariance, differences] }
    items += [size, wilcoxon]
    if !comparison.criteria.isEmpty { items.append(holm(comparison.criteria.count)) }
    items += [noise, detectable]
    if score.rebound != nil { items.append(rebound) }
    items.append(verdictRule)
    return [.heading("How it was worked out"), .list(items)]
  }

  private static let unit: Phrase = """
    \("The agent is the unit.", .emphasis) The evaluations of an agent in a window are averaged, each with the same \
    weight, and the means of agents are compared, each with the same weight. Evaluations of one agent are alike: \
    counted as independent they show changes where there are none.
    """
  private static let paired: Phrase = """
    \("Change (paired t).", .emphasis) The mean of every agent's after minus before. Its interval is the mean, plus and \
    minus the t quantile with n − 1 degrees of freedom times s divided by the root of n, s being the standard \
    deviation of the changes.
    """
  private static let covariance: Phrase = """
    \("Against peers (analysis of covariance).", .emphasis) After = a + b × before + c × (1 in the cohort, 0 in the \
    comparison group), fitted to agent means by least squares; c is how far the cohort ended above peers who began \
    alike.
    """
  private static let differences: Phrase = """
    \("Difference in differences.", .emphasis) The cohort's mean change minus that of the comparison group, with \
    Welch's t interval. It is shown beside the headline because it misleads where the groups began apart.
    """
  private static let size: Phrase = """
    \("Size (d_av).", .emphasis) The mean change divided by the root of the mean of both variances of agent means, \
    before and after. Agent means scatter less than single contacts, so it is larger than it would be on those.
    """
  private static let wilcoxon: Phrase = """
    \("Robustness.", .emphasis) Wilcoxon's signed-rank test, exact, two-sided, without agents who did not change: a \
    check on the t test that makes no use of the size of outliers, and no second chance.
    """
  private static let noise: Phrase = """
    \("Beyond noise.", .emphasis) An agent's change counts as such where it exceeds 1.96 × s × the root of \
    1/n before + 1/n after, s being the pooled standard deviation of single evaluations around their agent's mean.
    """
  private static let detectable: Phrase = """
    \("Seen from.", .emphasis) The true change that a two-sided paired t test at 0.05 would find 80 times in 100 with \
    so many agents and the scatter of their changes.
    """
  private static let rebound: Phrase = """
    \("Untrained.", .emphasis) (1 − r) × (mean of all agents − mean of the cohort) before, r being the correlation of \
    two earlier periods over all agents: who is picked for low scores regresses to the mean without any training.
    """
  private static let verdictRule: Phrase = """
    \("Verdict.", .emphasis) Improved or worsened where the 95 % interval of the headline leaves 0 out, from 5 agents of \
    the cohort on; the headline is the analysis of covariance where there is a comparison group, else the paired t. \
    An interval that holds 0 is inconclusive, and no proof that nothing changed.
    """

  private static func holm(_ count: Int) -> Phrase {
    let criteria = NumberText.count(count, "criterion", plural: "criteria")
    return """
      \("Adjusted p (Holm).", .emphasis) Over \(criteria): the smallest p times \(count), the next times one less, and \
      so on, none below the one before it and none above 1.
      """
  }
}

extension ComparisonFigures {
  /// Everything that was measured.
  var measures: [Measure] {
    [score] + criteria.map(\.measure) + [customerRating, resolved] + critical.map(\.measure) + retention.map(\.score)
  }
}
