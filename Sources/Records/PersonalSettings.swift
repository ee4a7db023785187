import Foundation
import QualityModel
private import Yams

/// What one person set for themselves: `config.yaml` in the personal settings folder, never in a workspace.
public struct PersonalSettings: Hashable, Sendable {
  /// The evaluator's id.
  public var evaluator: String?
  /// The player's program.
  public var player: String?

  /// Returns the personal settings; a file that cannot be read is a finding.
  public static func read(in locations: Locations) -> Reading<PersonalSettings> {
    let file = locations.config.appending(path: "config.yaml")
    guard let bytes = try? Data(contentsOf: file) else { return Reading(value: PersonalSettings()) }
    guard let text = String(data: bytes, encoding: .utf8), let node = try? Yams.compose(yaml: text),
      let mapping = node.mapping
    else {
      let finding = Finding(
        rule: "bad-yaml", "the personal settings are no YAML mapping",
        help: "write lines such as `evaluator: q-martin`",
        place: Place(file: file.path))
      return Reading(value: PersonalSettings(), findings: [finding])
    }
    return Reading(
      value: PersonalSettings(
        evaluator: mapping["evaluator"]?.scalar?.string, player: mapping["player"]?.scalar?.string))
  }
}
