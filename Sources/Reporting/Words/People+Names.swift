import QualityModel

extension People {
  /// Returns an agent as people know them, with the id that commands take: `Ana López (ana-lopez)`.
  func agentPhrase(_ id: String) -> Phrase { Self.phrase(id, name: agent(id)?.name) }

  /// Returns a coach with the id.
  func coachPhrase(_ id: String) -> Phrase { Self.phrase(id, name: coach(id)?.name) }

  /// Returns an evaluator with the id.
  func evaluatorPhrase(_ id: String) -> Phrase { Self.phrase(id, name: evaluators.first { $0.id == id }?.name) }

  /// Returns a name with the id behind it, or the id alone where no name is known.
  static func phrase(_ id: String, name: String?) -> Phrase { Phrase(label(id, name: name)) }
}
