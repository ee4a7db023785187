extension Criterion {
  /// Whether every answer that counts earns all or nothing: the mean of its fractions is then a pass rate.
  package var isPassOrFail: Bool { kind.isPassOrFail }
}

/// What distinguishes one kind of answer from another, each said once: rules, forms and pages ask here.
///
/// No switch has a `default:`, so that the compiler asks each of these questions of a kind that is added.
extension Criterion.Kind {
  /// The words that a rubric's file uses for kinds, in the order the documentation has them.
  package enum Word: String, Hashable, Sendable, CaseIterable {
    case yesNo = "yes-no"
    case scale, choice, checklist, number, text, date
  }

  /// How many of the options an answer names.
  package enum Choosing: Hashable, Sendable { case one, several }

  /// All words for kinds.
  package static let words = Word.allCases.map(\.rawValue)

  /// The word the rubric's file uses for it.
  package var word: String { name.rawValue }

  /// Which of the words for kinds it has.
  package var name: Word {
    switch self {
    case .yesNo: .yesNo
    case .scale: .scale
    case .choice: .choice
    case .checklist: .checklist
    case .number: .number
    case .text: .text
    case .date: .date
    }
  }

  /// Whether an answer of this kind can count: text and dates cannot.
  package var canBeScored: Bool {
    switch self {
    case .yesNo, .scale, .choice, .checklist, .number: true
    case .text, .date: false
    }
  }

  /// Whether every answer that counts earns all or nothing.
  package var isPassOrFail: Bool {
    switch self {
    case .yesNo: true
    case .scale, .choice, .checklist, .number, .text, .date: false
    }
  }

  /// Whether it can be taken the other way round; the others say themselves what each answer is worth.
  package var canBeInverted: Bool {
    switch self {
    case .yesNo, .checklist: true
    case .scale, .choice, .number, .text, .date: false
    }
  }

  /// Whether an answer is a person's own words, which are taken as they are typed.
  package var isFreeText: Bool {
    switch self {
    case .text: true
    case .yesNo, .scale, .choice, .checklist, .number, .date: false
    }
  }

  /// How options are chosen; `nil` for kinds that have none.
  package var choosing: Choosing? {
    switch self {
    case .choice: .one
    case .checklist: .several
    case .yesNo, .scale, .number, .text, .date: nil
    }
  }

  /// The options to choose from; empty for kinds that have none.
  package var options: [Criterion.Option] {
    switch self {
    case .choice(let options), .checklist(let options, _): options
    case .yesNo, .scale, .number, .text, .date: []
    }
  }

  /// The sum of chosen points that earns everything; `nil` where the rubric names none, and for kinds that have none.
  package var cap: Double? {
    switch self {
    case .checklist(_, let cap): cap
    case .yesNo, .scale, .choice, .number, .text, .date: nil
    }
  }

  /// The steps to answer with; `nil` for kinds that have none.
  package var scale: Criterion.Scale? {
    switch self {
    case .scale(let scale): scale
    case .yesNo, .choice, .checklist, .number, .text, .date: nil
    }
  }

  /// The ranges that an answer may fall into; `nil` for kinds that have none.
  package var ranges: [Criterion.Range]? {
    switch self {
    case .number(let ranges): ranges
    case .yesNo, .scale, .choice, .checklist, .text, .date: nil
    }
  }

  /// Whether an answer is a measured number, which may have a unit behind it.
  package var isMeasured: Bool { ranges != nil }
}

/// The points that the answers to a criterion are given in the rubric's file.
package struct AnswerPoints: Hashable, Sendable {
  /// What one of the answers is called in the file.
  package enum Noun: String, Hashable, Sendable { case option, range }

  /// What one of the answers is called in the file.
  package let noun: Noun
  /// The points, in the file's order; `nil` where an answer has none.
  package let points: [Double?]
  /// Whether those of several answers are added up, rather than those of one taken over the best.
  package let areAddedUp: Bool

  /// The key under which the file lists them.
  package var key: String { "\(noun.rawValue)s" }
}

extension Criterion.Kind {
  /// The points that its answers are given; `nil` for kinds that earn otherwise, or never.
  package var answerPoints: AnswerPoints? {
    switch self {
    case .choice(let options): AnswerPoints(noun: .option, points: options.map(\.points), areAddedUp: false)
    case .checklist(let options, _): AnswerPoints(noun: .option, points: options.map(\.points), areAddedUp: true)
    case .number(let ranges): AnswerPoints(noun: .range, points: ranges.map(\.points), areAddedUp: false)
    case .yesNo, .scale, .text, .date: nil
    }
  }
}
