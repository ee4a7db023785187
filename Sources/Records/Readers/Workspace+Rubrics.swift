import Foundation
package import QualityModel

extension Workspace {
  /// Returns the current version of every rubric, by id, with everything found wrong in them.
  package func rubrics() -> Listing<Rubric> { records(of: RubricKind()) }

  /// Returns a rubric: the current version, or a version by number from where it is kept.
  ///
  /// A version that was never scored against is not kept; it is still the current one, or gone. Without value and
  /// findings where there is no such rubric at all.
  package func rubric(_ id: String, version: Int? = nil) throws(NotAnID) -> Reading<Stored<Rubric>> {
    guard let version else { return try record(id, of: RubricKind()) }
    let kept = record(at: try .rubric(id, version: version), of: KeptRubricKind())
    if kept.value != nil || !kept.findings.isEmpty { return kept }
    let reading = try record(id, of: RubricKind())
    return reading.value?.record.version == version ? reading : Reading(value: nil)
  }

  /// Returns the versions of a rubric that are kept because they were scored against, lowest first.
  package func keptVersions(of id: String) -> [Int] {
    let names = (try? folder.names(in: RubricKind.folder)) ?? []
    return names.compactMap { name in
      guard name.hasPrefix("\(id)@"), name.hasSuffix(".yaml") else { return nil }
      return Int(name.dropFirst(id.count + 1).dropLast(5))
    }.sorted()
  }

  /// Returns what distinguishes one text of a rubric's version from another, without reading it as a rubric; empty
  /// where there is no such text. It is the text that `rubric(_:version:)` reads.
  package func state(ofRubric id: String, version: Int) -> String {
    guard let kept = try? WorkspacePath.rubric(id, version: version), let current = try? WorkspacePath.rubric(id) else {
      return ""
    }
    if let bytes = bytes(at: kept) { return Digest.reference(of: bytes) }
    return bytes(at: current).map { "current \(Digest.reference(of: $0))" } ?? ""
  }

  /// Returns the edit that keeps a rubric's version for good; `nil` where it is kept already.
  ///
  /// Throws `RubricChanged` where another text is kept under the same version: scoring against it is refused.
  package func keepVersion(of rubric: Stored<Rubric>) throws -> Change.Edit? {
    let path = try WorkspacePath.rubric(rubric.record.id, version: rubric.record.version)
    guard let kept = try contents(of: path) else { return .create(path, rubric.bytes) }
    guard kept == rubric.bytes else {
      throw RubricChanged(id: rubric.record.id, version: rubric.record.version, kept: kept, current: rubric.bytes)
    }
    return nil
  }

  /// The ids of all rubrics, those too of which only a kept version is there.
  var rubricNames: [String] {
    let names = (try? folder.names(in: RubricKind.folder)) ?? []
    let stems = names.filter { $0.hasSuffix(".yaml") }.map { $0.dropLast(5).prefix { $0 != "@" } }
    return Set(stems.map(String.init)).sorted()
  }
}

extension Finding {
  /// Whether it is a warning about a file that is named as kept versions are, `<id>@<version>.yaml`.
  package var isAdviceOnKeptRubric: Bool {
    guard severity == .warning, let name = place?.file.split(separator: "/").last else { return false }
    return WorkspacePath("\(RubricKind.folder)/\(name)").map(KeptRubricKind().holds) == true
  }
}
