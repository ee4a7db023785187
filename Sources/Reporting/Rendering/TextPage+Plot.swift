import TerminalKit

extension TextPage {
  private static let widestScale = 40
  private static let narrowestScale = 10

  /// The plot as one line of dots for each figure, or where the screen is too narrow the figures alone.
  func text(of plot: Document.Plot) -> String {
    let lines = plot.lines.map { (line: $0, label: $0.label.safeForTerminal, words: $0.words.safeForTerminal) }
    let labelWidth = lines.map(\.label.displayWidth).max() ?? 0
    let wordsWidth = lines.map(\.words.displayWidth).max() ?? 0
    let room = min(Self.widestScale, width - labelWidth - wordsWidth - 4)
    guard room >= Self.narrowestScale, plot.to > plot.from else {
      return lines.map { "\($0.label): \($0.words)".hanging(to: width) }.joined(separator: "\n")
    }
    let ends = (Figure.short(plot.from), Figure.short(plot.to))
    let scale = ends.0.padded(to: room - ends.1.count) + ends.1
    let axis = "".padded(to: labelWidth + 2) + styled(scale, .dim)
    return
      ([axis]
      + lines.map { line in
        "\(line.label.padded(to: labelWidth))  \(dots(line.line, on: plot, columns: room))  \(line.words)"
      })
      .joined(separator: "\n")
  }

  private func dots(_ line: Document.Plot.Line, on plot: Document.Plot, columns: Int) -> String {
    func column(of value: Double) -> Int {
      let place = ((value - plot.from) / (plot.to - plot.from) * Double(columns - 1)).rounded()
      return Int(max(0, min(Double(columns - 1), place)))
    }
    var dots = [String](repeating: styled("·", .dim), count: columns)
    if let target = plot.target, (plot.from...plot.to).contains(target) { dots[column(of: target)] = "┊" }
    if let interval = line.interval {
      for index in column(of: interval.lowerBound)...column(of: interval.upperBound) {
        dots[index] = dots[index] == "┊" ? "┼" : "─"
      }
    }
    if let value = line.value { dots[column(of: value)] = styled("●", .emphasis) }
    return dots.joined()
  }
}
