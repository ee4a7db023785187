import QualityModel

/// A word that says yes or no.
enum YesOrNo: Equatable {
  case yes, no

  /// Returns what a text says; `nil` where it says neither.
  init?(_ text: String) {
    switch text.trimmed.lowercased() {
    case "y", "yes": self = .yes
    case "n", "no": self = .no
    default: return nil
    }
  }
}
