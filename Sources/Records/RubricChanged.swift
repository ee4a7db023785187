public import Foundation
public import QualityModel

/// A rubric's text is not the one that was scored against under the same version.
public struct RubricChanged: Explained {
  /// The rubric's id.
  public let id: String
  /// The version that both texts claim.
  public let version: Int
  /// The text that is kept.
  public let kept: Data
  /// The text as it is now.
  public let current: Data

  /// A record is not what it claims to be.
  public var fault: Fault { .records }
  /// What went wrong.
  public var message: String { "rubric `\(id)` was changed since version \(version) was scored against" }
  /// What to do about it.
  public var help: String { "give it a new version: `version: \(version + 1)`" }
  /// The lines that differ.
  public var detail: String? { TextDifference(from: kept, to: current)?.description }

  /// The same as a finding about the rubric's file, for `check`.
  public var finding: Finding {
    Finding(
      rule: FileRules.rubricChanged.name, Finding.Message(message), help: help, at: ["version"],
      place: Place(file: "\(RubricKind.folder)/\(id).yaml"))
  }
}
