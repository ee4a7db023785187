/// The word at the cursor of a shell's command line, as far as it was typed: what it means, and how it goes on.
///
/// It goes by Unicode scalars, as shells do.
package struct ShellWord: Equatable, Sendable {
  /// The shells that have their own ways of quoting.
  package enum Quoting: Sendable {
    /// bash and zsh.
    case posix
    case fish
  }

  /// The word without its quotes.
  package private(set) var text = ""
  /// The word as it was typed, without a `\` that has nothing behind it yet.
  private var typed = ""
  /// The quote that is still open.
  private var quote: Unicode.Scalar?
  private var isEscaped = false
  private let quoting: Quoting

  /// Reads a word; `nil` where the shell would put something else in its place, such as for `$HOME` or `*`: what that
  /// begins is not known before the line is run.
  package init?(_ word: String, quoting: Quoting = .posix) {
    self.quoting = quoting
    for scalar in word.unicodeScalars {
      guard take(scalar) else { return nil }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if isEscaped {
      isEscaped = false
      // Between quotes `\` is only a sign of quoting before some characters.
      let keeps = quote == "'" && scalar != "'" && scalar != "\\" || quote == "\"" && !Self.special.contains(scalar)
      text.unicodeScalars.append(contentsOf: keeps ? ["\\", scalar] : [scalar])
      typed.unicodeScalars.append(contentsOf: ["\\", scalar])
      return true
    }
    switch scalar {
    case "\\" where quote != "'" || quoting == .fish:
      isEscaped = true
      return true
    case "'" where quote != "\"",
      "\"" where quote != "'":
      quote = quote == nil ? scalar : nil
    case _ where quote == nil && !Self.isPlain(scalar): return false
    // What is expanded between double quotes; history is, too.
    case _ where quote == "\"" && "$`!".unicodeScalars.contains(scalar): return false
    default: text.unicodeScalars.append(scalar)
    }
    typed.unicodeScalars.append(scalar)
    return true
  }

  /// Returns the word as typed with the rest of a candidate behind it, quoted for bash so that the line means exactly
  /// the candidate; `nil` where the candidate begins otherwise.
  package func completed(to candidate: String) -> String? {
    let scalars = candidate.unicodeScalars
    guard scalars.starts(with: text.unicodeScalars) else { return nil }
    var line = typed.unicodeScalars
    for scalar in scalars.dropFirst(text.unicodeScalars.count) {
      line.append(contentsOf: quoted(scalar))
    }
    if let quote { line.append(quote) }
    return String(line)
  }

  private func quoted(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch (quote, scalar) {
    case ("'", "'"): "'\\''".unicodeScalars
    // History is expanded between double quotes, too, and there `\` would stay.
    case ("\"", "!"): "\"\\!\"".unicodeScalars
    case ("\"", _) where Self.special.contains(scalar), (nil, _) where !Self.isPlain(scalar):
      String.UnicodeScalarView(["\\", scalar])
    default: String.UnicodeScalarView([scalar])
    }
  }

  /// What has a meaning of its own between double quotes.
  private static let special: [Unicode.Scalar] = ["\"", "\\", "$", "`"]

  /// Whether a scalar outside of quotes stands for itself in every shell.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "/", ":", "=", ",", "@", "%", "+": true
    default: !scalar.isASCII
    }
  }
}
