/// What makes people and questions differ, in standard deviations of a single answer; one is worth about 20 points.
///
/// The analyses should find what was put in: levels, three changes over time, weak spots, a strict and a lenient
/// evaluator, hard and easy questions.
enum Cast {
  /// How one agent works.
  struct Part {
    var level: Double
    /// The change from the first to the last day of the example.
    var change: Double = 0
    var weakSpots: Set<String> = []
  }

  static let agents: [String: Part] = [
    "ana-lopez": Part(level: 0.3, weakSpots: ["records", "record", "wrong-record"]),
    "gwen-adeyemi": Part(level: 0.2, weakSpots: ["hold", "promises", "interruptions"]),
    "ivo-petrov": Part(level: -0.05, change: 1.0, weakSpots: ["empathy", "tone", "empathy-shown"]),
    "kiri-tane": Part(level: 0.1, weakSpots: ["next-steps", "ending", "needless-work"]),
    "leila-haddad": Part(level: -0.25, weakSpots: ["verified-fix", "uncovered"]),
    "ben-ito": Part(level: 0.25, weakSpots: ["empathy", "mood", "empathy-shown"]),
    "farid-nasser": Part(level: 0.05, change: -0.95, weakSpots: ["ownership", "clarity"]),
    "hana-novak": Part(level: 0.2, weakSpots: ["probing", "questions"]),
    "marcus-oyelaran": Part(level: -0.1, weakSpots: ["read-first", "reason-known"]),
    "tove-lind": Part(level: 0.35, weakSpots: ["longest-gap", "hold", "small-errors"]),
    "cy-diaz": Part(level: -0.25, weakSpots: ["respect", "options-offered"]),
    "dee-ng": Part(level: 0.25, weakSpots: ["account-notes", "wrong-record"]),
    "rosa-wen": Part(level: 0, weakSpots: ["recap", "talk-share"]),
    "samir-kaya": Part(level: -0.3, change: 1.0, weakSpots: ["budget", "reason-behind"]),
  ]

  /// How much an agent falls short on a weak spot.
  static let weakness = 0.9

  /// Who sees a contact when the customer is asked.
  static let customer = "the customer"

  /// How evaluators differ: above zero is lenient.
  static let evaluators = ["q-martin": 0.05, "jo-ferreira": -0.05, "wanda-ilves": -0.3, "prem-rao": 0.25, customer: 0]

  /// How another evaluator differs: agents are kind to themselves.
  static let others = 0.2

  /// How questions differ: above zero is easier than most.
  static let ease: [String: Double] = [
    "empathy": -0.35, "next-steps": -0.3, "probing": -0.1, "greeting": 0.3, "records": 0.1, "verified-fix": -0.3,
    "talking-over": 0.15, "needless-transfer": -0.3, "hold": -0.2, "reason-known": 0.2, "headed-off": -1.9,
    "tone": 0.15, "welcome": 0.1, "promises": -0.3, "uncovered": -0.2, "restated": -0.35, "ending": -0.1,
    "timing": 0.2, "fit": -0.3, "value-told": -0.4, "effort": -0.05, "delight": -2.2, "honest-terms": 0.25,
    "first-reply": 0.35, "longest-gap": 0.1, "steps": -0.15, "mood": -0.3, "slips": 0.1, "link-only": 0.2,
    "own-touch": -1.9, "budget": -0.3, "options-offered": -0.1, "recap": -0.1, "account-notes": 0.1,
    "talk-share": 0.4, "free-advice": -1.7, "respect": 0.3, "reason-behind": 0.05, "consequences": 0.3,
    "small-errors": -0.4, "empathy-shown": -0.5, "interruptions": -0.1, "wrong-record": -0.3, "needless-work": -0.25,
    "wrong-answer": -0.1, "left-unsolved": -0.2, "put-right": -2.0, "broken-promise": 0.05, "disrespect": 0.6,
    "wrong-credit": -0.1, "first-contact": -0.4, "resolved": -0.35, "threat": 0.5, "verified-caller": 0.25,
    "statement-skipped": -0.3, "identity-check": -0.3, "kept-private": -0.2,
  ]
}
