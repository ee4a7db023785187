import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageMethodTests {
  @Test func saysHowItWasWorkedOut() {
    let page = ComparisonPage(WorkshopComparison(Example.records())).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), from: "The study"),
      #"""
      The study
      Held           2026-10-12
      Trainer        t-okafor
      Rubric         Service call, version 3
      Before         2026-09-01 to 2026-10-11
      After          2026-10-13 to 2026-11-22
      Cohort         12 agents
      Compared with  8 agents
      Picked         why these agents is not stated
      Worth having   a change from 3 points
      Declared       2026-08-25

      How it was worked out
      - The agent is the unit. The evaluations of an agent in a window are averaged,
        each with the same weight, and the means of agents are compared, each with the
        same weight. Evaluations of one agent are alike: counted as independent they
        show changes where there are none.
      - Change (paired t). The mean of every agent's after minus before. Its interval
        is the mean, plus and minus the t quantile with n − 1 degrees of freedom times
        s divided by the root of n, s being the standard deviation of the changes.
      - Against peers (analysis of covariance). After = a + b × before + c × (1 in the
        cohort, 0 in the comparison group), fitted to agent means by least squares; c
        is how far the cohort ended above peers who began alike.
      - Difference in differences. The cohort's mean change minus that of the
        comparison group, with Welch's t interval. It is shown beside the headline
        because it misleads where the groups began apart.
      - Size (d_av). The mean change divided by the root of the mean of both variances
        of agent means, before and after. Agent means scatter less than single
        contacts, so it is larger than it would be on those.
      - Robustness. Wilcoxon's signed-rank test, exact, two-sided, without agents who
        did not change: a check on the t test that makes no use of the size of
        outliers, and no second chance.
      - Adjusted p (Holm). Over 4 criteria: the smallest p times 4, the next times one
        less, and so on, none below the one before it and none above 1.
      - Beyond noise. An agent's change counts as such where it exceeds 1.96 × s × the
        root of 1/n before + 1/n after, s being the pooled standard deviation of
        single evaluations around their agent's mean.
      - Seen from. The true change that a two-sided paired t test at 0.05 would find
        80 times in 100 with so many agents and the scatter of their changes.
      - Verdict. Improved or worsened where the 95 % interval of the headline leaves 0
        out, from 5 agents of the cohort on; the headline is the analysis of
        covariance where there is a comparison group, else the paired t. An interval
        that holds 0 is inconclusive, and no proof that nothing changed.

      """#)
  }

  @Test func explainsWhatPeoplePickedForLowScoresGainAnyway() {
    var records = Example.records(comparison: [])
    records.workshop.selectedBecause = .lowScores
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.text(width: 80), from: "The study"),
      #"""
      The study
      Held           2026-10-12
      Trainer        t-okafor
      Rubric         Service call, version 3
      Before         2026-09-01 to 2026-10-11
      After          2026-10-13 to 2026-11-22
      Cohort         12 agents
      Compared with  no one
      Picked         for low scores: their next ones rise by themselves, which only a
                     comparison group can show
      Worth having   a change from 3 points
      Declared       2026-08-25

      How it was worked out
      - The agent is the unit. The evaluations of an agent in a window are averaged,
        each with the same weight, and the means of agents are compared, each with the
        same weight. Evaluations of one agent are alike: counted as independent they
        show changes where there are none.
      - Change (paired t). The mean of every agent's after minus before. Its interval
        is the mean, plus and minus the t quantile with n − 1 degrees of freedom times
        s divided by the root of n, s being the standard deviation of the changes.
      - Size (d_av). The mean change divided by the root of the mean of both variances
        of agent means, before and after. Agent means scatter less than single
        contacts, so it is larger than it would be on those.
      - Robustness. Wilcoxon's signed-rank test, exact, two-sided, without agents who
        did not change: a check on the t test that makes no use of the size of
        outliers, and no second chance.
      - Adjusted p (Holm). Over 4 criteria: the smallest p times 4, the next times one
        less, and so on, none below the one before it and none above 1.
      - Beyond noise. An agent's change counts as such where it exceeds 1.96 × s × the
        root of 1/n before + 1/n after, s being the pooled standard deviation of
        single evaluations around their agent's mean.
      - Seen from. The true change that a two-sided paired t test at 0.05 would find
        80 times in 100 with so many agents and the scatter of their changes.
      - Untrained. (1 − r) × (mean of all agents − mean of the cohort) before, r being
        the correlation of two earlier periods over all agents: who is picked for low
        scores regresses to the mean without any training.
      - Verdict. Improved or worsened where the 95 % interval of the headline leaves 0
        out, from 5 agents of the cohort on; the headline is the analysis of
        covariance where there is a comparison group, else the paired t. An interval
        that holds 0 is inconclusive, and no proof that nothing changed.

      """#)
  }
}
