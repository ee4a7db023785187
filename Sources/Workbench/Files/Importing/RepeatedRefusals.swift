import Notation
import QualityModel

/// Files of one folder that were refused for the same reason: one finding names them all.
enum RepeatedRefusals {
  /// How many of the other files are named.
  private static let mostNamed = 3

  /// Returns findings with those about whole files that say the same in one, in the place of the first.
  static func gathered(_ findings: [Finding]) -> [Finding] {
    let groups = Dictionary(grouping: findings.filter(isRefusalOfFile), by: Reason.init)
    var said: Set<Reason> = []
    return findings.compactMap { finding in
      let reason = Reason(finding)
      guard isRefusalOfFile(finding), let group = groups[reason], group.count > 1 else { return finding }
      guard said.insert(reason).inserted else { return nil }
      var first = finding
      let others = group.dropFirst().compactMap { $0.place.map { "`\($0.file)`" } }
      first.message = .init("\(finding.message.text); likewise \(others.listed(upTo: mostNamed))")
      return first
    }
  }

  private static func isRefusalOfFile(_ finding: Finding) -> Bool {
    finding.severity == .error && finding.place != nil && finding.place?.line == nil
  }

  /// What two findings have in common that say the same of two files.
  private struct Reason: Hashable {
    let rule, message, help: String

    init(_ finding: Finding) { (rule, message, help) = (finding.rule, finding.message.text, finding.help) }
  }
}
