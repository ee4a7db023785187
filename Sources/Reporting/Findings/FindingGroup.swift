import QualityModel

/// What is shown as one finding: a finding of its own, or all advice on forms by the same rule.
struct FindingGroup {
  /// The lines of a file that are listed; the others are counted.
  private static let mostLines = 8
  /// The rules whose warnings are advice on forms.
  private static let advice = Set(Rubric.rules.map(\.name))

  /// The one that is shown whole.
  var first: Finding
  /// The others of the same rule, in their order.
  var others: [Finding] = []

  /// Returns the groups, each in the place of its first finding.
  static func groups(of findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var known: [String: Int] = [:]
    for finding in findings {
      if finding.severity == .warning, advice.contains(finding.rule) {
        if let index = known[finding.rule] {
          groups[index].others.append(finding)
          continue
        }
        known[finding.rule] = groups.count
      }
      groups.append(FindingGroup(first: finding))
    }
    return groups
  }

  /// Where the others are, such as "2 more: lines 14 and 20"; `nil` where there are none.
  var places: String? {
    guard !others.isEmpty else { return nil }
    var files: [String] = []
    var lines: [String: [Int]] = [:]
    for finding in others {
      let file = finding.place?.file ?? ""
      if lines[file] == nil { files.append(file) }
      lines[file, default: []] += finding.place?.line.map { [$0] } ?? []
    }
    let parts = files.compactMap { file -> String? in
      let words = Self.words(of: lines[file] ?? [])
      guard file != first.place?.file else { return words }
      return [file, words].compactMap { $0 }.joined(separator: " ")
    }
    return "and \(others.count) more" + (parts.isEmpty ? "" : ": " + parts.joined(separator: "; "))
  }

  private static func words(of lines: [Int]) -> String? {
    guard lines.count > 1 else { return lines.first.map { "line \($0)" } }
    let shown = lines.prefix(lines.count > mostLines + 1 ? mostLines : mostLines + 1).map(String.init)
    let last = shown.count < lines.count ? "\(lines.count - shown.count) others" : shown.last ?? ""
    let before = shown.count < lines.count ? shown[...] : shown.dropLast()
    return "lines \(before.joined(separator: ", ")) and \(last)"
  }
}
