package import Foundation
package import QualityModel

/// Reads a workspace's settings: `sidetone.yaml`.
package enum SettingsReader {
  /// Returns the settings that the bytes hold, with every finding; a setting that could not be read has its default.
  ///
  /// An empty file is as good as none, since every setting has a default.
  package static func read(_ bytes: Data, file: String = "sidetone.yaml") -> Reading<Settings> {
    guard !bytes.allSatisfy({ [9, 10, 13, 32].contains($0) }) else { return Reading(value: Settings()) }
    let text = MarkedText(yaml: bytes, file: file)
    guard let root = text.root else { return Reading(value: nil, findings: text.findings) }
    var shapes = ShapeReader(text)
    let settings = shapes.settings(root)
    return Reading(value: settings, findings: shapes.findings.inOrderOfFile)
  }
}

extension ShapeReader {
  private static let personal = ["evaluator", "player"]

  fileprivate mutating func settings(_ root: MarkedNode) -> Settings? {
    let known = ["targets", "show-total-while-scoring", "quota"]
    guard let fields = fields(of: root, at: [], what: "the settings", known: known + Self.personal) else { return nil }
    for member in fields.members.all where Self.personal.contains(member.name) {
      let help = "remove it; use the flag, or SIDETONE_\(member.name.uppercased())"
      note(
        FileRules.personalSetting.finding(.personal(member.name), help: help, at: [.key(member.name)]), at: member.key)
    }
    var settings = Settings()
    if let shows = flag("show-total-while-scoring", in: fields) { settings.showsTotalWhileScoring = shows }
    readTargets(in: fields, into: &settings)
    settings.evaluationsPerAgentPerMonth = quota(in: fields)
    return settings
  }

  private mutating func readTargets(in fields: Fields, into settings: inout Settings) {
    let known = ["score", "customer-rating", "first-contact-resolution"]
    guard let node = value("targets", in: fields),
      let fields = self.fields(of: node, at: ["targets"], what: "targets", known: known)
    else { return }
    if let score = percent("score", in: fields) { settings.scoreTarget = score }
    if let rating = percent("customer-rating", in: fields) { settings.ratingTarget = rating }
    if let resolved = percent("first-contact-resolution", in: fields) { settings.resolvedTarget = resolved }
  }

  private mutating func quota(in fields: Fields) -> Int? {
    let key = "evaluations-per-agent-per-month"
    guard let node = value("quota", in: fields),
      let fields = self.fields(of: node, at: ["quota"], what: "the quota", known: [key]),
      let quota = whole(key, in: fields)
    else { return nil }
    guard (1...1000).contains(quota) else {
      refuse(.noQuota(quota), help: "give a number from 1 to 1000, or remove the quota", key, in: fields)
      return nil
    }
    return quota
  }
}

extension Finding.Message {
  fileprivate static func personal(_ key: String) -> Self { "`\(key)` is personal and never read from a workspace" }
  fileprivate static func noQuota(_ quota: Int) -> Self { "a quota cannot be \(quota)" }
}
