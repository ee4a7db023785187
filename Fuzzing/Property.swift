import Foundation
import Notation
import QualityModel
import Reporting

/// What always holds, whatever the input.
enum Property {
  /// Ends the program where something does not hold.
  static func holds(_ condition: Bool, _ what: @autoclosure () -> String) {
    if !condition { fatalError(what()) }
  }

  /// A finding's place lies in the text, and its rendering never steers a terminal.
  static func ofFindings(_ findings: [Finding], in data: Data) {
    let lines = LineTable(Array(data)).count
    for finding in findings {
      guard let place = finding.place else { continue }
      if let line = place.line { holds((1...max(1, lines)).contains(line), "line \(line) of \(lines): \(finding)") }
      holds(place.width >= 1, "the caret has a width: \(finding)")
      guard let column = place.column else { continue }
      let widest = place.source.map { $0.count + 1 } ?? data.count + 1
      holds((1...widest).contains(column), "column \(column) of \(widest): \(finding)")
    }
    for width in [nil, 40] {
      let text = FindingsText(Array(findings.prefix(20))).text(width: width)
      holds(text.unicodeScalars.allSatisfy(isHarmless), "a terminal is steered: \(text.debugDescription)")
    }
  }

  /// A mistake in a query lies in its line.
  static func ofProblem(_ problem: QueryProblem) {
    let room = problem.line.count + 1
    holds((1...room).contains(problem.column), "column \(problem.column) of \(room): \(problem)")
    holds(problem.width >= 0 && problem.column + problem.width <= room + 1, "the caret is too wide: \(problem)")
    holds(!problem.message.isEmpty && !problem.help.isEmpty, "nothing is said: \(problem)")
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
