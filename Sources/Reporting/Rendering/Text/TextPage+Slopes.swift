import TerminalKit

extension TextPage {
  private static let widestTrack = 40
  private static let narrowestTrack = 10

  /// Each line along one scale with its figures beside it, or where the screen is too narrow the figures alone.
  func text(of slopes: Document.Slopes) -> String {
    let groups = slopes.groups.filter { !$0.lines.isEmpty }
    guard !groups.isEmpty else { return "" }
    let track = SlopeTrack(of: slopes, width: width, widest: Self.widestTrack, narrowest: Self.narrowestTrack)
    let header = track.map { [styled(self.header(of: slopes, $0), .dim)] } ?? []
    let parts = groups.enumerated().map { index, group in
      let mark = SlopeMark.all[index % SlopeMark.all.count]
      let shown = group.mostChanged()
      let title = "\(mark.start) \(group.title.safeForTerminal)".wrapped(to: width)
      let lines =
        [group.mean].compactMap(\.self).map { line($0, mark.ofMean, track, slopes, isMean: true) }
        + shown.map { line($0, mark, track, slopes) }
      return ([title] + lines + rest(of: group, shown: shown)).joined(separator: "\n")
    }
    let legend =
      slopes.target.map { [styled("┊ is the target of \(NumberText.exact($0)).", .dim).wrapped(to: width)] } ?? []
    return (header + [(parts + (track == nil ? [] : legend)).joined(separator: "\n\n")]).joined(separator: "\n")
  }

  /// What is to be said of those who are not shown.
  private func rest(of group: Document.Slopes.Group, shown: [Document.Slopes.Line]) -> [String] {
    guard let words = group.leftOutWords(shown: shown), let spread = group.distribution() else { return [] }
    return [
      styled(words, .dim).wrapped(to: width),
      "All \(group.lines.count) changes: \(spread.bars) \(spread.words).".wrapped(to: width),
    ]
  }

  private func header(of slopes: Document.Slopes, _ track: SlopeTrack) -> String {
    let ends = (NumberText.short(track.scale.lowerBound), NumberText.short(track.scale.upperBound))
    return track.row(
      label: "", marks: ends.0.padded(to: track.columns - ends.1.count) + ends.1,
      figures: [slopes.startTitle.safeForTerminal, slopes.endTitle.safeForTerminal, "Change"])
  }

  private func line(
    _ line: Document.Slopes.Line, _ mark: SlopeMark, _ track: SlopeTrack?, _ slopes: Document.Slopes,
    isMean: Bool = false
  ) -> String {
    let label = line.label.safeForTerminal
    let shown = line.figures(target: slopes.target)
    let figures = [shown.start, shown.end, shown.change]
    guard let track else {
      let arrow = line.change < 0 ? "──▼" : line.change > 0 ? "──▲" : "───"
      return "\(label)  \(figures[0]) \(arrow) \(figures[1])  \(figures[2])".hanging(to: width)
    }
    let text = track.row(label: label, marks: marks(line, mark, track, slopes), figures: figures)
    return isMean ? styled(text, .emphasis) : text
  }

  private func marks(
    _ line: Document.Slopes.Line, _ mark: SlopeMark, _ track: SlopeTrack, _ slopes: Document.Slopes
  ) -> String {
    func column(of value: Double) -> Int {
      Int((slopes.place(of: value, on: track.scale) * Double(track.columns - 1)).rounded())
    }
    var dots = [String](repeating: "·", count: track.columns)
    if let target = slopes.target { dots[column(of: target)] = "┊" }
    let (start, end) = (column(of: line.start), column(of: line.end))
    for index in min(start, end)...max(start, end) { dots[index] = mark.line }
    dots[end] = line.change < 0 ? mark.down : mark.up
    // A change that is smaller than a column shows where it began; the figure shows the rest.
    dots[start] = mark.start
    return dots.joined()
  }
}

/// The characters that draw one group's lines.
private struct SlopeMark {
  var start: String
  var line: String
  var up: String
  var down: String

  /// The same, for the group's mean.
  var ofMean: SlopeMark { SlopeMark(start: start, line: "═", up: up, down: down) }

  static let all = [
    SlopeMark(start: "●", line: "─", up: "▶", down: "◀"), SlopeMark(start: "○", line: "╌", up: "▷", down: "◁"),
  ]
}

/// How a screen's columns are shared out between names, lines and figures.
private struct SlopeTrack {
  var label: Int
  var columns: Int
  var scale: ClosedRange<Double>
  private var figures: [Int]

  /// Shares out the columns; `nil` where they are too few.
  init?(of slopes: Document.Slopes, width: Int, widest: Int, narrowest: Int) {
    let shown = slopes.groups.flatMap { $0.mostChanged() + [$0.mean].compactMap(\.self) }
    let longest = shown.map(\.label.safeForTerminal.displayWidth).max() ?? 0
    label = min(longest, max(8, width / 4))
    scale = slopes.scale
    let titles = [slopes.startTitle, slopes.endTitle, "Change"].map(\.safeForTerminal.displayWidth)
    figures = zip(titles, [5, 5, 6]).map { max($0, $1) }
    columns = min(widest, width - label - figures.reduce(0) { $0 + $1 + 2 } - 2)
    guard columns >= narrowest else { return nil }
  }

  /// One row; a name that is too long folds under itself.
  func row(label: String, marks: String, figures texts: [String]) -> String {
    let names = label.wrapped(to: self.label).split(separator: "\n").map(String.init)
    let cells = zip(texts, figures).map { $0.padded(to: $1, align: .right) }
    let first = ([(names.first ?? "").padded(to: self.label), marks] + cells).joined(separator: "  ")
    return ([first] + names.dropFirst()).joined(separator: "\n")
  }
}
