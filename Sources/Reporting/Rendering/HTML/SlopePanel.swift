import TerminalKit

/// One group's part of a slope picture: its lines between two axes, with names where there is room for them.
struct SlopePanel {
  private static let height = 380.0
  private static let top = 44.0
  private static let bottom = height - 26
  private static let left = 0.1
  private static let right = 0.56
  private static let mostDrawn = 200
  private static let leastGap = 17.0
  private static let longestName = 13

  private let group: Document.Slopes.Group
  private let slopes: Document.Slopes
  private let scale: ClosedRange<Double>

  /// Lays out a group.
  init(of group: Document.Slopes.Group, on slopes: Document.Slopes) {
    self.group = group
    self.slopes = slopes
    scale = slopes.scale
  }

  /// The lines that are drawn: all of them, or of very many every so many in the order of change.
  static func drawn(of group: Document.Slopes.Group) -> [Document.Slopes.Line] {
    let all = group.ordered
    guard all.count > mostDrawn else { return all }
    return (0..<mostDrawn).map { all[$0 * (all.count - 1) / (mostDrawn - 1)] }
  }

  /// Returns the picture, with what it shows in words.
  func svg(_ words: String, isOfOthers: Bool) -> String {
    var marks = Marks(height: Self.height)
    let drawn = Self.drawn(of: group)
    let isCrowded = drawn.count > 20
    frame(&marks)
    for line in drawn { path(line, isCrowded ? " faint" : "", radius: isCrowded ? 1.5 : 3.5, &marks) }
    if let mean = group.mean { path(mean, " thick", radius: 6, &marks) }
    names(of: isCrowded ? [] : drawn, &marks)
    return marks.svg(words, kind: isOfOthers ? "others" : nil)
  }

  private func down(_ value: Double) -> Double {
    Self.bottom - slopes.place(of: value, on: scale) * (Self.bottom - Self.top)
  }

  private func frame(_ marks: inout Marks) {
    marks.text(group.title.truncated(to: 40), .init(0, 16), "strong")
    for value in stride(from: scale.lowerBound, through: scale.upperBound, by: max(10, span / 5)) {
      marks.text(NumberText.short(value), .init(Self.left - 0.025, down(value) + 4), "quiet", anchor: .end)
    }
    for (title, across) in [(slopes.startTitle, Self.left), (slopes.endTitle, Self.right)] {
      marks.line("axis", .init(across, Self.top - 8), .init(across, Self.bottom + 6))
      marks.text(title, .init(across, Self.height - 4), "quiet", anchor: .middle)
    }
    if let target = slopes.target {
      marks.line("target", .init(Self.left, down(target)), .init(Self.right, down(target)))
    }
  }

  private func path(_ line: Document.Slopes.Line, _ kind: String, radius: Double, _ marks: inout Marks) {
    let (start, end) = (Marks.Place(Self.left, down(line.start)), Marks.Place(Self.right, down(line.end)))
    marks.line("series\(line.change < 0 ? " fall" : "")\(kind)", start, end)
    for place in [start, end] { marks.disc("dot", place, radius: radius) }
  }

  /// The scale's length, rounded so that a fifth of it is whole tens.
  private var span: Double { ((scale.upperBound - scale.lowerBound) / 50).rounded(.up) * 50 }

  /// The names at the right, moved apart where their lines end close together.
  private func names(of lines: [Document.Slopes.Line], _ marks: inout Marks) {
    let mean = [group.mean].compactMap(\.self)
    let all = (mean.map { (line: $0, isMean: true) } + lines.map { (line: $0, isMean: false) })
      .sorted { $0.line.end > $1.line.end }
    let places = Marks.movedApart(all.map { down($0.line.end) }, gap: Self.leastGap, limit: Self.height - 8)
    for (entry, place) in zip(all, places) {
      let words =
        "\(entry.line.label.safeForTerminal.truncated(to: Self.longestName)) \(NumberText.change(entry.line.change))"
      marks.line("leader", .init(Self.right + 0.02, down(entry.line.end)), .init(Self.right + 0.05, place))
      marks.text(words, .init(Self.right + 0.06, place + 4), entry.isMean ? "strong" : "")
    }
  }
}
