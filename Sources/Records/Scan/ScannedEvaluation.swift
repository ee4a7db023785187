package import Foundation
import Notation
package import QualityModel

/// What came of reading one evaluation's file.
package struct ScannedEvaluation: Sendable, Equatable {
  /// The file.
  package var file: EvaluationFile
  /// The file's stamp from before it was read; 0 where it must be read again next time.
  package var stamp: Int64
  /// How many bytes were read.
  package var size: Int
  /// The file, byte for byte; `nil` where that was not asked for.
  package var bytes: Data?
  /// The evaluation, its `history` with every `before` left `null`; `nil` where errors make it unusable.
  package var evaluation: Evaluation?
  /// Everything found, exactly as `Workspace.evaluation(at:)` finds it.
  package var findings: [Finding]
  /// Whether there is no such file: it went away since it was listed.
  package var isMissing: Bool

  /// Creates what came of a file.
  package init(
    file: EvaluationFile, stamp: Int64 = 0, size: Int = 0, bytes: Data? = nil, evaluation: Evaluation? = nil,
    findings: [Finding] = [], isMissing: Bool = false
  ) {
    self.file = file
    self.stamp = stamp
    self.size = size
    self.bytes = bytes
    self.evaluation = evaluation
    self.findings = findings
    self.isMissing = isMissing
  }
}

extension Evaluation {
  /// The same with each `before` of its history left `null`, as the fast way reads it.
  var withoutEarlierStates: Evaluation {
    guard let history, !history.isEmpty else { return self }
    var evaluation = self
    evaluation.history = history.map { Revision(at: $0.at, by: $0.by, reason: $0.reason, before: .null) }
    return evaluation
  }
}
