import TerminalKit

extension TextPage {
  private static let widestScale = 40
  private static let narrowestScale = 10
  private static let narrowestWords = 16
  private static let gap = "  "

  /// The plot as one line of marks for each figure, or where the screen is too narrow the figures alone.
  func text(of plot: Document.Plot) -> String {
    let inWords = plot.withFiguresInWords
    if let columns = columns(of: plot) { return text(of: plot, columns) }
    if let columns = columns(of: inWords) { return text(of: inWords, columns) }
    return inWords.lines.map { "\($0.label): \($0.words)".safeForTerminal.hanging(to: width) }.joined(separator: "\n")
  }

  private func text(of plot: Document.Plot, _ columns: PlotColumns) -> String {
    let header = columns.text(
      scale(of: plot, columns.marks), plot.titles.map(\.safeForTerminal), words: plot.wordsTitle)
    let lines = plot.lines.map { line in
      columns.text(
        marks(line, on: plot, columns: columns.marks),
        plot.titles.indices.map { plot.figure(line, $0).safeForTerminal },
        label: line.label.safeForTerminal, words: line.words.safeForTerminal)
    }
    let legend = plot.isOfSeries ? [self.legend(of: plot)] : []
    return ((header.isEmpty ? [] : [header]) + lines + legend).joined(separator: "\n")
  }

  /// How the screen's columns are shared out; `nil` where they are too few. Long labels and words are folded.
  private func columns(of plot: Document.Plot) -> PlotColumns? {
    guard plot.to > plot.from else { return nil }
    let widest = plot.lines.map(\.label.safeForTerminal.displayWidth).max() ?? 0
    let label = min(widest, max(width / 4, Self.narrowestWords / 2))
    let figures = plot.titles.indices.map { index in
      ([plot.titles[index]] + plot.lines.map { plot.figure($0, index) }).map(\.safeForTerminal.displayWidth).max() ?? 0
    }
    let taken = label + figures.reduce(0) { $0 + Self.gap.count + $1 } + 2 * Self.gap.count
    let words = ([plot.wordsTitle] + plot.lines.map(\.words)).map(\.safeForTerminal.displayWidth).max() ?? 0
    let marks =
      plot.isOfSeries
      ? plot.steps.count : max(Self.narrowestScale, min(Self.widestScale, width - taken - words))
    let room = min(words, width - taken - marks)
    guard room >= min(words, Self.narrowestWords) else { return nil }
    return PlotColumns(label: label, marks: marks, figures: figures, words: room)
  }

  /// What the marks of a series stand for.
  private func legend(of plot: Document.Plot) -> String {
    let target = plot.target.map { ", the target is \(NumberText.exact($0))" } ?? ""
    return string("\("▁ is \(NumberText.short(plot.from)), █ \(NumberText.short(plot.to)), · nothing\(target)", .dim)")
      .wrapped(to: width)
  }

  private func scale(of plot: Document.Plot, _ columns: Int) -> String {
    guard !plot.isOfSeries else { return "" }
    let ends = (NumberText.short(plot.from), NumberText.short(plot.to))
    var text = Array(ends.0.padded(to: columns - ends.1.count) + ends.1)
    if let origin = plot.origin, plot.holds(origin) {
      let middle = Array(NumberText.short(origin))
      let start = column(of: origin, on: plot, columns: columns)
      let places = start..<start + middle.count
      // Where an end is in the way, the line in the rows has to do.
      if places.upperBound < text.count, places.lowerBound > 0,
        text[places.lowerBound - 1...places.upperBound].allSatisfy({ $0 == " " })
      {
        text.replaceSubrange(places, with: middle)
      }
    }
    return styled(String(text), .dim)
  }

  private func marks(_ line: Document.Plot.Line, on plot: Document.Plot, columns: Int) -> String {
    guard plot.isOfSeries else { return dots(line, on: plot, columns: columns) }
    let blocks = Array("▁▂▃▄▅▆▇█").map(String.init)
    return plot.steps.indices.map { index in
      guard line.series.indices.contains(index), let value = line.series[index] else { return styled("·", .dim) }
      return blocks[min(blocks.count - 1, Int(plot.place(of: value) * Double(blocks.count)))]
    }
    .joined()
  }

  private func dots(_ line: Document.Plot.Line, on plot: Document.Plot, columns: Int) -> String {
    func column(of value: Double) -> Int { self.column(of: value, on: plot, columns: columns) }
    var dots = [String](repeating: styled("·", .dim), count: columns)
    if let target = plot.target, plot.holds(target) { dots[column(of: target)] = "┊" }
    if let origin = plot.origin, plot.holds(origin) { dots[column(of: origin)] = "│" }
    if let interval = line.interval {
      let ends = (column(of: interval.lowerBound), column(of: interval.upperBound))
      for index in ends.0...ends.1 { dots[index] = ["┊", "│"].contains(dots[index]) ? "┼" : "─" }
      // An interval that goes on beyond the scale has no end on it.
      if plot.holds(interval.lowerBound) { dots[ends.0] = "├" }
      if plot.holds(interval.upperBound) { dots[ends.1] = "┤" }
    }
    if let peer = line.peer, plot.holds(peer.value) { dots[column(of: peer.value)] = "○" }
    if let value = line.value { dots[column(of: value)] = styled("●", .emphasis) }
    return dots.joined()
  }

  private func column(of value: Double, on plot: Document.Plot, columns: Int) -> Int {
    Int((plot.place(of: value) * Double(columns - 1)).rounded())
  }
}

/// The columns of a plot on a screen.
private struct PlotColumns {
  var label: Int
  var marks: Int
  var figures: [Int]
  var words: Int

  /// One line of the plot, with what folds under itself.
  func text(_ marks: String, _ figures: [String], label: String = "", words: String = "") -> String {
    let labels = Self.folded(label, to: self.label)
    let folded = Self.folded(words, to: self.words)
    return (0..<max(1, labels.count, folded.count)).map { row in
      let middle = [row == 0 ? marks.padded(to: self.marks) : "".padded(to: self.marks)]
      let numbers = self.figures.indices.map { index in
        (row == 0 && index < figures.count ? figures[index] : "").padded(to: self.figures[index], align: .right)
      }
      let cells =
        [(row < labels.count ? labels[row] : "").padded(to: self.label)] + middle + numbers
        + [row < folded.count ? folded[row] : ""]
      return cells.joined(separator: "  ").trimmingSpaceAtEnd
    }
    .joined(separator: "\n")
  }

  private static func folded(_ text: String, to width: Int) -> [String] {
    text.wrapped(to: width).split(separator: "\n").map(String.init)
  }
}
