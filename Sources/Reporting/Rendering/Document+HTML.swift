import TerminalKit

extension Document {
  /// Returns the document as a self-contained web page, with everything from files escaped.
  ///
  /// It loads nothing and runs nothing, and its policy says so to the browser as well.
  /// - Parameter title: the page's title; without one it is the first heading.
  package func html(title: String? = nil) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(HTML.policy)
    <title>\(HTML.escaped(title ?? firstHeading ?? "Sidetone"))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(wholePage.map(HTML.text).filter { !$0.isEmpty }.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  /// How the page looks, in light and in dark: what its blocks need and no more.
  var style: String {
    let kinds: [(has: (Block) -> Bool, style: String)] = [
      (\.isPlot, HTML.plotStyle), (\.hasPeers, HTML.peerStyle), (\.isOfSlopes, HTML.slopesStyle),
      (\.isRoom, HTML.roomStyle),
    ]
    let blocks = wholePage
    let handout = values.isEmpty ? [] : [HTML.handoutStyle]
    let used = kinds.filter { blocks.contains(where: $0.has) }.map(\.style)
    return ([HTML.style] + handout + used).joined(separator: "\n")
  }

  /// The text of the first title; `nil` without one.
  var firstHeading: String? {
    for case .heading(let phrase, _) in wholePage { return phrase.plain }
    return nil
  }
}

extension Document.Block {
  fileprivate var isPlot: Bool { if case .plot = self { true } else { false } }
  fileprivate var isOfSlopes: Bool { if case .slopes = self { true } else { false } }
  fileprivate var isRoom: Bool { if case .room = self { true } else { false } }
  fileprivate var hasPeers: Bool {
    guard case .plot(let plot) = self else { return false }
    return plot.lines.contains { $0.peer != nil }
  }
}

/// HTML elements for blocks.
enum HTML {
  static let style = """
    :root { color-scheme: light dark; --good: #176b2c; --warning: #7a5200; --bad: #a3161a; --dim: #5c5c5c; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --good: #7ddb91; --warning: #f0c05a; --bad: #ff9a94; --dim: #a8a8a8; }
    }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; }
    th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; }
    p, li, dd { overflow-wrap: anywhere; } .day { white-space: nowrap; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .details td { padding-left: 2rem; color: var(--dim); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; } dd { margin: 0; }
    dt, .dim { color: var(--dim); } .good { color: var(--good); } .warning { color: var(--warning); }
    @media print, (max-width: 60rem) {
      body { margin: 1rem auto; } table { font-size: .75rem; } th, td { padding-right: .5rem; }
    }
    .bad { color: var(--bad); } blockquote { white-space: pre-line; } pre { overflow-x: auto; }
    @page { size: A4; margin: 16mm; }
    @media print {
      :root { color-scheme: light; } body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
      h1, h2, h3 { break-after: avoid; } tr, svg, li { break-inside: avoid; } p { orphans: 3; widows: 3; }
    }
    """

  /// How lines to write on by hand look.
  static let roomStyle = """
    .room { break-inside: avoid; } .room p { margin: .6rem 0 0; } .room .line { border-bottom: 1px solid #8888; height: 1.6rem; }
    @media print { .room p { margin: 4pt 0 0; } .room .line { height: 7mm; } }
    """

  /// How a page looks that people print and lay on the table: on two sides of paper as a rule.
  static let handoutStyle = """
    h1 { margin: 0 0 .4rem; } h2 { margin: 1rem 0 .2rem; } h3 { margin: .6rem 0 .1rem; } h2 + h3 { margin-top: .2rem; }
    p, ul, dl { margin: .3rem 0; } blockquote { margin: .3rem 1.5rem; }
    @page { margin: 11mm 14mm; }
    @media print {
      body { font-size: 8.5pt; line-height: 1.3; } table { font-size: 8pt; } th, td { padding-top: 0; padding-bottom: 0; }
      h1 { font-size: 14pt; } h2 { font-size: 10.5pt; margin: 6pt 0 1pt; } h3 { font-size: 8.5pt; margin: 3pt 0 0; }
      p, ul, dl, blockquote { margin-top: 1.5pt; margin-bottom: 1.5pt; } h1 + dl { grid-template-columns: repeat(2, max-content 1fr); }
      dl, blockquote, .plot { break-inside: avoid; } p:has(+ .plot) { break-after: avoid; } .plot svg, .plot .scale { width: 62mm; height: auto; }
    }
    """

  static func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let phrase, let level): element("h\(max(1, min(6, level)))", inline(phrase))
    case .paragraph(let phrase): element("p", inline(phrase))
    case .facts(let facts):
      element("dl", facts.map { element("dt", escaped($0.label)) + element("dd", inline($0.value)) })
    case .table(let table): text(of: table.withoutEmptyColumns)
    case .list(let items): element("ul", items.map { element("li", inline($0)) })
    case .quote(let phrase): element("blockquote", escaped(lines: phrase.plain))
    case .code(let code): element("pre", escaped(lines: code))
    case .plot(let plot): text(of: plot)
    case .slopes(let slopes): text(of: slopes)
    case .findings(let findings): findings.isEmpty ? "" : element("pre", escaped(lines: FindingsText(findings).text()))
    case .room(let rooms): text(of: rooms)
    }
  }

  /// Lines to write on; what they are for is above them, so that there is nothing in them to be read out.
  private static func text(of rooms: [Document.Room]) -> String {
    let parts = rooms.map { room in
      let lines = String(repeating: "<div class=\"line\" aria-hidden=\"true\"></div>", count: max(1, room.lines))
      return element("p", escaped(room.label)) + lines
    }
    return "<div class=\"room\">\n\(parts.joined(separator: "\n"))\n</div>"
  }

  static func inline(_ phrase: Phrase, _ escaped: (String) -> String = { escaped($0) }) -> String {
    phrase.pieces.map { piece in
      let text = escaped(piece.text)
      return switch piece.role {
      case nil: text
      case .emphasis: element("strong", text)
      case .code: element("code", text)
      case .good: "<span class=\"good\">\(text)</span>"
      case .warning: "<span class=\"warning\">\(text)</span>"
      case .bad: "<span class=\"bad\">\(text)</span>"
      case .dim: "<span class=\"dim\">\(text)</span>"
      }
    }
    .joined()
  }

  static func element(_ name: String, _ content: String) -> String { "<\(name)>\(content)</\(name)>" }

  static func element(_ name: String, _ lines: [String]) -> String {
    "<\(name)>\n\(lines.joined(separator: "\n"))\n</\(name)>"
  }

  /// Controls and reordering are shown rather than sent on: in a browser, too, they make a text read as another.
  static func escaped(_ text: String) -> String { entities(text.safeForTerminal) }

  private static func escaped(lines text: String) -> String { entities(text.safeBlockForTerminal) }

  static func entities(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
