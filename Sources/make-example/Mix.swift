import Notation
import QualityModel

/// What a team's contacts are like.
enum Mix {
  /// Returns the rubrics that a team is scored with, by how often.
  static func rubrics(of team: String) -> [(String, Double)] {
    switch team {
    case "collections": [("collections", 0.78), ("error-based", 0.22)]
    case "technical": [("support-chat", 0.4), ("service-call", 0.38), ("error-based", 0.22)]
    default: [("service-call", 0.37), ("customer-experience", 0.45), ("error-based", 0.18)]
    }
  }

  /// Returns the channels that a rubric is used on, by how often.
  static func channels(of rubric: String, team: String) -> [(Channel, Double)] {
    switch (rubric, team) {
    case ("support-chat", _): [(.chat, 1)]
    case ("customer-experience", _): [(.voice, 0.5), (.chat, 0.3), (.email, 0.2)]
    case ("error-based", "billing"), ("error-based", "technical"): [(.voice, 0.7), (.chat, 0.3)]
    default: [(.voice, 1)]
    }
  }

  /// Returns seconds; an e-mail has no duration.
  static func duration(of channel: Channel, _ numbers: inout SplitMix64) -> Double? {
    switch channel {
    case .voice: numbers.normal(330, spread: 95).held(to: 130...660).rounded()
    case .chat: numbers.normal(760, spread: 240).held(to: 260...1500).rounded()
    case .email: nil
    }
  }
}

extension Double {
  /// Returns the number, or the nearer end of a range that it is outside of.
  func held(to range: ClosedRange<Double>) -> Double { Swift.min(range.upperBound, Swift.max(range.lowerBound, self)) }
}
