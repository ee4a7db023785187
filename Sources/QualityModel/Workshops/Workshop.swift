package import Foundation
package import Notation

/// A workshop and how its effect will be judged, declared before the data: `sessions/workshops/<id>.yaml`.
package struct Workshop: Hashable, Sendable {
  /// The format this version reads and writes.
  package static let format = "sidetone.workshop/1"

  /// The id, which is also the file's stem.
  package var id: String
  /// The name people use.
  package var title: String
  /// The day it was, or will be, held.
  package var held: Day
  /// Who held it; `nil` where that is not stated.
  package var trainer: String?
  /// The id of the rubric whose scores are compared.
  package var rubric: String
  /// The ids of the agents who were trained.
  package var cohort: [String]
  /// The ids of untrained peers to compare with; empty where there are none.
  package var comparison: [String]
  /// The days before it that count.
  package var before: DayWindow
  /// The days after it that count.
  package var after: DayWindow
  /// Later windows that show whether the effect lasted.
  package var retention: [DayWindow]
  /// The ids of the criteria that it taught.
  package var focus: [String]
  /// Why these people were picked; `nil` where that is not stated.
  package var selectedBecause: Selection?
  /// The score that is aimed at, 0–100.
  package var target: Double?
  /// The smallest change worth having, in percentage points.
  package var smallestChange: Double?
  /// When the study was declared, and what it was then; `nil` for one written by hand.
  package var declared: Declaration?

  package init(
    id: String, title: String, held: Day, trainer: String? = nil, rubric: String, cohort: [String],
    comparison: [String] = [], before: DayWindow, after: DayWindow, retention: [DayWindow] = [], focus: [String] = [],
    selectedBecause: Selection? = nil, target: Double? = nil, smallestChange: Double? = nil,
    declared: Declaration? = nil
  ) {
    self.id = id
    self.title = title
    self.held = held
    self.trainer = trainer
    self.rubric = rubric
    self.cohort = cohort
    self.comparison = comparison
    self.before = before
    self.after = after
    self.retention = retention
    self.focus = focus
    self.selectedBecause = selectedBecause
    self.target = target
    self.smallestChange = smallestChange
    self.declared = declared
  }

  /// All agents of the study, the cohort first.
  package var agents: [String] { cohort + comparison }

  /// Why people were picked for a workshop, which decides what a change among them can mean.
  package enum Selection: String, Hashable, Sendable, Codable, CaseIterable {
    case lowScores = "low-scores"
    case volunteers, everyone, random
  }

  /// When a study was declared, and the digest of what was declared.
  package struct Declaration: Hashable, Sendable {
    package var at: Date
    /// `sha256:` and the digest of the file without its `declared` key, in hexadecimal.
    package var digest: String

    package init(at: Date, digest: String) {
      self.at = at
      self.digest = digest
    }
  }
}

extension Workshop {
  /// Every window of the study with its path in the file, in the order of the file.
  package var placedWindows: [(path: RecordPath, window: DayWindow)] {
    let own: [(path: RecordPath, window: DayWindow)] = [(["before"], before), (["after"], after)]
    return own + retention.enumerated().map { (RecordPath([.key("retention"), .index($0)]), $1) }
  }
}
