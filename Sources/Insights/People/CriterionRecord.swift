import Notation
import QualityModel
package import Statistics

/// How one agent did on one criterion, over the evaluations in which it counted.
package struct CriterionRecord: Hashable, Sendable, Encodable {
  /// The criterion's id.
  package var criterion: String
  /// The criterion's title, in the newest version that was used.
  package var title: String
  /// The rubric's id.
  package var rubric: String
  /// The rubric's versions it was counted in, ascending.
  package var versions: [Int]
  /// The mean fraction as answered, times 100.
  package var mean: Estimate
  /// How often the fraction was below the criterion's `miss-below`.
  package var misses: Int
  /// How often it counted.
  package var opportunities: Int
  /// What it cost per evaluation against this rubric, in percentage points: the mean of its effective weight times
  /// what its fraction lacks to 1, with 0 where it did not count.
  package var pointsLost: Double
  /// Everyone else's mean on it, 0–100; `nil` where no one else has answers.
  package var others: Double?
  /// How often it counted for everyone else.
  package var othersCounted: Int

  /// Whether it counted often enough to be called a strength or a gap.
  package var isEnough: Bool { opportunities >= AgentScorecard.enough }

  /// How far the mean is above everyone else's; `nil` where either has too few evaluations.
  var lead: Double? {
    guard isEnough, othersCounted >= AgentScorecard.enough, let mean = mean.value, let others else { return nil }
    return mean - others
  }

  /// Whether the mean is above everyone else's.
  package var isAboveOthers: Bool { lead ?? 0 > 0 }

  /// Writes what does not exist as `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": criterion, "title": title, "rubric": rubric, "versions": versions, "mean": mean, "misses": misses,
      "opportunities": opportunities, "pointsLost": pointsLost.roundedForStorage, "others": others,
      "othersCounted": othersCounted,
    ])
  }
}

extension AgentScorecard {
  /// A criterion on which an agent is above everyone else.
  package struct Strength: Hashable, Sendable, Encodable {
    /// The criterion's id.
    package var criterion: String
    /// The criterion's title.
    package var title: String
    /// The rubric's id.
    package var rubric: String
    /// The agent's mean, 0–100.
    package var mean: Double
    /// Everyone else's mean, 0–100.
    package var others: Double
    /// How often it counted for the agent.
    package var n: Int
    /// How often it counted for everyone else.
    package var othersCounted: Int
  }

  /// A criterion that costs an agent points.
  package struct Gap: Hashable, Sendable, Encodable {
    /// The criterion's id.
    package var criterion: String
    /// The criterion's title.
    package var title: String
    /// The rubric's id.
    package var rubric: String
    /// What it costs per evaluation against this rubric, in percentage points.
    package var pointsLost: Double
    /// The agent's mean, 0–100.
    package var mean: Double
    /// How often it counted for the agent.
    package var n: Int
  }
}

extension [CriterionRecord] {
  /// How many strengths and gaps are named: more than a person can work on would be a list to skip.
  private static let most = 3

  /// The criteria furthest above everyone else's mean, where both sides have enough evaluations; one that is named as a
  /// gap is not praised as well.
  func strengths(besides gaps: [AgentScorecard.Gap]) -> [AgentScorecard.Strength] {
    compactMap { record -> AgentScorecard.Strength? in
      guard let lead = record.lead, lead > 0, let mean = record.mean.value, let others = record.others,
        !gaps.contains(where: { $0.rubric == record.rubric && $0.criterion == record.criterion })
      else { return nil }
      return AgentScorecard.Strength(
        criterion: record.criterion, title: record.title, rubric: record.rubric, mean: mean.roundedForStorage,
        others: others, n: record.opportunities, othersCounted: record.othersCounted)
    }
    .ranked(by: { $0.mean - $0.others }, most: Self.most)
  }

  /// The criteria that cost most points per evaluation, but for those that are nearer to full marks than to everyone
  /// else's mean: what little they cost is not a gap.
  var gaps: [AgentScorecard.Gap] {
    compactMap { record -> AgentScorecard.Gap? in
      guard record.isEnough, record.pointsLost > 0, let mean = record.mean.value, record.lead ?? 0 < 100 - mean
      else { return nil }
      return AgentScorecard.Gap(
        criterion: record.criterion, title: record.title, rubric: record.rubric,
        pointsLost: record.pointsLost.roundedForStorage, mean: mean.roundedForStorage, n: record.opportunities)
    }
    .ranked(by: \.pointsLost, most: Self.most)
  }
}

extension Array {
  /// Returns the elements with the highest figures, highest first; of equal ones the earlier first, so that the same
  /// records give the same answer.
  fileprivate func ranked(by figure: (Element) -> Double, most: Int) -> [Element] {
    let keyed = enumerated().map { (figure: figure($1), index: $0, element: $1) }
    return keyed.sorted { $0.figure != $1.figure ? $0.figure > $1.figure : $0.index < $1.index }
      .prefix(most).map(\.element)
  }
}
