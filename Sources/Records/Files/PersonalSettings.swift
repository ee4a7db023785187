package import Foundation
import Notation
import QualityModel
import SystemPackage

/// What one person set for themselves: `config.yaml` in the personal settings folder, never in a workspace.
package struct PersonalSettings: Hashable, Sendable {
  /// The evaluator's id.
  package var evaluator: String?
  /// The player's program.
  package var player: String?
  /// The workspaces of others that this person has agreed to use: their folders, with the numbers of their owners.
  package var trusted: [YAMLValue.Member] = []
  /// How the columns of exports are read, by the name that was given to each mapping.
  package var mappings: [YAMLValue.Member] = []

  /// Returns the personal settings; a file that cannot be read is a finding.
  package static func read(in locations: Locations) -> Reading<PersonalSettings> {
    let file = file(in: locations)
    let bytes: Data
    do {
      guard let found = try contents(of: file) else { return Reading(value: PersonalSettings()) }
      bytes = found
    } catch {
      return Reading(value: PersonalSettings(), findings: [error.finding])
    }
    let text = MarkedText(yaml: bytes, file: file.path(percentEncoded: false))
    guard text.findings.isEmpty, case .mapping(let members)? = text.root?.content else {
      let isNoMapping = Finding(
        rule: FileRules.badYAML.name, "the personal settings are not a YAML mapping",
        help: "write lines such as `evaluator: q-martin`", place: Place(file: text.file))
      return Reading(value: PersonalSettings(), findings: text.findings.isEmpty ? [isNoMapping] : text.findings)
    }
    var settings = PersonalSettings(evaluator: members["evaluator"]?.value.text, player: members["player"]?.value.text)
    if case .mapping(let mappings)? = members["mappings"]?.value.value { settings.mappings = mappings }
    if case .mapping(let trusted)? = members[trustKey]?.value.value { settings.trusted = trusted }
    return Reading(value: settings)
  }

  /// The key of the workspaces of others that this person has agreed to use.
  package static let trustKey = "trusted-workspaces"

  /// Sets a key, or a key of one of the file's mappings, leaves every other byte as it is, and returns the file.
  ///
  /// The file is for its owner's eyes alone. Throws `CannotEdit` where it is written in a way that no program changes
  /// safely, and `CannotWrite` where the system refuses.
  @discardableResult
  package static func set(
    _ value: YAMLValue, under key: String, in map: String? = nil, at locations: Locations
  ) throws -> URL {
    let file = file(in: locations)
    // A file that is kept elsewhere, such as with other personal settings in git, is changed where it is kept.
    let target = file.resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent()
    try NamedFile.makePrivateFolders(folder)
    let earlier = try contents(of: target)
    let edit = YAMLEdit(earlier ?? Data(), file: file.path(percentEncoded: false))
    let bytes = try edit.setting(value, under: key, in: map)
    if bytes != earlier { try NamedFile.writePrivately(bytes, to: target) }
    return file
  }

  /// Returns a file's bytes; `nil` where there is none.
  private static func contents(of file: URL) throws(CannotRead) -> Data? {
    do throws(CannotRead) {
      return try NamedFile.read(file, limit: MarkedText.largest)
    } catch  where error.isMissing || error.trouble == .system(.notDirectory) {
      return nil
    } catch  where error.trouble == .isFolder {
      throw CannotRead(path: error.path, trouble: .folderInstead)
    }
  }

  /// Where they are kept.
  package static func file(in locations: Locations) -> URL {
    locations.config.appending(path: "config.yaml", directoryHint: .notDirectory)
  }
}
