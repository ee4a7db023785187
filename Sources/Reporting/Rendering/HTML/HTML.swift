import TerminalKit

/// HTML elements for blocks.
enum HTML {
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
    case .kicker(let phrase): element("p", class: "kicker", inline(phrase))
    case .lead(let phrase): element("p", class: "lead", inline(phrase))
    case .figures(let figures): text(of: figures)
    case .moment(let moment): text(of: moment)
    case .picture(let picture): text(of: picture)
    case .columns(let columns): text(of: columns)
    case .folded(let summary, let blocks):
      "<details><summary>\(inline(summary))</summary>\n\(blocks.map(text).joined(separator: "\n"))\n</details>"
    case .room(let rooms): text(of: rooms)
    case .signatures(let labels): element("div", class: "sign", labels.map { element("span", escaped($0)) }.joined())
    }
  }

  private static func text(of figures: [Document.Figure]) -> String {
    let parts = figures.map { figure in
      let words = figure.words.isEmpty ? "" : element("span", escaped(figure.words))
      return element("div", element("b", escaped(figure.value)) + escaped(figure.label) + words)
    }
    return "<div class=\"figures\">\n\(parts.joined(separator: "\n"))\n</div>"
  }

  private static func text(of moment: Document.Moment) -> String {
    let before = moment.before.map { element("p", element("q", escaped($0))) + "\n" } ?? ""
    let quote = moment.quote.map { element("p", element("q", escaped($0))) + "\n" } ?? ""
    let place = moment.source.map { " " + link(to: $0) } ?? ""
    return "<div class=\"moment\(moment.isGap ? " gap" : "")\">\n\(before)\(quote)"
      + element("p", class: "where", inline(moment.words) + place) + "\n</div>"
  }

  /// A link where the recording is known; a browser begins to play at its time.
  private static func link(to source: Document.Moment.Source) -> String {
    guard case .time(_, let href?) = source.place else {
      return element("span", class: "listen", escaped(source.label))
    }
    return "<a class=\"listen\" href=\"\(escaped(href))\">\(escaped(source.label))</a>"
  }

  private static func text(of columns: [[Document.Block]]) -> String {
    let parts = columns.map { "<div>\n\($0.map(text).filter { !$0.isEmpty }.joined(separator: "\n"))\n</div>" }
    return "<div class=\"columns\">\n\(parts.joined(separator: "\n"))\n</div>"
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
      case .badge(let tone): "<span class=\"badge \(tone)\">\(text)</span>"
      }
    }
    .joined()
  }

  static func element(_ name: String, class kind: String? = nil, _ content: String) -> String {
    "<\(name)\(kind.map { " class=\"\($0)\"" } ?? "")>\(content)</\(name)>"
  }

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
