package import Foundation
package import QualityModel

/// A rubric's text is not the one that was scored against under the same version.
package struct RubricChanged: Explained {
  /// The rubric's id.
  package let id: String
  /// The version that both texts claim.
  package let version: Int
  /// The text that is kept.
  package let kept: Data
  /// The text as it is now.
  package let current: Data

  /// A record is not what it claims to be.
  package var fault: Fault { .records }
  package var message: String { "rubric `\(id)` was changed since version \(version) was scored against" }
  package var help: String { "give it a new version: `version: \(version + 1)`" }
  /// The lines that differ.
  package var detail: String? { TextDifference(from: kept, to: current)?.description }

  /// The same as a finding about the rubric's file, for `check`.
  package var finding: Finding {
    Finding(
      rule: FileRules.rubricChanged.name, Finding.Message(message), help: help, at: ["version"],
      place: Place(file: "\(RubricKind.folder)/\(id).yaml"))
  }
}
