import TerminalKit

extension HTML {
  private static let scaleWidth = 320.0
  private static let leastStep = 14.0
  private static let leastSteps = 11.0
  private static let height = 24.0

  /// The plot as a table with a small picture in each row; its words are beside it, and in it for who cannot see it.
  static func text(of plot: Document.Plot) -> String {
    let titles = plot.titles.map { "<th class=\"number\">\(escaped($0))</th>" }.joined()
    let rows = plot.lines.map { line in
      let figures = plot.titles.indices.map { "<td class=\"number\">\(escaped(plot.figure(line, $0)))</td>" }.joined()
      return "<tr><th scope=\"row\">\(escaped(line.label))</th><td>\(picture(of: line, on: plot))</td>\(figures)"
        + "<td>\(escaped(line.words))</td></tr>"
    }
    return """
      <table class="plot">
      \(caption(of: plot))<thead><tr><th></th><th>\(scale(of: plot))</th>\(titles)<th>\(escaped(plot.wordsTitle))</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func caption(of plot: Document.Plot) -> String {
    guard plot.isOfSeries else { return "" }
    let target = plot.target.map { ", the dashed line at the target of \(NumberText.exact($0))" } ?? ""
    let scale = "Each picture reaches from \(NumberText.short(plot.from)) to \(NumberText.short(plot.to))\(target)."
    return element("caption", escaped(scale)) + "\n"
  }

  private static func scale(of plot: Document.Plot) -> String {
    let ends =
      plot.isOfSeries
      ? [plot.steps.first, plot.steps.dropFirst().last].compactMap(\.self)
      : [NumberText.short(plot.from), NumberText.short(plot.to)]
    if let origin = plot.origin, plot.holds(origin) { return ticks(of: plot, at: [plot.from, origin, plot.to]) }
    return "<div class=\"scale\">\(ends.map { element("span", escaped($0)) }.joined())</div>"
  }

  /// The scale's ends with the figure between them in its place.
  private static func ticks(of plot: Document.Plot, at values: [Double]) -> String {
    let texts = Set(values).sorted().map { value in
      let place = plot.place(of: value)
      let anchor = place < 0.05 ? "start" : place > 0.95 ? "end" : "middle"
      let x = anchor == "start" ? 0 : anchor == "end" ? scaleWidth : 6 + place * (scaleWidth - 12)
      return "<text x=\"\(number(x))\" y=\"16\" text-anchor=\"\(anchor)\">\(escaped(NumberText.short(value)))</text>"
    }
    return
      "<svg class=\"ticks\" viewBox=\"0 0 \(number(scaleWidth)) 20\" width=\"\(number(scaleWidth))\" height=\"20\">"
      + texts.joined() + "</svg>"
  }

  private static func picture(of line: Document.Plot.Line, on plot: Document.Plot) -> String {
    let width = plot.isOfSeries ? max(leastSteps, Double(plot.steps.count)) * leastStep : scaleWidth
    let size = "\(number(width)) \(number(height))"
    let shapes = plot.isOfSeries ? series(line, on: plot, width) : mark(line, on: plot)
    return """
      <svg role="img" viewBox="0 0 \(size)" width="\(number(width))" height="\(number(height))">\
      <title>\(escaped(inWords(line, on: plot)))</title>\(shapes)</svg>
      """
  }

  /// What the picture shows, in words: every step of a series is written nowhere else.
  private static func inWords(_ line: Document.Plot.Line, on plot: Document.Plot) -> String {
    guard plot.isOfSeries else {
      return "\(line.label): \([line.words, line.peer?.words ?? ""].filter { !$0.isEmpty }.joined(separator: "; "))"
    }
    let steps = zip(plot.steps, line.series).map { "\($0) \($1.map { NumberText.score($0) } ?? "none")" }
    return "\(line.label): \(steps.joined(separator: ", "))"
  }

  private static func mark(_ line: Document.Plot.Line, on plot: Document.Plot) -> String {
    func x(_ value: Double) -> Double { 6 + plot.place(of: value) * (scaleWidth - 12) }
    let middle = line.peer == nil ? height / 2 : height / 3
    var shapes = self.line("axis", 6, height / 2, scaleWidth - 6, height / 2)
    if let target = plot.target, plot.holds(target) { shapes += self.line("target", x(target), 0, x(target), height) }
    if let origin = plot.origin, plot.holds(origin) {
      if let value = line.value { shapes += bar(from: x(origin), to: x(value)) }
      shapes += self.line("origin", x(origin), 0, x(origin), height)
    }
    if let interval = line.interval { shapes += self.interval(interval, at: middle, on: plot, x) }
    if let value = line.value { shapes += dot(x(value), middle, radius: 4.5) }
    if let peer = line.peer { shapes += mark(of: peer, on: plot, x) }
    return shapes
  }

  private static func interval(
    _ interval: ClosedRange<Double>, at middle: Double, on plot: Document.Plot, _ x: (Double) -> Double
  ) -> String {
    var shapes = line("interval", x(interval.lowerBound), middle, x(interval.upperBound), middle)
    for end in [interval.lowerBound, interval.upperBound] where plot.holds(end) {
      shapes += line("interval", x(end), middle - 5, x(end), middle + 5)
    }
    return shapes
  }

  /// What the figure is compared with: under it, thin and hollow.
  private static func mark(
    of peer: Document.Plot.Line.Peer, on plot: Document.Plot, _ x: (Double) -> Double
  ) -> String {
    let middle = height * 0.8
    let interval = peer.interval.map { line("interval", x($0.lowerBound), middle, x($0.upperBound), middle) } ?? ""
    return "<g class=\"peer\">\(interval)\(dot(x(peer.value), middle, radius: 3.5))</g>"
  }

  private static func bar(from start: Double, to end: Double) -> String {
    let size = "y=\"\(number(height / 2 - 4))\" width=\"\(number(abs(end - start)))\" height=\"8\""
    return "<rect class=\"bar\" x=\"\(number(min(start, end)))\" \(size)/>"
  }

  private static func series(_ line: Document.Plot.Line, on plot: Document.Plot, _ width: Double) -> String {
    func y(_ value: Double) -> Double { height - 3 - plot.place(of: value) * (height - 6) }
    var shapes = ""
    if let target = plot.target, plot.holds(target) { shapes += self.line("target", 0, y(target), width, y(target)) }
    let step = width / Double(max(1, plot.steps.count))
    var before: (x: Double, y: Double)?
    for (index, value) in line.series.enumerated() {
      let here = value.map { (x: (Double(index) + 0.5) * step, y: y($0)) }
      // A gap breaks the line: there are no figures in it.
      if let before, let here { shapes += self.line("series", before.x, before.y, here.x, here.y) }
      if let here { shapes += dot(here.x, here.y, radius: 2) }
      before = here
    }
    return shapes
  }

  static func line(_ name: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "<line class=\"\(name)\" x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\"/>"
  }

  private static func dot(_ x: Double, _ y: Double, radius: Double) -> String {
    "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\"/>"
  }

  static func number(_ value: Double) -> String { NumberText.short(value) }

  /// How what a figure is compared with looks.
  static let peerStyle =
    ".plot .peer circle { fill: Canvas; stroke: currentColor; } .plot .peer .interval { stroke-width: 1; }"

  /// How the pictures look, in light and in dark.
  static let plotStyle = """
    .plot th, .plot td { border: 0; padding: 0 .8rem 0 0; vertical-align: middle; } .plot th { font-weight: normal; }
    .plot svg { display: block; fill: currentColor; stroke: currentColor; } .plot circle { stroke: none; }
    .plot caption { text-align: left; color: var(--dim); } .plot .scale { display: flex; justify-content: space-between; color: var(--dim); }
    .plot .scale span { white-space: nowrap; } .plot th[scope] { overflow-wrap: anywhere; min-width: 6rem; }
    .plot .axis { stroke: #8884; } .plot .interval { stroke-width: 2; } .plot .series { stroke-width: 1.5; }
    .plot .target { stroke: var(--warning); stroke-dasharray: 3 3; } .plot .bar { stroke: none; opacity: .25; }
    .plot .ticks { stroke: none; fill: var(--dim); font-size: 13px; } .plot .origin { stroke-width: 1.5; }
    .plot + table { margin-top: 1rem; }
    """
}
