import TerminalKit

extension HTML {
  /// The picture, with what it shows in words and with the figures behind it.
  static func text(of slopes: Document.Slopes) -> String {
    let groups = slopes.groups.filter { !$0.lines.isEmpty }
    guard !groups.isEmpty else { return "" }
    let notes = (captions(of: slopes, groups) + slopes.notes).map { element("figcaption", escaped($0)) }
    return """
      <figure class="slopes">
      \(picture(of: slopes, groups))
      \(notes.joined(separator: "\n"))
      </figure>
      <details class="behind"><summary>The figures behind the picture</summary>
      \(text(of: slopes.table))
      </details>
      """
  }

  private static func captions(of slopes: Document.Slopes, _ groups: [Document.Slopes.Group]) -> [String] {
    let target = slopes.target.map { " The dotted line is the target of \(NumberText.exact($0))." } ?? ""
    let drawn = groups.map { ($0.name, SlopePanel.drawn(of: $0).count, $0.lines.count) }.filter { $0.1 < $0.2 }
      .map { " Of \($0.2) in \($0.0), \($0.1) are drawn: every so many, in the order of change." }
    return ["Thick lines are the means; a broken line fell.\(target)\(drawn.joined())"]
  }

  private static func picture(of slopes: Document.Slopes, _ groups: [Document.Slopes.Group]) -> String {
    let panels = groups.enumerated().map { SlopePanel(of: $1, at: $0, on: slopes) }
    let size = (number(SlopePanel.width * Double(groups.count)), number(SlopePanel.height))
    return """
      <svg role="img" viewBox="0 0 \(size.0) \(size.1)" width="\(size.0)">
      <title>\(escaped("\(slopes.startTitle) and \(slopes.endTitle.lowercased()) of each, with the means"))</title>
      <desc>\(escaped(groups.map { inWords($0, target: slopes.target) }.joined(separator: " ")))</desc>
      \(panels.map(\.svg).joined(separator: "\n"))
      </svg>
      """
  }

  private static func inWords(_ group: Document.Slopes.Group, target: Double?) -> String {
    let rose = group.lines.count { $0.change > 0 }
    let fell = group.lines.count { $0.change < 0 }
    let mean = group.mean.map { $0.figures(target: target) }.map {
      " The mean went from \($0.start) to \($0.end) (\($0.change))."
    }
    return "\(group.title): \(rose) rose, \(fell) fell.\(mean ?? "")"
  }

  /// How the pictures look, in light and in dark.
  static let slopesStyle = """
    :root { --one: #0b5cad; --two: #a04a00; } @media screen and (prefers-color-scheme: dark) { :root { --one: #7cb8ff; --two: #f0a860; } }
    .slopes { margin: 1rem 0; break-inside: avoid; } .slopes svg { display: block; max-width: 100%; height: auto; }
    .slopes figcaption { color: var(--dim); } .slopes text { font-size: 13px; fill: currentColor; }
    .slopes .one { --group: var(--one); } .slopes .two { --group: var(--two); }
    .slopes .rise, .slopes .fall { stroke: var(--group); stroke-width: 1.2; opacity: .75; } .slopes .fall { stroke-dasharray: 4 3; }
    .slopes .many { opacity: .35; } .slopes .leader { stroke: #8886; }
    .slopes .mean line { stroke: var(--group); stroke-width: 4; opacity: 1; } .slopes .mean .fall { stroke-dasharray: 12 5; } .slopes .halo { stroke: Canvas; stroke-width: 9; } .slopes .mean .mark { stroke: none; fill: var(--group); }
    .slopes .mark { stroke: var(--group); fill: var(--group); } .slopes .two .mark { fill: none; } .slopes .mean text, .slopes .name { font-weight: bold; }
    .slopes .two .mean .mark { fill: var(--group); } .slopes .name { fill: var(--group); } .slopes .axis { stroke: #8888; } .slopes .tick { fill: var(--dim); }
    .behind::details-content { content-visibility: visible; } @media screen { .behind:not([open])::details-content { content-visibility: hidden; } }
    .slopes .target { stroke: currentColor; stroke-dasharray: 1 4; stroke-linecap: round; }
    """
}
