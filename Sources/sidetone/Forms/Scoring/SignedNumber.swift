import QualityModel

/// A number with a sign before it, where answers have none: `+5` and `-5` jump in a recording.
enum SignedNumber {
  /// Returns whether a text is a number with a sign, and the criterion takes none.
  static func isNoAnswer(_ text: String, to criterion: Criterion) -> Bool {
    text.split(separator: ",").contains { part in
      let word = String(part).trimmed
      return isSigned(word) && !criterion.kind.options.contains { $0.id == word } && !criterion.kind.hasSigns
    }
  }

  /// Returns whether a text jumps in a recording that can be heard, though without one it would be an answer.
  static func jumps(_ text: String, at criterion: Criterion) -> Bool {
    isSigned(text.trimmed) && criterion.kind.ranges?.isEmpty == true
  }

  private static func isSigned(_ word: String) -> Bool {
    guard let sign = word.first, let next = word.dropFirst().first else { return false }
    return "+-−".contains(sign) && (next.isNumber || next == ".")
  }
}

extension Criterion.Kind {
  /// Whether answers are numbers, of a scale, of options or of their own.
  var isInNumbers: Bool {
    switch self {
    case .scale, .choice, .checklist, .number: true
    case .yesNo, .text, .date: false
    }
  }

  /// Whether a number below 0 may be an answer, as far as steps and ranges say.
  fileprivate var hasSigns: Bool {
    switch self {
    case .scale(let scale): scale.min < 0
    case .number(let ranges): ranges.isEmpty || ranges.contains { ($0.from ?? 0) < 0 || ($0.to ?? 0) < 0 }
    case .yesNo, .choice, .checklist: false
    case .text, .date: true
    }
  }
}
