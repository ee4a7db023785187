import Foundation
import QualityModel
import Records

extension Workspace {
  /// The people of `people.yaml` who share a name, each with its place.
  var namesakes: [Finding] {
    let reading = people()
    let findings = reading.value.map { NamesakesHaveIDs().findings(in: $0) } ?? []
    guard !findings.isEmpty else { return [] }
    // Where somebody could not be read, the others stand in other places than they are counted.
    guard reading.findings.isEmpty, let bytes = bytes(at: .people) else {
      return findings.map { finding in
        var finding = finding
        finding.place = Place(file: WorkspacePath.people.text)
        return finding
      }
    }
    return MarkedText(yaml: bytes, file: WorkspacePath.people.text).placed(findings)
  }

  /// Returns warnings about evidence whose line or quote is not in the transcript that is read now, each with its place.
  /// - Parameter media: what is stored of each interaction.
  func findings(aboutEvidenceOf scanned: ScannedEvaluation, among media: [String: [WorkspacePath]]) -> [Finding] {
    guard let evaluation = scanned.evaluation, evaluation.status != .voided,
      evaluation.answers.contains(where: { $0.evidence?.isEmpty == false }),
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
