import QualityModel
import TerminalKit

/// A word that says yes or no.
enum YesOrNo: Equatable {
  case yes, no

  /// What Tab offers for it.
  static let candidates = [Candidate("y"), Candidate("n")]

  /// Returns what a text says; `nil` where it says neither.
  init?(_ text: String) {
    switch text.trimmed.lowercased() {
    case "y", "yes": self = .yes
    case "n", "no": self = .no
    default: return nil
    }
  }

  /// Returns what an answer says; throws where it says neither.
  /// - Parameter help: what each of the two does.
  init(answer text: String, help: String) throws(AnswerRefusal) {
    guard let said = YesOrNo(text) else {
      throw AnswerRefusal("`\(text.prefix(60))` is neither y nor n", help: help)
    }
    self = said
  }
}

extension Step {
  /// What comes of the answer where everything is read back: y makes it final, n leaves.
  /// - Parameter help: what can be answered.
  init(atReview text: String, help: String) throws(AnswerRefusal) {
    switch try YesOrNo(answer: text, help: help) {
    case .yes: self = .finish
    case .no: self = .leave
    }
  }
}
