public import Notation
public import QualityModel

/// What is measured to tell whether a workshop worked, before anything is judged.
public struct ComparisonFigures: Hashable, Sendable {
  /// The study.
  public var workshop: Workshop
  /// The rubric's versions that the study's evaluations were scored against, lowest first.
  public var versions: [Int]
  /// The rubric's title; its id where no version can be read.
  public var rubricTitle: String
  /// How each agent changed, the cohort first, as the study names them.
  public var agents: [Agent]
  /// Those who are missing from the comparison, and why.
  public var dropped: [Dropped]
  /// What became of the score.
  public var score: Measure
  /// What became of each criterion that means the same in all versions, focus first.
  public var criteria: [Criterion]
  /// The ids of criteria that do not.
  public var changedCriteria: [String]
  /// What became of the customers' ratings.
  public var customerRating: Measure
  /// What became of first-contact resolution: a percentage of evaluations.
  public var resolved: Measure
  /// What became of each critical class: the percentage of its opportunities that were not missed.
  public var critical: [CriticalClass]
  /// Whether the means aimed at were reached.
  public var milestones: [Milestone]
  /// Whether the change lasted.
  public var retention: [Retention]
  /// How many of the study's evaluations their purpose keeps out, by purpose.
  public var leftOut: [String: Int]
  /// How many evaluations of the study stand under the day of their submission, because nobody knows when the contact was.
  public var datedBySubmission: Int

  /// The rubric's version; `nil` where there is none or more than one.
  public var version: Int? { versions.count == 1 ? versions[0] : nil }
}

extension ComparisonFigures {
  /// One agent's change.
  public struct Agent: Hashable, Sendable, Encodable {
    /// Which group it is in.
    public typealias Group = WorkshopPlanning.Group

    /// The agent's id.
    public var agent: String
    /// Which group it is in.
    public var group: Group
    /// The mean before, and of how many evaluations.
    public var before: Mean
    /// The mean after, and of how many evaluations.
    public var after: Mean
    /// After minus before.
    public var change: Double

    /// A mean of some evaluations.
    public struct Mean: Hashable, Sendable, Encodable {
      /// The mean, 0–100.
      public var mean: Double
      /// Of how many evaluations.
      public var n: Int
    }
  }

  /// An agent who is missing from the comparison.
  public struct Dropped: Hashable, Sendable, Encodable {
    /// The agent's id.
    public var agent: String
    /// Which group it is in.
    public var group: Agent.Group
    /// Why it is missing.
    public var reason: String
  }

  /// One criterion's measure.
  public struct Criterion: Hashable, Sendable {
    /// The criterion's id.
    public var criterion: String
    /// Its title.
    public var title: String
    /// Whether the workshop taught it.
    public var focus: Bool
    /// What became of it.
    public var measure: Measure
    /// The headline's p, adjusted over all criteria by Holm's method; `nil` where there is no headline.
    public var pAdjusted: Double?
  }

  /// One critical class's measure.
  public struct CriticalClass: Hashable, Sendable {
    /// `customer`, `business` or `compliance`.
    public var name: String
    /// What became of it.
    public var measure: Measure
  }

  /// A later window.
  public struct Retention: Hashable, Sendable {
    /// The window.
    public var window: DayWindow
    /// The score from the window before to this one.
    public var score: Measure
  }
}
