import Notation
import QualityModel

/// How well each criterion of one contact went, in the eyes of one evaluator: 0 is usual, 1 is about 20 points more.
struct Performance {
  private let values: [String: Double]

  /// Draws a performance. What happened is drawn once for a contact, so that evaluators who score it together see the
  /// same and differ by their severity and a little by chance.
  init(in contact: Contact, on criteria: [Criterion]) {
    let part = Cast.agents[contact.agent] ?? Cast.Part(level: 0)
    var happened = SplitMix64(for: "what happened in \(contact.seed)")
    var seen = SplitMix64(for: "what \(contact.evaluator) saw in \(contact.seed)")
    let picked = contact.purpose == .targeted ? -0.4 : 0
    let day = part.level + part.change * (contact.progress - 0.5) + picked + happened.normal(spread: 0.25)
    let severity = Cast.evaluators[contact.evaluator] ?? Cast.others
    values = criteria.reduce(into: [:]) { values, criterion in
      let weakness = part.weakSpots.contains(criterion.id) ? Cast.weakness : 0
      let usual = day + (Cast.ease[criterion.id] ?? 0) + Self.care(for: criterion) - weakness
      let gain = Study.gain(in: contact, on: criterion.id) + Talks.gain(in: contact, on: criterion.id)
      values[criterion.id] = usual + gain + severity + happened.normal(spread: 0.85) + seen.normal(spread: 0.3)
    }
  }

  /// What can fail an evaluation is done with more care than the rest.
  private static func care(for criterion: Criterion) -> Double {
    switch criterion.fails {
    case .evaluation: 0.8
    case .section: 0.15
    case nil: 0
    }
  }

  /// Returns whether something that is done or not was done.
  func isDone(_ criterion: String) -> Bool { (values[criterion] ?? 0) > -1.15 }

  /// Returns how far something was done, from 0 to 1.
  func degree(_ criterion: String) -> Double { (0.79 + 0.25 * (values[criterion] ?? 0)).held(to: 0...1) }
}
