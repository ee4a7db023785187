extension Document {
  /// Returns the document as a self-contained web page, with everything from files escaped.
  ///
  /// It loads nothing and runs nothing, and its policy says so to the browser as well.
  /// - Parameter title: the page's title; without one it is the first heading.
  package func html(title: String? = nil) -> String {
    let body = (opening.isEmpty ? [] : [Part("", opening)]) + parts
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      \(HTML.policy)
      <title>\(HTML.escaped(title ?? firstHeading ?? "Sidetone"))</title>
      <style>
      \(HTML.style)
      </style>
      </head>
      <body>
      \(body.map(HTML.text).filter { !$0.isEmpty }.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// The text of the first title; `nil` without one.
  var firstHeading: String? {
    for case .heading(let phrase, _) in wholePage { return phrase.withoutBadges.plain }
    return nil
  }
}

extension HTML {
  /// Returns a part of a page; what is on side two begins a new sheet of paper.
  static func text(of part: Document.Part) -> String {
    let text = text(of: part.blocks)
    return part.side == .two && !text.isEmpty ? "<div class=\"side-two\">\n\(text)\n</div>" : text
  }

  /// Returns blocks in their order, each title of the second level with what belongs to it in a section of its own.
  static func text(of blocks: [Document.Block]) -> String {
    var sections: [(isSection: Bool, texts: [String])] = []
    for block in blocks {
      let text = text(of: block)
      guard !text.isEmpty else { continue }
      if block.beginsSection { sections.append((true, [])) }
      if sections.isEmpty { sections.append((false, [])) }
      sections[sections.count - 1].texts.append(text)
    }
    return sections.map { section in
      let text = section.texts.joined(separator: "\n")
      return section.isSection ? "<section>\n\(text)\n</section>" : text
    }
    .joined(separator: "\n")
  }
}

extension Document.Block {
  /// Whether it opens a section: a title of the second level, or columns of which the first begins with one.
  fileprivate var beginsSection: Bool {
    switch self {
    case .heading(_, let level): level == 2
    case .columns(let columns): columns.first?.first?.beginsSection ?? false
    case .paragraph, .facts, .table, .list, .quote, .code, .plot, .slopes, .findings, .kicker, .lead, .figures, .moment,
      .picture, .folded, .room, .signatures:
      false
    }
  }
}
