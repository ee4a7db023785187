import Notation
package import Recordings
import QualityModel
import TerminalKit

/// Lines of a transcript with the numbers and times that evidence cites.
package struct TranscriptText: Hashable, Sendable {
  /// The lines.
  package var lines: [TranscriptLine]
  /// The columns to fold to.
  package var width: Int

  /// Creates the text of lines.
  package init(_ lines: [TranscriptLine], width: Int) {
    self.lines = lines
    self.width = width
  }

  /// Returns the text, with a final newline; empty where there are no lines.
  package func text(coloured: Bool = false) -> String {
    let page = TextPage(width: max(1, width), coloured: coloured)
    let times = lines.map { $0.start.map(ClockTime.text) ?? "" }
    let numberWidth = lines.map { String($0.number).count }.max() ?? 0
    let timeWidth = times.map(\.count).max() ?? 0
    return zip(lines, times).map { line, time in
      let number = String(line.number).padded(to: numberWidth, align: .right)
      let clock = timeWidth == 0 ? "" : time.padded(to: timeWidth, align: .right) + "  "
      let label = page.styled("\(number)  \(clock)", .dim)
      let speaker = line.speaker.map { page.styled($0.safeForTerminal + ":", .emphasis) + " " } ?? ""
      return (speaker + line.text.safeForTerminal)
        .wrapped(to: page.width, indent: label.displayWidth, label: label) + "\n"
    }
    .joined()
  }
}
