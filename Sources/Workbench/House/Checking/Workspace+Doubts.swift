import Foundation
import QualityModel
import Records

extension Workspace {
  /// Returns warnings about evidence whose line or quote is not in the transcript that is read now, each with its
  /// place.
  /// - Parameter media: what is stored of each interaction.
  func findings(aboutEvidenceOf scanned: ScannedEvaluation, among media: [String: [WorkspacePath]]) -> [Finding] {
    guard let evaluation = scanned.evaluation, evaluation.status != .voided,
      evaluation.citesTranscript,
      let files = media[evaluation.interaction.id],
      let transcript = RecordedMedia(at: files, in: self).transcript
    else { return [] }
    let findings = CitedEvidence(in: transcript).findings(inStored: evaluation)
    guard !findings.isEmpty, let path = scanned.file.path, let stored = self.evaluation(at: path).value else {
      return findings
    }
    return stored.placed(findings)
  }

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
