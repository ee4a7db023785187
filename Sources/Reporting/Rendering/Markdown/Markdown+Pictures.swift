import TerminalKit

extension Markdown {
  /// The words that were said as a quotation, and under it where that was.
  static func text(of moment: Document.Moment) -> String {
    let quotes = [moment.before.map { "“\($0)”" }, moment.quoted].compactMap(\.self).map { "> " + line(Phrase($0)) }
    let place: Phrase = moment.source.map { "\($0.label): \($0.command, .code)" } ?? ""
    let words = line(moment.words + (moment.words.isEmpty || place.isEmpty ? "" : " ") + place)
    guard !quotes.isEmpty else { return "- " + words }
    return quotes.joined(separator: "\n>\n") + (words.isEmpty ? "" : "\n>\n> " + words)
  }

  static func text(of picture: Document.Picture) -> String {
    switch picture {
    case .squares(let counts): fenced(Document([.picture(.squares(counts))]).text(width: 80))
    case .path(let path): line(Phrase(path.words))
    case .matrix(let matrix): text(of: .table(matrix.table)) + "\n\n" + line(Phrase(matrix.legend))
    case .bars(let bars): fenced(Document([.picture(.bars(bars))]).text(width: 80))
    case .timeline(let timeline):
      text(
        of: .list(
          timeline.events.map { event in
            let title: Phrase = "\(event.title.plain, .emphasis)"
            return event.words.isEmpty ? title : "\(title). \(event.words)"
          }))
    }
  }
}
