import Notation
package import QualityModel

/// An evaluation is filed in one place only, since it would count twice otherwise.
enum FiledOnce {
  /// Returns a listing in which each evaluation is there once: the one in its month, and a finding for any other.
  static func listing(of listing: Listing<Evaluation>) -> Listing<Evaluation> {
    let byID = Dictionary(grouping: listing.records, by: \.record.id)
    guard byID.count < listing.records.count else { return listing }
    let chosen = byID.compactMapValues { copies in (copies.last(where: isInItsMonth) ?? copies.last)?.path }
    var result = Listing<Evaluation>(findings: listing.findings)
    for stored in listing.records {
      guard let path = chosen[stored.record.id], path != stored.path else {
        result.records.append(stored)
        continue
      }
      result.findings.append(stored.placed(finding(in: path)))
    }
    return result
  }

  /// Returns the finding in an evaluation that counts in another place.
  static func finding(in path: WorkspacePath) -> Finding {
    FileRules.filedTwice.finding(
      .twice(path), help: "compare the two, keep the one that is right, and remove the other", at: ["id"])
  }

  private static func isInItsMonth(_ stored: Stored<Evaluation>) -> Bool {
    let month = stored.record.submittedAt.map { Month(of: $0).path }
    return month.map { stored.path.folder == "\(EvaluationKind.folder)/\($0)" } ?? false
  }
}

extension Finding.Message {
  fileprivate static func twice(_ path: WorkspacePath) -> Self { "the evaluation is also filed as `\(path)`" }
}

extension Workspace {
  /// Returns a finding for each further place an evaluation is filed in, by their paths.
  package func findings(ofCopies others: [String], of counted: String) -> [Finding] {
    guard let counted = WorkspacePath(counted) else { return [] }
    return others.compactMap(WorkspacePath.init).compactMap { path in
      evaluation(at: path).value.map { $0.placed(FiledOnce.finding(in: counted)) }
    }
  }
}
