import TerminalKit

extension TextPage {
  private static let mostSquares = 60

  func text(of picture: Document.Picture) -> String {
    switch picture {
    case .squares(let counts): counts.map(text).joined(separator: "\n")
    case .path(let path): path.words.safeForTerminal.wrapped(to: width)
    case .matrix(let matrix):
      text(of: matrix.table) + "\n" + styled(matrix.legend.safeForTerminal.wrapped(to: width), .dim)
    case .bars(let bars): text(of: bars)
    case .timeline(let timeline): timeline.events.map(text).joined(separator: "\n")
    }
  }

  private func text(of count: Document.Squares) -> String {
    let words = count.words.safeForTerminal.wrapped(to: width)
    guard count.all > 0, count.all <= min(Self.mostSquares, width) else { return words }
    return String(repeating: "■", count: count.filled) + String(repeating: "□", count: count.all - count.filled) + "\n"
      + words
  }

  private func text(of bars: Document.Bars) -> String {
    let label = min(bars.bars.map(\.label.safeForTerminal.displayWidth).max() ?? 0, width / 3)
    let room = min(30, width - label - 24)
    let rows = bars.bars.map { bar in
      guard room >= 8 else { return "\(bar.label): \(bar.words)".safeForTerminal.hanging(to: width) }
      var cells = [String](repeating: " ", count: room)
      func column(_ value: Double) -> Int { min(room - 1, Int(value / bars.scale * Double(room))) }
      if let value = bar.value, value > 0 { for index in 0...column(value) { cells[index] = "█" } }
      if let past = bar.past { cells[column(past)] = "┊" }
      let head = bar.label.safeForTerminal.truncated(to: label).padded(to: label) + " " + cells.joined() + " "
      return bar.words.safeForTerminal.wrapped(to: width, indent: label + room + 2, label: head)
    }
    return (rows + [styled(bars.legend.safeForTerminal.wrapped(to: width), .dim)]).joined(separator: "\n")
  }

  private func text(of event: Document.Timeline.Event) -> String {
    let mark = event.isNext ? "○" : "●"
    let title = string(event.title).wrapped(to: width, indent: 2, label: mark + " ")
    guard !event.words.isEmpty else { return title }
    return title + "\n" + string(event.words).wrapped(to: width, indent: 2, label: "")
  }
}
