import TerminalKit

extension Document {
  /// Returns the document as text for a terminal of `width` columns; nothing is wider, and nothing from a file can
  /// steer the terminal.
  ///
  /// - Parameter figures: whether side two follows; without it one line says how to see it.
  package func text(width: Int, coloured: Bool = false, figures: Bool = false) -> String {
    let page = TextPage(width: max(1, width), coloured: coloured)
    guard hasSideTwo, !figures else { return page.text(of: blocks) }
    let more = Block.paragraph("\("The figures behind it: the same with --figures.", .dim)")
    return page.text(of: parts.filter { $0.side == .one }.flatMap(\.blocks) + [more])
  }
}

extension Document.Block {
  /// Whether the next block follows without a blank line, as a section's content follows its title.
  fileprivate var leadsStraightOn: Bool {
    switch self {
    case .heading(_, let level): level > 1
    case .kicker: true
    case .paragraph, .facts, .table, .list, .quote, .code, .plot, .slopes, .findings, .lead, .figures, .moment,
      .picture, .columns, .folded, .room, .signatures:
      false
    }
  }
}

/// What text for a terminal needs to know of it.
struct TextPage {
  var width: Int
  var coloured: Bool

  /// Returns blocks, each with its lines' end, and blank lines between them.
  func text(of blocks: [Document.Block]) -> String {
    var text = ""
    for (index, block) in blocks.enumerated() {
      let part = self.text(of: block)
      guard !part.isEmpty else { continue }
      if index > 0, !text.isEmpty, !blocks[index - 1].leadsStraightOn { text += "\n" }
      text += part + "\n"
    }
    return text
  }

  func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let phrase, let level): heading(phrase, level: level)
    case .paragraph(let phrase): string(phrase).wrapped(to: width)
    case .facts(let facts): text(of: facts)
    case .table(let table): text(of: table)
    case .list(let items): items.map { string($0).wrapped(to: width, indent: 2, label: "- ") }.joined(separator: "\n")
    case .quote(let phrase): quote(phrase)
    case .code(let code): code.foldedExactly(to: width)
    case .plot(let plot): text(of: plot)
    case .slopes(let slopes): text(of: slopes)
    case .findings(let findings): String(FindingsText(findings).text(width: width, coloured: coloured).dropLast())
    case .kicker(let phrase): styled(phrase.plain.safeForTerminal.wrapped(to: width), .dim)
    case .lead(let phrase): string(phrase).wrapped(to: width)
    case .figures(let figures): text(of: figures.map(\.fact))
    case .moment(let moment): text(of: moment)
    case .picture(let picture): text(of: picture)
    case .columns(let columns): String(text(of: columns.flatMap(\.self)).dropLast())
    case .folded(let title, let blocks): String(text(of: [.heading(title, level: 3)] + blocks).dropLast())
    case .room(let rooms): rooms.map(text).joined(separator: "\n")
    case .signatures(let labels): labels.map { text(of: Document.Room($0)) }.joined(separator: "\n")
    }
  }

  /// The phrase as one harmless line. Every word carries its own colour codes, so that folding never leaves a colour
  /// switched on across a line's end.
  func string(_ phrase: Phrase) -> String {
    phrase.pieces.map { styled($0.text.safeForTerminal, $0.role?.style) }.joined()
  }

  func styled(_ text: String, _ style: Style?) -> String {
    guard coloured, let style else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { String($0).styled(style, if: true) }.joined(separator: " ")
  }

  private func heading(_ phrase: Phrase, level: Int) -> String {
    let style: Style = level == 1 ? .heading : .emphasis
    guard phrase.pieces.contains(where: \.isBadge) else {
      let lines = phrase.plain.safeForTerminal.wrapped(to: width).split(separator: "\n")
      return lines.map { String($0).styled(style, if: coloured) }.joined(separator: "\n")
    }
    return phrase.pieces.map { styled($0.text.safeForTerminal, $0.isBadge ? $0.role?.style : style) }
      .joined().wrapped(to: width)
  }

  private func quote(_ phrase: Phrase) -> String {
    let margin = width > 8 ? "│ " : ""
    return phrase.plain.safeBlockForTerminal.wrapped(to: width - margin.count)
      .split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }.joined(separator: "\n")
  }

  private func text(of room: Document.Room) -> String {
    let lines = [String](repeating: styled(String(repeating: "_", count: width), .dim), count: max(1, room.lines))
    return ([room.label.safeForTerminal.wrapped(to: width)] + lines).joined(separator: "\n")
  }

  private func text(of facts: [Document.Fact]) -> String {
    let labels = facts.map { $0.label.safeForTerminal }
    let margin = (labels.map(\.displayWidth).max() ?? 0) + 2
    return zip(labels, facts).map { label, fact in
      guard margin + 16 <= width else {
        return "\(styled(label + ":", .dim)) \(string(fact.value))".hanging(to: width)
      }
      return string(fact.value).wrapped(to: width, indent: margin, label: styled(label, .dim))
    }
    .joined(separator: "\n")
  }
}

extension Phrase.Role {
  /// How a terminal shows the role.
  var style: Style {
    switch self {
    case .good: .good
    case .warning: .warning
    case .bad: .bad
    case .dim: .dim
    case .emphasis: .emphasis
    case .code: .code
    case .badge(.good): .good
    case .badge(.warning): .warning
    case .badge(.bad): .bad
    case .badge(.plain): .emphasis
    }
  }
}

extension String {
  /// Returns the text folded with every line but the first indented by two columns.
  package func hanging(to width: Int) -> String {
    let words = split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first, words.count == 2, first.displayWidth < width else { return wrapped(to: width) }
    return words[1].wrapped(to: width, indent: 2, label: first + " ")
  }

  /// The text as harmless lines of at most `width` columns, cut where they are full and with their spaces kept.
  fileprivate func foldedExactly(to width: Int) -> String {
    let text = safeBlockForTerminal.replacing("\t", with: "    ")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines = [""]
      var columns = 0
      for character in line {
        if columns + character.displayWidth > width, columns > 0 {
          lines.append("")
          columns = 0
        }
        lines[lines.count - 1].append(character)
        columns += character.displayWidth
      }
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n")
  }
}
