import Notation

/// What an evaluator answered to one criterion.
package enum AnswerValue: Hashable, Sendable {
  /// Set aside.
  case notApplicable
  /// Yes or no.
  case yesNo(Bool)
  /// A step of a scale.
  case scale(Int)
  /// An option of a choice, by its index.
  case option(Int)
  /// The chosen options of a checklist, by ascending index.
  case selected([Int])
  /// A number.
  case number(Double)
  /// Free text.
  case text(String)
  /// A day, `YYYY-MM-DD`.
  case date(String)
}

extension AnswerValue {
  /// The chosen options of a checklist, by ascending index; `nil` for other answers.
  package var selected: [Int]? {
    switch self {
    case .selected(let indexes): indexes
    case .notApplicable, .yesNo, .scale, .option, .number, .text, .date: nil
    }
  }

  /// The number that was answered; `nil` for other answers.
  package var number: Double? {
    switch self {
    case .number(let number): number
    case .notApplicable, .yesNo, .scale, .option, .selected, .text, .date: nil
    }
  }
}

/// Why an answer was not accepted, with what would be.
package struct AnswerRefusal: Error, Hashable, Sendable {
  package var message: Finding.Message
  /// What is accepted, with an example.
  package var help: String

  package init(_ message: Finding.Message, help: String) {
    self.message = message
    self.help = help
  }

  /// Returns the refusal of a day that does not exist; `nil` for any other text.
  package static func missingDay(_ text: String, help: String) -> AnswerRefusal? {
    Day.missing(in: text).map { AnswerRefusal("`\(text)` is not a day: \($0)", help: help) }
  }
}

extension Criterion {
  /// Returns the answer as it is stored: always text, so that a typed engine reads one column.
  package func stored(_ answer: AnswerValue) -> String {
    switch answer {
    case .notApplicable: "n/a"
    case .yesNo(let yes): yes ? "yes" : "no"
    case .scale(let value): String(value)
    case .option(let index): optionID(index)
    case .selected(let indexes): indexes.isEmpty ? "none" : indexes.map(optionID).joined(separator: ", ")
    case .number(let number): number.shortest
    case .text(let text), .date(let text): text
    }
  }

  /// Returns the ids of the chosen options of a checklist; `nil` for other kinds.
  package func selectedIDs(_ answer: AnswerValue) -> [String]? {
    answer.selected.map { $0.map(optionID) }
  }

  private func optionID(_ index: Int) -> String {
    kind.options.indices.contains(index) ? kind.options[index].id : String(index)
  }
}
