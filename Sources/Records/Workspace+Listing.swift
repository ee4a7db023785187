public import Foundation
public import QualityModel

extension Workspace {
  /// Returns every interaction that can be read, by id, with a finding for each that cannot.
  public func interactions() -> Listing<Interaction> { listing(in: WorkspacePath.recordings) }

  /// Returns every submitted evaluation that can be read, by path, with a finding for each that cannot.
  public func evaluations() -> Listing<Evaluation> {
    var findings: [Finding] = []
    let paths = evaluationPaths(findings: &findings)
    return FiledOnce.listing(of: listing(of: paths, findings: findings))
  }

  /// Returns every draft whose evaluation was not submitted, by id, with a finding for each that cannot be read.
  public func drafts() -> Listing<Evaluation> {
    let submitted = Set(submittedDrafts().map(\.draft))
    return listing(in: WorkspacePath.drafts) { !submitted.contains($0) }
  }

  /// Returns an interaction by its id; without value and findings where there is none.
  public func interaction(_ id: String) throws(NotAnID) -> Reading<Stored<Interaction>> {
    record(Interaction.self, at: try .interaction(id))
  }

  /// Returns a submitted evaluation by its id, without reading others; without value and findings where there is none.
  public func evaluation(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    _ = try NotAnID.checked(id, of: "an evaluation")
    guard let path = evaluationPath(of: id) else { return Reading(value: nil) }
    return record(Evaluation.self, at: path)
  }

  /// Returns a submitted evaluation by its id, first looking where its submission says that it is filed.
  public func evaluation(_ id: String, submittedAt: Date?) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    if let submittedAt {
      let reading = record(Evaluation.self, at: try .evaluation(id, submittedAt: submittedAt))
      if reading.value != nil { return reading }
    }
    return try evaluation(id)
  }

  /// Returns a draft by its id; without value and findings where there is none, or where it was submitted.
  public func draft(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> {
    let path = try WorkspacePath.draft(id)
    return evaluationPath(of: id) == nil ? record(Evaluation.self, at: path) : Reading(value: nil)
  }

  /// Returns a submitted evaluation by its path, such as `evaluationPaths` gives.
  public func evaluation(at path: WorkspacePath) -> Reading<Stored<Evaluation>> {
    record(Evaluation.self, at: path)
  }

  func listing<Record: JSONRecord>(
    in folder: String, where isListed: (WorkspacePath) -> Bool = { _ in true }
  ) -> Listing<Record> {
    var findings: [Finding] = []
    let names = names(in: folder, ending: ".json", findings: &findings)
    return listing(of: names.compactMap { WorkspacePath("\(folder)/\($0)") }.filter(isListed), findings: findings)
  }

  func listing<Record: JSONRecord>(of paths: [WorkspacePath], findings: [Finding]) -> Listing<Record> {
    paths.reduce(into: Listing(findings: findings)) { listing, path in
      let reading = record(Record.self, at: path)
      if let stored = reading.value { listing.records.append(stored) }
      listing.findings += reading.findings
      if reading.value == nil, reading.findings.isEmpty, isDanglingLink(path) {
        listing.findings.append(CannotRead(path: path.text, trouble: .leadsNowhere).finding)
      }
    }
  }

  /// A file that was moved away between listing and reading is no such link, and no finding.
  func isDanglingLink(_ path: WorkspacePath) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url(of: path).path(percentEncoded: false))) != nil
  }
}
