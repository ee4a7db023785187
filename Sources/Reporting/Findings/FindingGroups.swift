import Notation
package import QualityModel
import TerminalKit

/// Many findings in few lines, errors first: those of one rule once, with how often, where, and what to do.
///
/// Where everything fits, findings of a rule with different helps are apart. Otherwise there is one group for each
/// rule: every error has a line before any warning has one, and its help before any warning is named but what was
/// assumed, which comes whole before other details.
package struct FindingGroups: Hashable, Sendable {
  /// The findings of one rule, with the same help where there is room.
  private struct Group: Hashable {
    var rule: String
    var severity: Finding.Severity
    var findings: [Finding]
    /// The order among all: errors first, then by how many there are.
    var order: (Int, Int, String, String) {
      (severity == .error ? 0 : 1, -findings.count, rule, findings.first?.help ?? "")
    }
  }

  private let findings: [Finding]
  private let kept: Set<String>

  /// Groups findings.
  /// - Parameter kept: the rules whose warnings come before others, such as what was assumed.
  package init(_ findings: [Finding], keeping kept: Set<String> = []) {
    (self.findings, self.kept) = (findings, kept)
  }

  private static func groups(of findings: [Finding], by key: (Finding) -> [String]) -> [Group] {
    Dictionary(grouping: findings, by: key).values.compactMap { all in
      all.first.map { Group(rule: $0.rule, severity: $0.severity, findings: all) }
    }.sorted { $0.order < $1.order }
  }

  /// Returns the groups in so many lines, or in a few more where even the names of the rules need them.
  package func text(width: Int, coloured: Bool, lines most: Int) -> String {
    let alike = Self.groups(of: findings) { [$0.severity.rawValue, $0.rule, $0.help] }
    let all = alike.flatMap { Self.lines(of: $0, width, coloured, places: 3) }
    if all.count <= most { return Self.text(of: all) }
    let groups = Self.groups(of: findings) { [$0.severity.rawValue, $0.rule] }
    // The last line says where everything is, and those before it what else there is.
    var (shown, hidden) = laidOut(groups, width, coloured, room: most - 1)
    var rest = Self.rest(hidden, width)
    if shown.count + rest.count > most {
      (shown, hidden) = laidOut(groups, width, coloured, room: max(1, most - rest.count))
      rest = Self.rest(hidden, width)
    }
    return Self.text(of: shown + rest)
  }

  /// Returns the lines of the groups that there is room for, and the other groups.
  private func laidOut(
    _ groups: [Group], _ width: Int, _ coloured: Bool, room: Int
  ) -> (shown: [String], hidden: [Group]) {
    let errors = groups.indices.filter { groups[$0].severity == .error }
    let warnings = groups.indices.filter { groups[$0].severity != .error }
    let first = warnings.filter { kept.contains(groups[$0].rule) }
    let others = warnings.filter { !kept.contains(groups[$0].rule) }
    var lines = Lines(room: room)
    let briefOf = { [Self.brief(groups[$0], width, coloured)] }
    let wholeOf = { Self.lines(of: groups[$0], width, coloured, places: 1) }
    for index in errors + first { lines.add(briefOf(index), at: index) }
    // What was assumed changes what everything else means.
    for index in first { lines.add(wholeOf(index), at: index) }
    for index in errors { lines.add(briefOf(index) + Self.help(of: groups[index], width, coloured), at: index) }
    for index in errors { lines.add(wholeOf(index), at: index) }
    for index in others { lines.add(briefOf(index), at: index) }
    for index in others { lines.add(wholeOf(index), at: index) }
    let hidden = groups.indices.filter { lines.shown[$0] == nil }.map { groups[$0] }
    return ((errors + first + others).flatMap { lines.shown[$0] ?? [] }, hidden)
  }

  /// The lines of the groups that are shown, as far as there is room.
  private struct Lines {
    var room: Int
    private(set) var shown: [Int: [String]] = [:]

    init(room: Int) { self.room = room }

    /// Shows a group in some lines, where there is room for them; a group that is shown grows only.
    mutating func add(_ lines: [String], at index: Int) {
      let more = lines.count - (shown[index]?.count ?? 0)
      guard more <= room else { return }
      room -= more
      shown[index] = lines
    }
  }

  /// What is not shown by the names of its rules, and where all of it is.
  private static func rest(_ hidden: [Group], _ width: Int) -> [String] {
    let also = hidden.map { "\($0.rule) (\($0.findings.count))" }.joined(separator: ", ")
    let pointer = "`--markdown` or `--json` shows all with their help."
    let text = also.isEmpty ? pointer : "and also: \(also). \(pointer)"
    return text.safeForTerminal.hanging(to: width).split(separator: "\n").map(String.init)
  }
}

extension FindingGroups {
  private static func text(of lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private static func headline(of group: Group, _ coloured: Bool, in place: String? = nil) -> String {
    let count = group.findings.count
    let word = "\(group.severity.rawValue)[\(group.rule.safeForTerminal)]".styled(group.severity.style, if: coloured)
    let times = count == 1 ? "" : " \(count) times, as"
    let whereabouts = place.map { " in \($0)" } ?? (count == 1 ? "" : " in")
    return "\(word)\(times)\(whereabouts): \((group.findings.first?.message.text ?? "").safeForTerminal)"
  }

  private static func brief(_ group: Group, _ width: Int, _ coloured: Bool) -> String {
    headline(of: group, coloured, in: group.findings.first?.place.map(words)).truncated(to: width)
  }

  /// The beginning of the help of a group's first finding, on one line.
  private static func help(of group: Group, _ width: Int, _ coloured: Bool) -> [String] {
    guard let help = group.findings.first?.help, !help.isEmpty else { return [] }
    return [("help:".styled(.good, if: coloured) + " " + help.safeForTerminal).truncated(to: width)]
  }

  /// A place without its folders.
  private static func words(_ place: Place) -> String {
    place.shortFile.safeForTerminal + (place.line.map { ":\($0)" } ?? "")
  }

  private static func lines(of group: Group, _ width: Int, _ coloured: Bool, places most: Int) -> [String] {
    guard let first = group.findings.first else { return [] }
    var text = headline(of: group, coloured).hanging(to: width) + "\n"
    let places = group.findings.compactMap(\.place)
    if !places.isEmpty { text += "  in \(places.lazy.map(words).listed(upTo: most))".truncated(to: width) + "\n" }
    if !first.help.isEmpty {
      text += ("help:".styled(.good, if: coloured) + " " + first.help.safeForTerminal).hanging(to: width) + "\n"
    }
    return text.split(separator: "\n").map(String.init)
  }
}

extension Place {
  /// The file's name without its folders.
  var shortFile: String { file.split(separator: "/").last.map(String.init) ?? file }
}
