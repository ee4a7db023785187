package import Foundation
package import QualityModel

/// Who is who: `people.yaml`.
package struct PeopleKind: RecordKind {
  package let word = "people"
  package let place = RecordPlace.file(stem: "people", ending: .yaml)
  package let naming = RecordNaming.single
  package let rules: [any Rule] = [PeopleAreListed(), NamesakesHaveIDs()]

  package init() {}

  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<People> { PeopleReader.read(bytes) }

  /// Those who share a name.
  package func findings(in records: [Stored<People>], among surroundings: RecordSurroundings) -> [Finding] {
    records.flatMap { stored -> [Finding] in
      let findings = NamesakesHaveIDs().findings(in: stored.record)
      guard !findings.isEmpty else { return [] }
      // Where a person could not be read, the positions of the others in the list are not those in the file.
      guard read(stored.bytes, at: stored.path).findings.isEmpty else {
        return findings.map { finding in
          var finding = finding
          finding.place = Place(file: stored.path.text)
          return finding
        }
      }
      return MarkedText(yaml: stored.bytes, file: stored.path.text).placed(findings)
    }
  }
}

extension Workspace {
  /// Returns who is who; where there is no such file no one is known by name.
  package func people() -> Reading<People> { single(PeopleKind(), at: .people, otherwise: People()) }
}
