extension HTML {
  /// The picture, with what it shows in words and with the figures behind it.
  static func text(of slopes: Document.Slopes) -> String {
    let groups = slopes.groups.filter { !$0.lines.isEmpty }
    guard !groups.isEmpty else { return "" }
    let panels = groups.enumerated().map { index, group in
      SlopePanel(of: group, on: slopes).svg(inWords(group, target: slopes.target), isOfOthers: index % 2 == 1)
    }
    let notes = (captions(of: slopes, groups) + slopes.notes).map { element("figcaption", escaped($0)) }
    return """
      <figure>
      <div class="panels">
      \(panels.joined(separator: "\n"))
      </div>
      \(notes.joined(separator: "\n"))
      </figure>
      <details><summary>The figures behind the picture</summary>
      \(text(of: slopes.table))
      </details>
      """
  }

  private static func captions(of slopes: Document.Slopes, _ groups: [Document.Slopes.Group]) -> [String] {
    let target = slopes.target.map { " The level broken line is the target of \(NumberText.exact($0))." } ?? ""
    let drawn = groups.map { ($0.name, SlopePanel.drawn(of: $0).count, $0.lines.count) }.filter { $0.1 < $0.2 }
      .map { " Of \($0.2) in \($0.0), \($0.1) are drawn: every so many, in the order of change." }
    return ["Thick lines are the means; a broken line fell.\(target)\(drawn.joined())"]
  }

  private static func inWords(_ group: Document.Slopes.Group, target: Double?) -> String {
    let rose = group.lines.count { $0.change > 0 }
    let fell = group.lines.count { $0.change < 0 }
    let mean = group.mean.map { $0.figures(target: target) }.map {
      " The mean went from \($0.start) to \($0.end) (\($0.change))."
    }
    return "\(group.title): \(rose) rose, \(fell) fell.\(mean ?? "")"
  }
}
