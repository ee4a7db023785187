package import Notation
package import QualityModel

/// What is measured to find whether a workshop worked, before anything is judged.
package struct ComparisonFigures: Hashable, Sendable {
  /// The study.
  package var workshop: Workshop
  /// The rubric's versions that the study's evaluations were scored against, lowest first.
  package var versions: [Int]
  /// The rubric's title; its id where no version can be read.
  package var rubricTitle: String
  /// How each agent changed, the cohort first, as the study names them.
  package var agents: [Agent]
  /// Those who are missing from the comparison, and why.
  package var dropped: [Dropped]
  /// What became of the score.
  package var score: Measure
  /// What became of each criterion that means the same in all versions, focus first.
  package var criteria: [Criterion]
  /// The ids of criteria that do not.
  package var changedCriteria: [String]
  /// What became of the customers' ratings.
  package var customerRating: Measure
  /// What became of first-contact resolution: a percentage of evaluations.
  package var resolved: Measure
  /// What became of each critical class: the percentage of its opportunities that were not missed.
  package var critical: [CriticalClass]
  /// Whether the means aimed at were reached.
  package var milestones: [Milestone]
  /// Whether the change lasted.
  package var retention: [Retention]
  /// How many of the study's evaluations their purpose keeps out, by purpose.
  package var leftOut: [String: Int]
  /// How many evaluations of the study are counted on the day of their submission, because the time of the contact is
  /// not known.
  package var datedBySubmission: Int

  /// The rubric's version; `nil` where there is none or more than one.
  package var version: Int? { versions.count == 1 ? versions[0] : nil }
}

extension ComparisonFigures {
  /// One agent's change.
  package struct Agent: Hashable, Sendable, Encodable {
    /// Which group it is in.
    package typealias Group = WorkshopPlanning.Group

    /// The agent's id.
    package var agent: String
    /// Which group it is in.
    package var group: Group
    /// The mean before, and of how many evaluations.
    package var before: Mean
    /// The mean after, and of how many evaluations.
    package var after: Mean
    /// After minus before.
    package var change: Double

    /// A mean of some evaluations.
    package struct Mean: Hashable, Sendable, Encodable {
      /// The mean, 0–100.
      package var mean: Double
      /// Of how many evaluations.
      package var n: Int
    }
  }

  /// An agent who is missing from the comparison.
  package struct Dropped: Hashable, Sendable, Encodable {
    /// The agent's id.
    package var agent: String
    /// Which group it is in.
    package var group: Agent.Group
    /// Why it is missing.
    package var reason: String
  }

  /// One criterion's measure.
  package struct Criterion: Hashable, Sendable {
    /// The criterion's id.
    package var criterion: String
    /// Its title.
    package var title: String
    /// Whether the workshop taught it.
    package var focus: Bool
    /// What became of it.
    package var measure: Measure
    /// The headline's p, adjusted over all criteria by Holm's method; `nil` where there is no headline.
    package var pAdjusted: Double?
  }

  /// One critical class's measure.
  package struct CriticalClass: Hashable, Sendable {
    /// `customer`, `business` or `compliance`.
    package var name: String
    /// What became of it.
    package var measure: Measure
  }

  /// A later window.
  package struct Retention: Hashable, Sendable {
    /// The window.
    package var window: DayWindow
    /// The score from the window before to this one.
    package var score: Measure
  }
}
