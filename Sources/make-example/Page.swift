import Foundation
import Notation
import QualityModel

/// One evaluation while it is written: the contact and what was answered.
struct Page {
  let contact: Contact
  let answered: Answered

  /// The agent in the month of the contact and in the month of its scoring: no reader finds a line twice in either.
  var readers: Set<String> {
    Set([contact.startedAt, contact.scoredFrom].map { "\(contact.agent) \(Calendar.day(of: $0).prefix(7))" })
  }

  /// Whether another person was reached, so that little of a conversation took place.
  var isOfStranger: Bool { answered.chose("third-party", of: "party") }

  /// `high`, `middle` or `low`.
  var level: String {
    let percent = answered.derivation.score.percent ?? 0
    return percent >= 88 ? "high" : percent >= 70 ? "middle" : "low"
  }

  /// Returns a quote with a place where such a thing is said; an e-mail has no time and no lines.
  func evidence(_ quote: String, on criterion: String, _ numbers: inout SplitMix64) -> Evidence {
    guard let duration = contact.duration else { return Evidence(quote: quote) }
    let stretch = Self.stretches[criterion] ?? 0.15...0.85
    let at = (duration * numbers.between(stretch.lowerBound, stretch.upperBound) * 10).rounded() / 10
    let secondsPerLine = contact.channel == .voice ? 8.5 : 38
    return Evidence(at: at, line: 1 + Int(at / secondsPerLine), quote: quote)
  }

  /// Where in a contact some things have their place, as parts of its length.
  private static let stretches: [String: ClosedRange<Double>] = [
    "greeting": 0.01...0.04, "welcome": 0.01...0.06, "verified-caller": 0.05...0.15, "identity-check": 0.03...0.12,
    "identity-skipped": 0.05...0.2, "disclosure": 0.1...0.22, "first-reply": 0.02...0.15, "read-first": 0.05...0.3,
    "reason-known": 0.3...0.8, "probing": 0.12...0.5, "questions": 0.12...0.5, "next-steps": 0.75...0.92,
    "verified-fix": 0.75...0.92, "first-contact": 0.8...0.95, "ending": 0.85...0.97, "resolved": 0.8...0.95,
    "recap": 0.8...0.93, "solved": 0.85...0.97, "affordable": 0.6...0.8, "put-right": 0.6...0.9,
  ]
}
