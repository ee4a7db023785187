import Foundation
import QualityModel
import Records

/// What is wrong in the records of some kinds, and the order in which findings are shown.
struct Survey {
  private let surroundings: RecordSurroundings

  init(of surroundings: RecordSurroundings) { self.surroundings = surroundings }

  /// Returns how many errors there are in the records of some kinds.
  func errors(in kinds: [any RecordKind]) -> Int {
    let workspace = surroundings.workspace
    let findings = kinds.flatMap { $0.check(in: workspace, among: surroundings).findings }
    return findings.count { $0.severity == .error }
  }

  /// Returns how many errors there are in records that were listed already.
  func errors<Kind: RecordKind>(in listing: Listing<Kind.Record>, of kind: Kind) -> Int {
    let findings = listing.findings + kind.findings(in: listing.records, among: surroundings)
    return findings.count { $0.severity == .error }
  }

  /// Whether one finding comes before another: by file, line and column.
  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    return (a?.file ?? "", a?.line ?? 0, a?.column ?? 0, left.rule)
      < (b?.file ?? "", b?.line ?? 0, b?.column ?? 0, right.rule)
  }
}
