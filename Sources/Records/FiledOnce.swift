import QualityModel

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
      let finding = FileRules.filedTwice.finding(
        .twice(path), help: "compare the two, keep the one that is right, and remove the other", at: ["id"])
      result.findings.append(stored.placed(finding))
    }
    return result
  }

  private static func isInItsMonth(_ stored: Stored<Evaluation>) -> Bool {
    let month = stored.record.submittedAt.map(Timestamp.month)
    return month.map { stored.path.folder == "\(WorkspacePath.evaluations)/\($0)" } ?? false
  }
}

extension Finding.Message {
  fileprivate static func twice(_ path: WorkspacePath) -> Self { "the evaluation is filed as `\(path)` too" }
}
