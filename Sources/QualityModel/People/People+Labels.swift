extension People {
  /// Returns the team that handled an interaction: the one that it names, else its agent's team of today.
  package func team(of interaction: Interaction) -> String? {
    interaction.team ?? interaction.agent.flatMap { agent($0)?.team }
  }

  /// Returns a person as people know them, with the id that commands take: `Ana López (ana-lopez)`; the id alone where
  /// the name is not known or the same.
  package static func label(_ id: String, name: String?) -> String {
    guard let name, !name.trimmed.isEmpty, name != id else { return id }
    return "\(name) (\(id))"
  }
}
