extension Criterion {
  /// Whether it asks for words that can be learned by heart: a yes-no or a checklist, not inverted and not critical for
  /// the customer, with phrases to say.
  package var isScriptItem: Bool {
    switch kind {
    case .yesNo, .checklist: !isInverted && critical != .customer && coaching?.phrases.isEmpty == false
    case .scale, .choice, .number, .text, .date: false
    }
  }
}
