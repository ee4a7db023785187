import TerminalKit

extension TextPage {
  /// The words that were said beside a bar, and under them where that was, with what to type for it.
  func text(of moment: Document.Moment) -> String {
    let quotes = [moment.before.map { "“\($0)”" }, moment.quoted].compactMap(\.self).map(bar)
    let command = moment.source.map { source in
      (moment.words.isEmpty ? "" : " ") + "\(source.label): " + styled(source.command.safeForTerminal, .code)
    }
    let words = (string(moment.words) + (command ?? "")).wrapped(to: max(1, width - 2)).split(separator: "\n")
    return (quotes + words.map { "  " + $0 }).joined(separator: "\n")
  }

  private func bar(_ text: String) -> String {
    text.safeForTerminal.wrapped(to: max(1, width - 2)).split(separator: "\n").map { "│ " + $0 }.joined(separator: "\n")
  }
}

extension Document.Figure {
  /// The figure as a line of its own.
  var fact: Document.Fact { .init(label, words.isEmpty ? "\(value, .emphasis)" : "\(value, .emphasis). \(words)") }
}
