import Foundation
import Notation
import QualityModel
import Records

/// The evaluations of the example, made one after the other in the order in which they were scored.
struct Year {
  private let checkout: Checkout
  private let schedule: Schedule

  /// Plans the example of a checkout.
  init(of checkout: Checkout) throws {
    self.checkout = checkout
    schedule = try Schedule(of: checkout)
  }

  /// Returns the evaluations with answers, notes and the customer's words, scored and complete.
  func evaluations() throws -> [Evaluation] {
    var annotator = Annotator(bank: checkout.bank)
    var scorers: [String: Scorer] = [:]
    return try schedule.contacts.map { contact in
      let scorer = try scorers[contact.rubric] ?? Scorer(checkout.rubric(contact.rubric).record)
      scorers[contact.rubric] = scorer
      let evaluation = evaluation(of: contact, scorer, &annotator)
      let findings = evaluation.findingsBeforeSubmitting(against: scorer)
      guard findings.isEmpty else {
        throw Refusal(
          "\(contact.interaction) cannot be submitted: \(findings.map(\.message.text).joined(separator: "; "))",
          help: "look at \(contact.rubric) in Scripts/example-notes.yaml and in the stories")
      }
      return evaluation
    }
  }

  private func evaluation(of contact: Contact, _ scorer: Scorer, _ annotator: inout Annotator) -> Evaluation {
    let story = Story(of: contact, on: scorer.criteria)
    var answers = story.given(to: scorer.criteria)
    let page = Page(contact: contact, answered: Answered(answers, to: scorer))
    answers = annotator.annotate(answers, of: page)
    let remarks = answers.filter(\.hasEvidence).count
    answers += annotator.words(on: page, bank: checkout.bank)
    let seconds = page.activeSeconds(writing: remarks)
    let evaluation = Evaluation(
      id: contact.id, status: .submitted, purpose: contact.purpose, agent: contact.agent, evaluator: contact.evaluator,
      interaction: contact.summary,
      rubric: RubricReference(id: contact.rubric, version: scorer.rubric.version), startedAt: contact.scoredFrom,
      submittedAt: contact.scoredFrom.addingTimeInterval(seconds + page.pause), activeSeconds: seconds,
      answers: answers, customer: customer(of: contact, scorer, resolved: story.isResolved),
      tags: annotator.tags(on: page, bank: checkout.bank),
      summary: annotator.summary(on: page, bank: checkout.bank, hasNotes: remarks > 0))
    return scorer.scored(evaluation)
  }

  /// Returns what the customer said: a rating in three cases of five, lower where the problem is still there.
  ///
  /// The customer is asked once and has seen the contact with their own eyes, however many evaluators score it.
  private func customer(of contact: Contact, _ scorer: Scorer, resolved: Bool?) -> CustomerVoice? {
    var contact = contact
    contact.evaluator = Cast.customer
    let story = Story(of: contact, on: scorer.criteria)
    let raw = scorer.derive(story.given(to: scorer.criteria)).score.raw ?? 80
    let mood = story.isResolved.map { $0 ? 3.0 : -11 } ?? 0
    var numbers = SplitMix64(for: "customer of \(contact.seed)")
    let isAsked = contact.organization == nil && numbers.happens(0.62)
    let rating = ((81 + 0.95 * (raw - 84) + mood + numbers.normal(spread: 7)) / 5).rounded() * 5
    let voice = CustomerVoice(rating: isAsked ? rating.held(to: 5...100) : nil, resolved: resolved)
    return voice == CustomerVoice() ? nil : voice
  }
}

extension Page {
  /// The time that it takes: listening, answering, and half a minute for every remark.
  fileprivate func activeSeconds(writing remarks: Int) -> Double {
    var numbers = SplitMix64(for: "pace of \(contact.evaluator) on \(contact.seed)")
    let listening = contact.channel == .voice ? contact.duration ?? 0 : 160
    return (listening + 130 + 28 * Double(remarks) + numbers.normal(spread: 50)).held(to: 300...1100).rounded()
  }

  /// Seconds in which the evaluator did something else.
  fileprivate var pause: Double {
    var numbers = SplitMix64(for: "pause of \(contact.evaluator) on \(contact.seed)")
    return numbers.happens(0.3) ? Double(numbers.whole(121...280)) : 0
  }
}

extension Story {
  /// The answers in the order of a rubric's criteria.
  fileprivate func given(to criteria: [Criterion]) -> [Answer] {
    criteria.compactMap { criterion in answers[criterion.id].map { Answer(criterion: criterion.id, answer: $0) } }
  }
}
