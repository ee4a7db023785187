package import Foundation

extension CoachingPlan {
  /// What became of a coached behaviour.
  package enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// It improved beyond noise and rebound.
    case sustain
    /// There is no clear change.
    case refine
    /// It became worse.
    case escalate
    /// There is too little to tell.
    case wait
  }

  /// The verdict on a focus as it was when the next session kept it.
  package struct Outcome: Hashable, Sendable, Codable {
    /// When it was kept.
    package var at: Date
    /// The verdict.
    package var verdict: Verdict
    /// The sentence that explains it.
    package var sentence: String
    /// The change of the agent's mean, in points; `nil` where there is none.
    package var change: Double?
    /// How many evaluations after the session it rests on.
    package var n: Int

    package init(at: Date, verdict: Verdict, sentence: String, change: Double? = nil, n: Int) {
      self.at = at
      self.verdict = verdict
      self.sentence = sentence
      self.change = change
      self.n = n
    }
  }
}
