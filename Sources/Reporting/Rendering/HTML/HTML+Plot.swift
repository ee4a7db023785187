/// Figures along a scale: a dot, the band of what it could be, the target, and a ring for what it is compared with.
extension HTML {
  private static let height = 24.0

  /// The plot as rows of label, picture and words.
  static func text(of plot: Document.Plot) -> String {
    let plot = plot.withFiguresInWords
    let rows = plot.lines.map { line in
      element("span", escaped(line.label)) + picture(of: line, on: plot)
        + element("span", class: "words", escaped(line.words))
    }
    let notes = [legend(of: plot)].filter { !$0.isEmpty }.map { element("small", class: "all dim", escaped($0)) }
    return """
      <div class="rows">
      <span></span>\(scale(of: plot))<span></span>
      \((rows + notes).joined(separator: "\n"))
      </div>
      """
  }

  private static func legend(of plot: Document.Plot) -> String {
    guard plot.isOfSeries else { return "" }
    let target = plot.target.map { ", the broken line at the target of \(NumberText.exact($0))" } ?? ""
    return "Each picture reaches from \(NumberText.short(plot.from)) to \(NumberText.short(plot.to))\(target)."
  }

  /// The ends of the scale, the figure that bars begin at and the target, each in its place.
  private static func scale(of plot: Document.Plot) -> String {
    var marks = Marks(height: 16)
    if plot.isOfSeries {
      marks.text(plot.steps.first ?? "", Marks.Place(0, 12), "quiet")
      marks.text(plot.steps.dropFirst().last ?? "", Marks.Place(1, 12), "quiet", anchor: .end)
      return marks.svg(nil)
    }
    marks.text(NumberText.short(plot.from), Marks.Place(0, 12), "quiet")
    let between = [plot.origin, plot.target].compactMap(\.self).filter { 0.08...0.9 ~= plot.place(of: $0) }
    for value in between {
      marks.text(NumberText.exact(value), Marks.Place(plot.place(of: value), 12), "quiet", anchor: .middle)
    }
    if !between.contains(where: { plot.place(of: $0) > 0.7 }) {
      marks.text(NumberText.short(plot.to), Marks.Place(1, 12), "quiet", anchor: .end)
    }
    return marks.svg(nil)
  }

  private static func picture(of line: Document.Plot.Line, on plot: Document.Plot) -> String {
    var marks = Marks(height: height)
    if plot.isOfSeries { series(line, on: plot, &marks) } else { mark(line, on: plot, &marks) }
    return marks.svg(inWords(line, on: plot))
  }

  /// What the picture shows, in words: every step of a series is written nowhere else.
  private static func inWords(_ line: Document.Plot.Line, on plot: Document.Plot) -> String {
    guard plot.isOfSeries else {
      return "\(line.label): \([line.words, line.peer?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "; "))"
    }
    let steps = zip(plot.steps, line.series).map { "\($0) \($1.map { NumberText.score($0) } ?? "none")" }
    return "\(line.label): \(steps.joined(separator: ", "))"
  }

  private static func mark(_ line: Document.Plot.Line, on plot: Document.Plot, _ marks: inout Marks) {
    let middle = height / 2
    func place(_ value: Double, _ down: Double = height / 2) -> Marks.Place { .init(plot.place(of: value), down) }
    marks.line("axis", .init(0, middle), .init(1, middle))
    if let target = plot.target, plot.holds(target) {
      marks.line("target", place(target, 1), place(target, height - 1))
    }
    if let origin = plot.origin, plot.holds(origin) {
      if let value = line.value {
        marks.bar("full faint", from: plot.place(of: origin), to: plot.place(of: value), top: middle - 4, height: 8)
      }
      marks.line("origin", place(origin, 1), place(origin, height - 1))
    }
    if let interval = line.interval { marks.line("range", place(interval.lowerBound), place(interval.upperBound)) }
    if let peer = line.peer {
      if let interval = peer.interval {
        marks.line("past", place(interval.lowerBound, height - 3), place(interval.upperBound, height - 3))
      }
      marks.disc("ring", place(peer.value), radius: 5)
    }
    if let value = line.value { marks.disc("dot", place(value), radius: 6) }
  }

  private static func series(_ line: Document.Plot.Line, on plot: Document.Plot, _ marks: inout Marks) {
    func place(_ index: Int, _ value: Double) -> Marks.Place {
      let across = (Double(index) + 0.5) / Double(max(1, plot.steps.count))
      return .init(across, height - 3 - plot.place(of: value) * (height - 6))
    }
    if let target = plot.target, plot.holds(target) {
      let down = place(0, target).down
      marks.line("target", .init(0, down), .init(1, down))
    }
    for index in line.series.indices {
      guard let value = line.series[index] else { continue }
      // A gap breaks the line: there are no figures in it.
      if index > 0, let before = line.series[index - 1] {
        marks.line("series", place(index - 1, before), place(index, value))
      }
    }
    for (index, value) in line.series.enumerated() {
      if let value { marks.disc("dot", place(index, value), radius: 3) }
    }
  }
}
