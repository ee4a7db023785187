package import QualityModel

/// Every record of a kind that could be read, and a finding for every one that could not: none is skipped silently.
package struct Listing<Record: Sendable>: Sendable {
  /// The records with their files, in a stable order.
  package var records: [Stored<Record>]
  /// What was found on the way.
  package var findings: [Finding]

  package init(_ records: [Stored<Record>] = [], findings: [Finding] = []) {
    self.records = records
    self.findings = findings
  }
}

extension Listing: Equatable where Record: Equatable {}
