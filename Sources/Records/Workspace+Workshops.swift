import Foundation
public import Notation
public import QualityModel

extension Workspace {
  /// Returns the study of every workshop, by id, with everything found wrong in them by themselves.
  public func workshops() -> Listing<Workshop> {
    var findings: [Finding] = []
    let names = names(in: WorkspacePath.workshops, ending: ".yaml", findings: &findings)
    let paths = names.compactMap { WorkspacePath("\(WorkspacePath.workshops)/\($0)") }
    return paths.reduce(into: Listing(findings: findings)) { listing, path in
      let reading = workshop(at: path)
      if let stored = reading.value { listing.records.append(stored) }
      listing.findings += reading.findings
    }
  }

  /// Returns the study of a workshop; without value and findings where there is none.
  public func workshop(_ id: String) throws(NotAnID) -> Reading<Stored<Workshop>> {
    workshop(at: try WorkspacePath.workshop(id))
  }

  /// Returns what is wrong or doubtful with studies among everything else in the workspace.
  /// - Parameter agents: the ids of those who were evaluated; those who are listed count too.
  public func findings(inStudies workshops: [Stored<Workshop>], agents: Set<String>, today: Day) -> [Finding] {
    guard !workshops.isEmpty else { return [] }
    let agents = agents.union((people().value ?? People()).agents.map(\.id))
    var criteria: [String: Set<String>?] = [:]
    return workshops.flatMap { workshop -> [Finding] in
      let rubric = workshop.record.rubric
      let known = criteria[rubric] ?? self.criteria(inAnyVersionOf: rubric)
      criteria[rubric] = known
      let surroundings = Workshop.Surroundings(
        rubrics: rubricNames, criteria: known, agents: agents, today: today,
        digest: Digest.reference(of: DeclaredText.rest(of: workshop.bytes)))
      let findings = workshop.record.findings(among: surroundings)
      return findings.isEmpty ? [] : MarkedText(yaml: workshop.bytes, file: workshop.path.text).placed(findings)
    }
  }

  private func workshop(at path: WorkspacePath) -> Reading<Stored<Workshop>> {
    do throws(CannotRead) {
      guard let bytes = try contents(of: path) else { return Reading(value: nil) }
      let reading = WorkshopReader.read(bytes, file: path.text, expecting: path.stem)
      return Reading(value: reading.value.map { Stored($0, at: path, bytes: bytes) }, findings: reading.findings)
    } catch {
      return Reading(value: nil, findings: [error.finding])
    }
  }

  /// The ids of all rubrics, those too of which only a kept version is there.
  var rubricNames: [String] {
    let names = (try? folder.names(in: WorkspacePath.rubrics)) ?? []
    let stems = names.filter { $0.hasSuffix(".yaml") }.map { $0.dropLast(5).prefix { $0 != "@" } }
    return Set(stems.map(String.init)).sorted()
  }

  func criteria(inAnyVersionOf rubric: String) -> Set<String>? {
    let versions = keptVersions(of: rubric).map(Optional.some) + [nil]
    let rubrics = versions.compactMap { version in (try? self.rubric(rubric, version: version))?.value?.record }
    return rubrics.isEmpty ? nil : Set(rubrics.flatMap { $0.criteria.map(\.id) })
  }
}

extension Stored where Record == Workshop {
  /// Whether the study was changed after it was declared; `false` for one that was never declared.
  public var isChangedSinceDeclared: Bool {
    guard let declared = record.declared else { return false }
    return declared.digest != Digest.reference(of: DeclaredText.rest(of: bytes))
  }
}
