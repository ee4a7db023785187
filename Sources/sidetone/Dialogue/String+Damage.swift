import QualityModel

extension String {
  /// Whether bytes that are not UTF-8 were replaced in it.
  var isDamaged: Bool { unicodeScalars.contains("\u{FFFD}") }
}

extension AnswerRefusal {
  /// A line that did not come as it was typed.
  static let damaged = AnswerRefusal(
    "the line holds bytes that are not UTF-8, so nothing of it is taken",
    help: "set the terminal to UTF-8, then type it again")
}
