import Foundation
import Notation
import QualityModel
import Statistics

/// A study's evaluations sorted into its groups and windows.
struct ComparisonEvidence {
  let records: ComparisonRecords
  /// What counts, of all agents, in the window before.
  let before: [EvaluationFacts]
  /// What counts, of all agents, in the window after.
  let after: [EvaluationFacts]
  /// The cohort's among `before`.
  let cohortBefore: [EvaluationFacts]
  /// The cohort's among `after`.
  let cohortAfter: [EvaluationFacts]
  /// `before`, added up.
  let beforeTable: PeriodTable
  /// `after`, added up.
  let afterTable: PeriodTable
  /// What counts in each retention window.
  let later: [[EvaluationFacts]]
  /// The study's evaluations in both windows that a purpose of theirs keeps out.
  let leftOut: [EvaluationFacts]
  /// The rubric's versions in the study's windows before and after, lowest first.
  let versions: [Int]
  /// How far below all other agents of the workspace the cohort began; `nil` where there is no one else.
  let beganLower: Gap?
  /// Whether the cohort was picked for low scores: declared so or, where nothing is declared, visibly so.
  let isPickedLow: Bool
  private let earlier: (PeriodTable, PeriodTable)

  init(_ records: ComparisonRecords) {
    let study = records.workshop
    let agents = Set(study.agents)
    let windows = [study.before, study.after, study.before.earlier(by: 1), study.before.earlier(by: 2)]
    let moments = (windows + study.retention).map(\.moments)
    var counted = [[EvaluationFacts]](repeating: [], count: moments.count)
    var leftOut: [EvaluationFacts] = []
    // Facts are large: each is looked at once for all windows.
    for evaluation in records.evaluations where evaluation.isLive && evaluation.rubric == study.rubric {
      guard let moment = evaluation.occurredAt else { continue }
      let counts = records.purposes.contains(evaluation.purpose)
      for (place, moments) in moments.enumerated() where moments.contains(moment) {
        if counts { counted[place].append(evaluation) }
        if !counts, place < 2, agents.contains(evaluation.agent) { leftOut.append(evaluation) }
      }
    }
    self.records = records
    (before, after) = (counted[0], counted[1])
    let cohort = Set(study.cohort)
    cohortBefore = before.filter { cohort.contains($0.agent) }
    cohortAfter = after.filter { cohort.contains($0.agent) }
    beforeTable = PeriodTable(before)
    afterTable = PeriodTable(after)
    let means = beforeTable.means(by: .score)
    beganLower = Gap(
      means.filter { cohort.contains($0.key) }.values.sorted(),
      below: means.filter { !cohort.contains($0.key) }.values.sorted())
    let visibly = study.selectedBecause == nil && beganLower?.isClear == true
    isPickedLow = study.selectedBecause == .lowScores || visibly
    earlier = (PeriodTable(counted[2]), PeriodTable(counted[3]))
    later = Array(counted.dropFirst(windows.count))
    self.leftOut = leftOut
    versions = counted[..<2].reduce(into: Set<Int>()) { versions, evaluations in
      for evaluation in evaluations where agents.contains(evaluation.agent) { versions.insert(evaluation.version) }
    }.sorted()
  }

  var study: Workshop { records.workshop }

  /// Whether the study's evaluations were scored against more than one version of the rubric.
  var isRubricChanged: Bool { versions.count > 1 }

  /// Returns what a measure was for each agent of a group, before and after.
  func periods(_ agents: [String], _ key: MeasureKey, after table: PeriodTable? = nil) -> [AgentPeriods] {
    let after = table ?? afterTable
    return agents.map { AgentPeriods(agent: $0, before: beforeTable[key, $0], after: after[key, $0]) }
  }

  /// Returns what became of a measure; of a later window when its table is given.
  func measure(_ key: MeasureKey, after table: PeriodTable? = nil) -> Measure {
    Measure(
      cohort: periods(study.cohort, key, after: table), comparison: periods(study.comparison, key, after: table),
      rebound: isPickedLow ? rebound(key) : nil)
  }

  private func rebound(_ key: MeasureKey) -> Estimate {
    let (last, first) = (earlier.0.means(by: key), earlier.1.means(by: key))
    let pairs = first.sorted { $0.key < $1.key }.compactMap { agent, mean in last[agent].map { (mean, $0) } }
    return Rebound(population: beforeTable.means(by: key), earlier: pairs).expected(of: study.cohort)
  }

  /// How far the mean of some agents is below that of others.
  struct Gap {
    /// In points.
    let points: Double
    /// In standard deviations of agent means, pooled.
    let deviations: Double?
    /// Two-sided, by Welch's t; `nil` where it cannot be computed.
    let p: Double?
    let others: Int

    /// Whether it is more than chance.
    var isClear: Bool { points > 0 && (p ?? 1) < 0.05 }

    init?(_ some: [Double], below others: [Double]) {
      guard let low = Descriptives(some).mean, let high = Descriptives(others).mean else { return nil }
      points = high - low
      deviations = IndependentEffectSize(some, others).d.value
      p = WelchT(some, others).p.value
      self.others = others.count
    }
  }
}
