import Foundation
import Notation
import QualityModel

/// The answers to one contact, combined so that they form one story: nothing is passed on and solved at once.
struct Story {
  let contact: Contact
  let performance: Performance
  /// The answers by criterion, as a person would type them.
  private(set) var answers: [String: String]

  /// Tells the story of a contact.
  init(of contact: Contact, on criteria: [Criterion]) {
    self.contact = contact
    performance = Performance(in: contact, on: criteria)
    answers = [:]
    for criterion in criteria {
      var numbers = numbers(for: criterion.id)
      answers[criterion.id] = criterion.answer(to: performance, &numbers)
    }
    switch contact.rubric {
    case "service-call": tellServiceCall()
    case "customer-experience": tellCustomerExperience()
    case "support-chat": tellSupportChat()
    case "collections": tellCollections()
    default: tellErrors()
    }
  }

  /// The numbers that belong to one question of the contact, whoever scores it: what applies is a fact.
  private func numbers(for question: String) -> SplitMix64 {
    SplitMix64(for: "\(question) in \(contact.seed)")
  }

  /// Returns whether something happened in the contact that has this chance.
  func happens(_ what: String, _ chance: Double) -> Bool {
    var numbers = numbers(for: what)
    return numbers.happens(chance)
  }

  /// Whether a criterion was answered like this.
  func says(_ answer: String, to criterion: String) -> Bool { answers[criterion] == answer }

  /// Answers a criterion.
  mutating func say(_ answer: String?, to criterion: String) { answers[criterion] = answer }

  /// Sets a criterion aside with a chance.
  mutating func setAside(_ criterion: String, _ chance: Double = 1) {
    if happens("whether \(criterion) applies", chance) { answers[criterion] = "n/a" }
  }

  /// Answers with one of several by their weights.
  mutating func say(oneOf options: [(String, Double)], to criterion: String) {
    var numbers = numbers(for: criterion)
    answers[criterion] = numbers.pick(options)
  }

  /// Names a day some days after the contact.
  mutating func nameDay(to criterion: String, in days: ClosedRange<Int>) {
    var numbers = numbers(for: criterion)
    answers[criterion] = Calendar.day(of: contact.startedAt.addingTimeInterval(Double(numbers.whole(days)) * 86_400))
  }
}

extension Story {
  /// Whether the customer got what they came for; `nil` where the evaluation does not say.
  var isResolved: Bool? {
    switch contact.rubric {
    case "service-call": Self.yes(answers["first-contact"]) ?? says("solved", to: "outcome")
    case "customer-experience": Self.yes(answers["resolved"])
    case "support-chat": says("confirmed", to: "solved") || says("likely", to: "solved")
    case "collections": Self.agreed[answers["outcome"] ?? ""]
    default: Self.yes(answers["left-unsolved"]).map { !$0 }
    }
  }

  private static let agreed = ["paid": true, "arrangement": true, "nothing-agreed": false]

  private static func yes(_ answer: String?) -> Bool? { ["yes": true, "no": false][answer ?? ""] }
}
