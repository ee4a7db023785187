import Insights
import Notation

/// How a coaching session may go, in words: GROW (Whitmore 1992, Coaching for Performance) made specific to the focus.
struct CoachingConversation: Hashable {
  /// The sentence to begin with: the strength and its moment.
  var opening: String
  /// The steps in order: goal, reality, options, will.
  var steps: [Step]
  /// How the agent's motivators come in, in the order of `people.yaml`.
  var motivators: [Motivator]
  /// How the agent likes to be coached; `nil` where that is not known.
  var prefers: String?

  /// One step of the conversation.
  struct Step: Hashable, Encodable {
    /// What it is called: Goal, Reality, Options, Will.
    var name: String
    /// Questions and prompts.
    var lines: [String]
  }

  /// One thing that motivates the agent.
  struct Motivator: Hashable, Encodable {
    /// Which: recognition, mastery, autonomy, career, team, pay, or a word of the workspace's own.
    var name: String
    /// How it comes in, in terms of this proposal's figures and moments.
    var sentence: String
  }
}

extension CoachingProposal {
  /// How the session may go; `nil` where there is neither anything to coach nor anything to praise.
  var conversation: CoachingConversation? { SessionOutline(self).conversation }
}

extension CoachingConversation: Encodable {
  /// Writes the conversation; `prefers` is `null` where it is not known.
  func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "opening": opening, "steps": steps, "motivators": motivators, "prefers": prefers,
    ])
  }
}
