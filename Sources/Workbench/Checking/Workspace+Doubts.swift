import Foundation
import QualityModel
import Records

extension Workspace {
  /// Returns warnings about the times of an evaluation, each with its place.
  func findings(aboutTimesOf scanned: ScannedEvaluation, now: Date) -> [Finding] {
    guard let evaluation = scanned.evaluation, evaluation.status != .draft else { return [] }
    let findings = TimesCanBe().findings(in: evaluation, now: now, severity: .warning)
    guard !findings.isEmpty, let path = scanned.file.path, let stored = self.evaluation(at: path).value else {
      return findings
    }
    return stored.placed(findings)
  }
}
