extension Query {
  /// The keys that a term may begin with, in the order in which help lists them.
  package enum Key: String, Hashable, Sendable, CaseIterable {
    case agent, team, evaluator, rubric, score, rating, band, since, until, on, tag, reason, channel, interaction
    case purpose, status, resolved, failed, text

    /// What it asks for, in a few words.
    package var about: String {
      switch self {
      case .agent: "whose it is"
      case .team: "the agent's team at the time"
      case .evaluator: "who scored it"
      case .rubric: "what it was scored against, in one version or any"
      case .score: "the score in percent"
      case .rating: "the customer's rating, 0 to 100"
      case .band: "the band of its score"
      case .since: "from this year, month or day on"
      case .until: "up to this year, month or day"
      case .on: "in this year or month, or on this day"
      case .tag: "a label on it"
      case .reason: "why the customer got in touch"
      case .channel: "how customer and agent talked"
      case .interaction: "the recording that was scored"
      case .purpose: "what it is for"
      case .status: "where it is in its life"
      case .resolved: "whether the customer's issue was resolved"
      case .failed: "whether a miss failed a section or all of it, or which"
      case .text: "words in its notes, quotes or summary"
      }
    }

    /// Terms with this key as people would write them.
    package var example: String {
      switch self {
      case .agent: "agent:ana-lopez"
      case .team: "team:billing"
      case .evaluator: "evaluator:q-martin"
      case .rubric: "rubric:service-call` or `rubric:service-call@3"
      case .score: "score:<80"
      case .rating: "rating:>=90"
      case .band: "band:\"Coach now\""
      case .since: "since:2026-09"
      case .until: "until:2026-09-14"
      case .on: "on:2026-09"
      case .tag: "tag:late-refund"
      case .reason: "reason:refund"
      case .channel: "channel:voice"
      case .interaction: "interaction:call-0042"
      case .purpose: "purpose:monitoring"
      case .status: "status:disputed"
      case .resolved: "resolved:yes"
      case .failed: "failed:yes` or `failed:identity"
      case .text: "text:\"let me finish\""
      }
    }

    /// The only words that the key takes; `nil` where it takes any.
    package var choices: [String]? {
      switch self {
      case .channel: Channel.allCases.map(\.rawValue)
      case .purpose: Evaluation.Purpose.allCases.map(\.rawValue)
      // A draft is in no list before it is submitted.
      case .status: Evaluation.Status.allCases.filter { $0 != .draft }.map(\.rawValue)
      case .resolved: ["yes", "no"]
      case .agent, .team, .evaluator, .rubric, .score, .rating, .band, .since, .until, .on, .tag, .reason,
        .interaction, .failed, .text:
        nil
      }
    }

    /// Returns the key that a mistyped one may have meant.
    package static func nearest(to word: String) -> Key? {
      Suggestion.nearest(to: word, among: allCases.map(\.rawValue)).flatMap(Key.init)
    }
  }
}
