import TerminalKit

/// One group's part of a slope picture: its lines between two axes, with names where there is room for them.
struct SlopePanel {
  static let width = 390.0
  static let height = 380.0
  private static let top = 44.0
  private static let bottom = height - 26
  private static let left = 38.0
  private static let right = 212.0
  private static let mostDrawn = 200
  private static let leastGap = 14.0
  private static let longestName = 15

  private let group: Document.Slopes.Group
  private let index: Int
  private let slopes: Document.Slopes
  private let scale: ClosedRange<Double>

  /// Lays out the group that is so many places from the left.
  init(of group: Document.Slopes.Group, at index: Int, on slopes: Document.Slopes) {
    self.group = group
    self.index = index
    self.slopes = slopes
    scale = slopes.scale
  }

  /// The lines that are drawn: all of them, or of very many every so many in the order of change.
  static func drawn(of group: Document.Slopes.Group) -> [Document.Slopes.Line] {
    let all = group.ordered
    guard all.count > mostDrawn else { return all }
    return (0..<mostDrawn).map { all[$0 * (all.count - 1) / (mostDrawn - 1)] }
  }

  var svg: String {
    let drawn = Self.drawn(of: group)
    let isCrowded = drawn.count > 20
    let lines = drawn.map { path($0, isCrowded ? " many" : "", mark: isCrowded ? 1.5 : 3) }
    let mean = group.mean.map { mean in
      // Among many lines of its own colour it would drown.
      let halo = HTML.line("halo", Self.left, y(mean.start), Self.right, y(mean.end))
      return halo + "<g class=\"mean\">\(path(mean, "", mark: 5.5))</g>"
    }
    return """
      <g class="\(index % 2 == 0 ? "one" : "two")" transform="translate(\(HTML.number(Double(index) * Self.width)) 0)">
      \(frame)
      \(lines.joined(separator: "\n"))
      \(mean ?? "")\(names(of: isCrowded ? [] : drawn))
      </g>
      """
  }

  private func y(_ value: Double) -> Double {
    Self.bottom - slopes.place(of: value, on: scale) * (Self.bottom - Self.top)
  }

  private var frame: String {
    let shape = mark(at: Self.left - 4, 13, size: 4)
    let title = text("name", Self.left + 6, 18, group.title.truncated(to: 36))
    let steps = stride(from: scale.lowerBound, through: scale.upperBound, by: max(10, span / 5)).map { value in
      text("tick", Self.left - 8, y(value) + 4, NumberText.short(value), anchor: "end")
    }
    let target = slopes.target.map { HTML.line("target", Self.left, y($0), Self.right, y($0)) } ?? ""
    let axes = [Self.left, Self.right].map { HTML.line("axis", $0, Self.top - 8, $0, Self.bottom + 6) }
    let ends = [(slopes.startTitle, Self.left), (slopes.endTitle, Self.right)].map { title, x in
      text("tick", x, Self.height - 6, title, anchor: "middle")
    }
    return (["<g>\(shape)</g>", title] + steps + axes + ends + [target]).joined()
  }

  /// The scale's length, rounded so that a fifth of it is whole tens.
  private var span: Double { ((scale.upperBound - scale.lowerBound) / 50).rounded(.up) * 50 }

  private func path(_ line: Document.Slopes.Line, _ more: String, mark size: Double) -> String {
    let ends = (y(line.start), y(line.end))
    let name = line.change < 0 ? "fall" : "rise"
    let shown = line.figures(target: slopes.target)
    let words = "\(line.label): \(shown.start) to \(shown.end), \(shown.change)"
    return "<g><title>\(HTML.escaped(words))</title>\(HTML.line(name + more, Self.left, ends.0, Self.right, ends.1))"
      + mark(at: Self.left, ends.0, size: size) + mark(at: Self.right, ends.1, size: size) + "</g>"
  }

  /// A disc for the first group, a square for the second.
  private func mark(at x: Double, _ y: Double, size: Double) -> String {
    guard index % 2 == 1 else {
      return "<circle class=\"mark\" cx=\"\(HTML.number(x))\" cy=\"\(HTML.number(y))\" r=\"\(HTML.number(size))\"/>"
    }
    let corner = (HTML.number(x - size), HTML.number(y - size))
    let side = HTML.number(2 * size)
    return "<rect class=\"mark\" x=\"\(corner.0)\" y=\"\(corner.1)\" width=\"\(side)\" height=\"\(side)\"/>"
  }

  /// The names at the right, moved apart where their lines end close together.
  private func names(of lines: [Document.Slopes.Line]) -> String {
    let mean = [group.mean].compactMap(\.self)
    let all = (mean.map { (line: $0, isMean: true) } + lines.map { (line: $0, isMean: false) })
      .sorted { $0.line.end > $1.line.end }
    let places = Self.movedApart(all.map { y($0.line.end) })
    return zip(all, places).map { entry, place in
      let label = entry.line.label.safeForTerminal.truncated(to: Self.longestName)
      let words = "\(label) \(NumberText.change(entry.line.change))"
      let leader = HTML.line("leader", Self.right + 6, y(entry.line.end), Self.right + 18, place)
      let name = text(entry.isMean ? "name" : "", Self.right + 21, place + 4, words)
      return leader + name
    }
    .joined()
  }

  /// Returns places from top to bottom with at least a line's height between them, as near to the given ones as a pass
  /// down and a pass up can keep them.
  private static func movedApart(_ places: [Double]) -> [Double] {
    var moved = places
    for index in moved.indices.dropFirst() { moved[index] = max(moved[index], moved[index - 1] + leastGap) }
    var limit = height - 8
    for index in moved.indices.reversed() {
      moved[index] = min(moved[index], limit)
      limit = moved[index] - leastGap
    }
    return moved
  }

  private func text(_ name: String, _ x: Double, _ y: Double, _ words: String, anchor: String = "start") -> String {
    "<text class=\"\(name)\" x=\"\(HTML.number(x))\" y=\"\(HTML.number(y))\" text-anchor=\"\(anchor)\">"
      + "\(HTML.escaped(words))</text>"
  }
}
