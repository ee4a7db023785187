package import QualityModel
import TerminalKit

/// Many findings in few lines: findings of one rule with the same help once, with how often and where; errors first.
///
/// Every rule that was broken is shown before anything is shown at length: what fits is shown whole, what does not is a
/// line each, and what does not even fit so is named.
package struct FindingGroups: Hashable, Sendable {
  /// The findings of one rule with the same help.
  private struct Group: Hashable {
    var rule: String
    var severity: Finding.Severity
    var findings: [Finding]
    /// How many groups of the same rule come before this one.
    var rank = 0
    /// The order among all: errors first, then by how many there are.
    var order: (Int, Int, String, String) {
      (severity == .error ? 0 : 1, -findings.count, rule, findings.first?.help ?? "")
    }
  }

  private let groups: [Group]
  private let kept: Set<String>

  /// Groups findings.
  /// - Parameter kept: the rules whose findings keep their help however little room there is, such as what was assumed.
  package init(_ findings: [Finding], keeping kept: Set<String> = []) {
    self.kept = kept
    let alike = Dictionary(grouping: findings) { [$0.severity.rawValue, $0.rule, $0.help] }
    var ranks: [String: Int] = [:]
    groups = alike.values.compactMap { all in
      all.first.map { Group(rule: $0.rule, severity: $0.severity, findings: all) }
    }.sorted { $0.order < $1.order }.map { group in
      var group = group
      group.rank = ranks[group.rule, default: 0]
      ranks[group.rule, default: 0] += 1
      return group
    }
  }

  /// Returns the groups in so many lines, or in a few more where even the names of the rules need them.
  package func text(width: Int, coloured: Bool, lines most: Int) -> String {
    let whole = groups.map { Self.lines(of: $0, width, coloured) }
    let all = whole.flatMap(\.self)
    if all.count <= most { return Self.text(of: all) }
    var least = groups.map { [Self.brief($0, width, coloured)] }
    for index in keptIndices(width, coloured, lines: most) {
      least[index] = Self.lines(of: groups[index], width, coloured, withPlaces: false)
    }
    let shown = shownIndices(most, least.map(\.count))
    let rest = self.rest(besides: shown, width)
    var room = most - shown.reduce(0) { $0 + least[$1].count } - rest.count
    var lines = Dictionary(uniqueKeysWithValues: shown.map { ($0, least[$0]) })
    for index in shown where whole[index].count - least[index].count <= room {
      room -= whole[index].count - least[index].count
      lines[index] = whole[index]
    }
    return Self.text(of: shown.flatMap { lines[$0] ?? [] } + rest)
  }

  /// The groups that keep their help, as far as they leave a third of the room to others.
  private func keptIndices(_ width: Int, _ coloured: Bool, lines most: Int) -> [Int] {
    var room = most - most / 3
    return groups.indices.filter { kept.contains(groups[$0].rule) }.filter { index in
      room -= Self.lines(of: groups[index], width, coloured, withPlaces: false).count
      return room >= 0
    }
  }

  /// The groups that get a line or more: those that keep their help, then one of each rule before a second one of any.
  /// - Parameter sizes: how many lines each needs at least.
  private func shownIndices(_ most: Int, _ sizes: [Int]) -> [Int] {
    let order = groups.indices.sorted { left, right in
      (sizes[left] > 1 ? 0 : 1, min(groups[left].rank, 1), left) < (
        sizes[right] > 1 ? 0 : 1, min(groups[right].rank, 1), right
      )
    }
    // The last line says where everything is, and the one before it what else there is.
    var room = sizes.reduce(0, +) < most ? most : max(1, most - 2)
    return order.prefix { index in
      room -= sizes[index]
      return room >= 0
    }.sorted()
  }

  /// What is not shown by the names of its rules, and where all of it is.
  private func rest(besides shown: [Int], _ width: Int) -> [String] {
    let hidden = groups.indices.filter { !shown.contains($0) }.map { groups[$0] }
    var counts: [(rule: String, count: Int)] = []
    for group in hidden {
      if let index = counts.firstIndex(where: { $0.rule == group.rule }) {
        counts[index].count += group.findings.count
      } else {
        counts.append((group.rule, group.findings.count))
      }
    }
    let also = counts.map { "\($0.rule) (\($0.count))" }.joined(separator: ", ")
    let pointer = "`--json` has every finding with its help."
    let text = also.isEmpty ? pointer : "and also: \(also). \(pointer)"
    return text.safeForTerminal.hanging(to: width).split(separator: "\n").map(String.init)
  }
}

extension FindingGroups {
  private static func text(of lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func headline(of group: Group, _ coloured: Bool) -> String {
    let count = group.findings.count
    let word = "\(group.severity.rawValue)[\(group.rule.safeForTerminal)]".styled(group.severity.style, if: coloured)
    let times = count == 1 ? "" : " \(count) times, as in"
    return "\(word)\(times): \((group.findings.first?.message.text ?? "").safeForTerminal)"
  }

  private static func brief(_ group: Group, _ width: Int, _ coloured: Bool) -> String {
    headline(of: group, coloured).truncated(to: width)
  }

  private static func lines(
    of group: Group, _ width: Int, _ coloured: Bool, withPlaces: Bool = true
  ) -> [String] {
    guard let first = group.findings.first else { return [] }
    var text = headline(of: group, coloured).hanging(to: width) + "\n"
    let places = group.findings.compactMap(\.place).prefix(3).map { place in
      (place.file.split(separator: "/").last.map(String.init) ?? place.file).safeForTerminal
        + (place.line.map { ":\($0)" } ?? "")
    }
    if withPlaces, !places.isEmpty {
      let rest = group.findings.count { $0.place != nil } - places.count
      let shown = places.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
      text += "  in \(shown)".truncated(to: width) + "\n"
    }
    if !first.help.isEmpty {
      text += ("help:".styled(.good, if: coloured) + " " + first.help.safeForTerminal).hanging(to: width) + "\n"
    }
    return text.split(separator: "\n").map(String.init)
  }
}
