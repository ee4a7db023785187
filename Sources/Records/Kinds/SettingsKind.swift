package import Foundation
package import QualityModel

/// The settings of a workspace: `sidetone.yaml`.
package struct SettingsKind: RecordKind {
  package let word = "settings"
  package let place = RecordPlace.file(stem: "sidetone", ending: .yaml)
  package let naming = RecordNaming.single

  package init() {}

  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Settings> { SettingsReader.read(bytes) }
}

extension Workspace {
  /// Returns the workspace's settings; where there is no such file every one has its default.
  package func settings() -> Reading<Settings> { single(SettingsKind(), at: .settings, otherwise: Settings()) }

  /// Returns what the one file of a kind holds, or what it stands for where there is none.
  func single<Kind: RecordKind>(
    _ kind: Kind, at path: WorkspacePath, otherwise: Kind.Record
  ) -> Reading<Kind.Record> {
    let reading = record(at: path, of: kind)
    guard let stored = reading.value else {
      return Reading(value: reading.findings.isEmpty ? otherwise : nil, findings: reading.findings)
    }
    return Reading(value: stored.record, findings: reading.findings)
  }
}
