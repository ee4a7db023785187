package import QualityModel
import TerminalKit

/// Findings as an editor and a person read them: place, rule and message, the line with a caret, then the help.
///
/// Advice on forms is shown once a rule, with the places of the others: a form that lacks something lacks it
/// everywhere.
package struct FindingsText: Hashable, Sendable {
  /// The columns a source line may fill where no width is given: a JSON file can be one line of megabytes.
  private static let widestSource = 160

  /// The findings, in the order given.
  package var findings: [Finding]

  /// Creates the text of findings.
  package init(_ findings: [Finding]) { self.findings = findings }

  /// Returns the text, with a final newline; empty where there are no findings.
  /// - Parameter width: the columns to fold to; `nil` keeps messages on one line, so that programs can read them.
  package func text(width: Int? = nil, coloured: Bool = false) -> String {
    FindingGroup.groups(of: findings).map { text(of: $0, width: width.map { max(1, $0) }, coloured: coloured) }
      .joined(separator: "\n")
  }

  private func text(of group: FindingGroup, width: Int?, coloured: Bool) -> String {
    let finding = group.first
    var lines = [folded(firstLine(of: finding, coloured: coloured), to: width)]
    if let place = finding.place { lines += sourceLines(of: place, finding.severity, width, coloured) }
    if let others = group.places { lines.append(folded(others.safeForTerminal, to: width)) }
    if !finding.help.isEmpty {
      lines.append(folded("help:".styled(.good, if: coloured) + " " + finding.help.safeForTerminal, to: width))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func folded(_ line: String, to width: Int?) -> String {
    width.map { line.hanging(to: $0) } ?? line
  }

  private func firstLine(of finding: Finding, coloured: Bool) -> String {
    var place = finding.place?.file.safeForTerminal ?? ""
    if let line = finding.place?.line {
      place += ":\(line)" + (finding.place?.column.map { ":\($0)" } ?? "")
    }
    let word = "\(finding.severity.rawValue)[\(finding.rule.safeForTerminal)]:"
    return (place.isEmpty ? "" : place + ": ") + word.styled(finding.severity.style, if: coloured) + " "
      + finding.message.text.safeForTerminal
  }

  /// The line as read, made harmless, and under it a caret that allows for wide and for escaped characters.
  private func sourceLines(
    of place: Place, _ severity: Finding.Severity, _ width: Int?, _ coloured: Bool
  ) -> [String] {
    guard let number = place.line, let source = place.source else { return [] }
    let margin = String(number)
    let room = (width ?? Self.widestSource) - margin.count - 3
    // A screen this narrow has no room for a line and a caret; the place is in the first line.
    guard room >= 8 else { return [] }
    let excerpt = SourceExcerpt(source, column: place.column, width: place.width, columns: room)
    let line = "\(margin) | \(excerpt.text)"
    guard place.column != nil else { return [line] }
    let gap = String(repeating: " ", count: margin.count) + " | " + String(repeating: " ", count: excerpt.indent)
    return [line, gap + String(repeating: "^", count: excerpt.carets).styled(severity.style, if: coloured)]
  }
}

extension Finding.Severity {
  var style: Style { self == .error ? .bad : .warning }
}
