import Foundation
import Notation
import QualityModel
import Records

/// Makes up evaluations: the same one for the same number, whoever asks and when.
struct Inventor: Sendable {
  let seed: Int
  let count: Int
  /// The first moment of the first day after the last evaluation.
  let end: Date
  let roster: Roster
  let vocabulary: Vocabulary
  /// Service call 1, service call 2, support chat.
  let forms: [Form]

  /// The span of time that evaluations are spread over: 24 months.
  static let span = 730.0 * 86_400
  private static let reasons = [
    "refund", "delivery", "password", "invoice", "cancellation", "upgrade", "outage", "complaint",
  ]
  private static let tags = [
    "late-refund", "escalation", "praise", "repeat-contact", "new-process", "callback", "billing-error", "vip",
  ]

  /// Returns the evaluation with a number; they are in the order of their submission.
  func evaluation(_ index: Int) -> Evaluation {
    var numbers = SplitMix64(seed: seed, of: index)
    let progress = (Double(index) + numbers.unit()) / Double(count)
    let submittedAt = Date(
      timeIntervalSince1970: (end.timeIntervalSince1970 - (1 - progress) * Self.span).rounded(.down))
    let active = Double(numbers.whole(150...900))
    let startedAt = submittedAt - active - Double(numbers.whole(0...90))
    let agent = numbers.pick(of: roster.agents)
    let evaluator = numbers.pick(of: roster.evaluators)
    let form = form(at: progress, &numbers)
    let chance = agent.skill + agent.learning * 2 * progress + evaluator.leniency
    let rare = index % max(1, count / 20) == count / 40
    let purpose = numbers.pick(
      .monitoring, [(.targeted, 0.05), (.calibration, 0.02), (.workshop, 0.02), (Evaluation.Purpose.`self`, 0.01)])
    let status = numbers.pick(.submitted, [(.voided, 0.003), (Evaluation.Status.disputed, 0.005)])
    let draft = Evaluation(
      id: "\(UTC.day(of: startedAt))-\(agent.id)-\(tail(of: index))", status: status,
      purpose: purpose,
      agent: agent.id, evaluator: evaluator.id,
      interaction: interaction(index, before: startedAt, team: agent.team, form, &numbers), rubric: form.reference,
      startedAt: startedAt, submittedAt: submittedAt, activeSeconds: active,
      answers: answers(to: form, chance: chance, isRare: rare, &numbers), customer: customer(chance, &numbers),
      tags: Self.tags.filter { _ in numbers.happens(0.04) },
      summary: numbers.happens(0.8) ? vocabulary.sentences(1...3, of: 6...14, &numbers) : nil)
    return form.scorer.scored(draft)
  }

  /// The second version of the service call takes over after a year.
  private func form(at progress: Double, _ numbers: inout SplitMix64) -> Form {
    if numbers.happens(0.35) { return forms[2] }
    return progress < 0.5 ? forms[0] : forms[1]
  }

  private func interaction(
    _ index: Int, before: Date, team: String, _ form: Form, _ numbers: inout SplitMix64
  ) -> InteractionSummary {
    let channel: Channel = form.reference.id == "support-chat" ? .chat : numbers.happens(0.2) ? .email : .voice
    let duration = channel == .email ? nil : Double(numbers.whole(90...1200))
    return InteractionSummary(
      id: "\(channel == .chat ? "chat" : channel == .email ? "mail" : "call")-\(10_000_000 + index)", channel: channel,
      startedAt: before - Double(numbers.whole(3_600...172_800)) - (duration ?? 0), duration: duration, team: team,
      reason: numbers.pick(of: Self.reasons))
  }

  private func answers(
    to form: Form, chance: Double, isRare: Bool, _ numbers: inout SplitMix64
  ) -> [Answer] {
    let values = form.scorer.criteria.map { $0.answer(chance: chance, &numbers) }
    let standings = form.scorer.derive(values).standings
    return form.scorer.criteria.indices.map { place in
      let criterion = form.scorer.criteria[place]
      var answer = Answer(criterion: criterion.id, answer: criterion.stored(values[place]))
      let isAskedFor = standings[place].needsEvidence(by: criterion)
      if isAskedFor || numbers.happens(standings[place].isMiss ? 0.75 : 0.4) {
        answer.note = vocabulary.sentences(1...2, of: 5...14, &numbers)
      }
      if numbers.happens(isAskedFor ? 0.7 : 0.14) {
        answer.evidence = [
          Evidence(
            at: Double(numbers.whole(10...6000)) / 10, line: numbers.whole(2...90),
            quote: vocabulary.sentence(numbers.whole(4...16), &numbers))
        ]
      }
      if isRare, place == 6 { answer.note = "The customer had \(Vocabulary.rarePhrase)." }
      return answer
    }
  }

  private func customer(_ chance: Double, _ numbers: inout SplitMix64) -> CustomerVoice? {
    guard numbers.happens(0.4) else { return nil }
    return CustomerVoice(
      rating: Double(min(20, max(0, Int((numbers.normal(chance, spread: 0.15) * 20).rounded())))) * 5,
      resolved: numbers.happens(0.9) ? numbers.happens(chance) : nil)
  }

  /// Six letters and digits that no other number has: multiplying by an odd number loses nothing.
  private func tail(of index: Int) -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let scattered = (index &* 2_654_435_761) & 0x3FFF_FFFF
    return String((0..<6).map { alphabet[(scattered >> (25 - 5 * $0)) & 31] })
  }
}
