/// Pictures of counts, paths, differences, spans and events.
extension HTML {
  static func text(of picture: Document.Picture) -> String {
    switch picture {
    case .squares(let counts): figure(counts.map(text).joined(separator: "\n"))
    case .path(let path): figure(text(of: path))
    case .matrix(let matrix): text(of: matrix)
    case .bars(let bars): text(of: bars)
    case .timeline(let timeline): text(of: timeline)
    }
  }

  private static func figure(_ content: String) -> String { "<figure>\n\(content)\n</figure>" }

  private static let squaresInARow = 20
  private static let mostSquares = 200

  private static func text(of count: Document.Squares) -> String {
    let caption = element("figcaption", escaped(count.words))
    guard count.all > 0, count.all <= mostSquares else { return caption }
    let rows = (count.all + squaresInARow - 1) / squaresInARow
    var marks = Marks(height: Double(15 * rows))
    for index in 0..<count.all {
      let place = (left: Double(15 * (index % squaresInARow) + 1), top: Double(15 * (index / squaresInARow) + 1))
      marks.square(index < count.filled ? "full" : "hollow", left: place.left, top: place.top, side: 11)
    }
    let kind = count.isOfOthers ? "others" : nil
    return marks.svg(count.words, kind: kind, width: Double(15 * min(count.all, squaresInARow))) + caption
  }

  private static let pathHeight = 260.0

  private static func text(of path: Document.CornerPath) -> String {
    var marks = Marks(height: pathHeight)
    func place(_ across: Double, _ up: Double) -> Marks.Place {
      .init(0.04 + 0.92 * path.share(of: across), pathHeight - 26 - path.share(of: up) * (pathHeight - 44))
    }
    let corner = place(path.across.target, path.up.target)
    let end = place(100, 100)
    marks.line("axis", place(path.from, path.from), place(100, path.from))
    marks.line("axis", place(path.from, path.from), place(path.from, 100))
    for (from, to) in [
      (corner, Marks.Place(end.across, corner.down)), (corner, Marks.Place(corner.across, end.down)),
      (Marks.Place(end.across, corner.down), end), (Marks.Place(corner.across, end.down), end),
    ] { marks.line("corner", from, to) }
    for (before, after) in zip(path.steps, path.steps.dropFirst()) {
      marks.line("series", place(before.across, before.up), place(after.across, after.up))
    }
    for (index, step) in path.steps.enumerated() {
      let spot = place(step.across, step.up)
      let isLast = index == path.steps.count - 1
      marks.disc("dot", spot, radius: isLast ? 6 : 4)
      guard isLast || index == 0 else { continue }
      marks.text(step.label, .init(spot.across, spot.down - 10), isLast ? "strong" : "quiet", anchor: .end)
    }
    let bottom = pathHeight - 6
    marks.text(
      "\(path.across.title), target \(NumberText.exact(path.across.target))", .init(1, bottom), "quiet", anchor: .end)
    marks.text("\(path.up.title), target \(NumberText.exact(path.up.target))", .init(0.05, 12), "quiet")
    return marks.svg(path.words) + element("figcaption", escaped(path.words))
  }

  /// A table: who cannot see its frames reads the mark behind a figure.
  private static func text(of matrix: Document.Matrix) -> String {
    let header = matrix.columns.map { "<th class=\"number\">\(escaped($0))</th>" }.joined()
    let rows = matrix.rows.map { row in
      let cells = row.cells.map { cell in
        "<td class=\"number\(cell.isFar ? " far" : "")\">\(escaped(cell.marked))</td>"
      }
      return element("tr", "<th scope=\"row\">\(escaped(row.label))</th>" + cells.joined())
    }
    return """
      <div class="wide" tabindex="0"><table><caption>\(escaped(matrix.legend))</caption>
      <thead><tr><th></th>\(header)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      """
  }

  private static func text(of bars: Document.Bars) -> String {
    let scale = bars.scale
    let rows = bars.bars.map { bar in
      var marks = Marks(height: 22)
      marks.line("axis", .init(0, 11), .init(1, 11))
      if let value = bar.value { marks.bar("full", from: 0, to: value / scale, top: 6, height: 10) }
      if let past = bar.past { marks.line("past", .init(past / scale, 2), .init(past / scale, 20)) }
      return element("span", escaped(bar.label)) + marks.svg("\(bar.label): \(bar.words)")
        + element("span", class: "words", escaped(bar.words))
    }
    let legend = element("small", class: "all dim", escaped(bars.legend))
    return "<div class=\"rows\">\n\((rows + [legend]).joined(separator: "\n"))\n</div>"
  }

  private static func text(of timeline: Document.Timeline) -> String {
    let events = timeline.events.map { event in
      let words = event.words.isEmpty ? "" : element("p", inline(event.words))
      return "<li\(event.isNext ? " class=\"next\"" : "")>\(element("p", inline(event.title)))\(words)</li>"
    }
    return "<ul class=\"timeline\">\n\(events.joined(separator: "\n"))\n</ul>"
  }
}
