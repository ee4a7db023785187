import QualityModel

/// One line of the bank, with the answers that it fits; without any it fits all.
struct Remark {
  let text: String
  private let well: [String]
  private let poorly: [String]
  private let when: [String: [String]]

  /// Whether it fits some answers only.
  var isParticular: Bool { !(well.isEmpty && poorly.isEmpty && when.isEmpty) }

  /// Returns a bank's list: texts, or texts with what they fit.
  static func list(_ value: Any) -> [Remark] {
    (value as? [Any] ?? []).compactMap { item in
      if let text = item as? String { return Remark(text: text, well: [], poorly: [], when: [:]) }
      guard let fields = item as? [String: Any], let text = (fields["text"] ?? fields["quote"]) as? String
      else { return nil }
      return Remark(
        text: text, well: fields["well"] as? [String] ?? [],
        poorly: fields["poorly"] as? [String] ?? [], when: fields["when"] as? [String: [String]] ?? [:])
    }
  }

  /// Returns whether it fits what was answered.
  func fits(_ answered: Answered) -> Bool {
    well.allSatisfy { (answered.fraction(of: $0) ?? 0) >= 0.75 }
      && poorly.allSatisfy { (answered.fraction(of: $0) ?? 1) <= 0.5 }
      && when.allSatisfy { criterion, wanted in wanted.contains { answered.chose($0, of: criterion) } }
  }

  /// Whether it could have been written of this channel: no one raises a voice in a chat.
  func fits(_ channel: Channel) -> Bool {
    let foreign =
      channel == .voice
      ? ["chat", "e-mail", "pasted", "wrote", "typed"]
      : [
        "voice", "call", "heard", "aloud", "spoke", "laughed", "on the line", "phone", "keypad", "sounded",
        "said straight",
      ]
    let lowered = text.lowercased()
    return !foreign.contains { lowered.contains($0) }
  }
}

/// The answers of one evaluation with what came of them.
struct Answered {
  let scorer: Scorer
  let derivation: Derivation

  init(_ answers: [Answer], to scorer: Scorer) {
    self.scorer = scorer
    derivation = scorer.derive(answers)
  }

  /// Returns a criterion's position; `nil` where there is no such criterion.
  func standing(of criterion: String) -> Standing? { derivation.standings.first { $0.criterion == criterion } }

  /// Returns the fraction that a criterion's answer earned; `nil` where it was not asked or set aside.
  func fraction(of criterion: String) -> Double? { standing(of: criterion)?.fraction }

  /// Returns whether an answer, or one of the options chosen, is this.
  func chose(_ answer: String, of id: String) -> Bool {
    guard let standing = standing(of: id), !standing.isNotAsked, let value = standing.answer,
      let criterion = scorer.criteria.first(where: { $0.id == id })
    else { return false }
    return criterion.selectedIDs(value)?.contains(answer) ?? (criterion.stored(value) == answer)
  }
}
