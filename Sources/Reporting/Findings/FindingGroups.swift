public import QualityModel
import TerminalKit

/// Many findings in few lines: each rule once, with how often and where, the most frequent first.
public struct FindingGroups: Hashable, Sendable {
  /// The findings of one rule.
  private struct Group: Hashable {
    var rule: String
    var severity: Finding.Severity
    var findings: [Finding]
  }

  private let groups: [Group]

  /// Groups findings; errors come before warnings.
  public init(_ findings: [Finding]) {
    let byRule = Dictionary(grouping: findings) { "\($0.severity.rawValue) \($0.rule)" }
    groups = byRule.values.compactMap { all in
      all.first.map { Group(rule: $0.rule, severity: $0.severity, findings: all) }
    }.sorted { left, right in
      let isError = (left.severity == .error, right.severity == .error)
      if isError.0 != isError.1 { return isError.0 }
      return (right.findings.count, left.rule) < (left.findings.count, right.rule)
    }
  }

  /// Returns as many groups as fit in so many lines; the others are named by their rules.
  public func text(width: Int, coloured: Bool, lines most: Int) -> String {
    var lines: [String] = []
    for (index, group) in groups.enumerated() {
      let next = text(of: group, width, coloured).split(separator: "\n").map(String.init)
      let isLast = index == groups.count - 1
      guard index == 0 || lines.count + next.count <= (isLast ? most : most - 1) else {
        let rest = groups[index...].map { "\($0.rule) (\($0.findings.count))" }.joined(separator: ", ")
        lines.append("and also: \(rest)".safeForTerminal.truncated(to: width))
        break
      }
      lines += next
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func text(of group: Group, _ width: Int, _ coloured: Bool) -> String {
    guard let first = group.findings.first else { return "" }
    let count = group.findings.count
    let word = "\(group.severity.rawValue)[\(group.rule.safeForTerminal)]".styled(group.severity.style, if: coloured)
    let times = count == 1 ? "" : " \(count) times, as in"
    var text = "\(word)\(times): \(first.message.text.safeForTerminal)".hanging(to: width) + "\n"
    let places = group.findings.compactMap(\.place).prefix(3).map { place in
      (place.file.split(separator: "/").last.map(String.init) ?? place.file).safeForTerminal
        + (place.line.map { ":\($0)" } ?? "")
    }
    if !places.isEmpty {
      let rest = group.findings.count { $0.place != nil } - places.count
      let shown = places.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
      text += "  in \(shown)".truncated(to: width) + "\n"
    }
    if !first.help.isEmpty {
      text += ("help:".styled(.good, if: coloured) + " " + first.help.safeForTerminal).hanging(to: width) + "\n"
    }
    return text
  }
}
