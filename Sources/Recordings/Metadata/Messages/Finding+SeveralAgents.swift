import QualityModel

extension Finding {
  /// The finding for conversations that several agents wrote in.
  /// - Parameters:
  ///   - agents: the agents of the first of them; it is booked on the first.
  ///   - id: the conversation's id, in a file that has many.
  ///   - count: how many such conversations the file has.
  static func severalAgents(
    _ agents: [String], in id: RowID? = nil, amongst count: Int = 1, place: Place?
  ) -> Finding {
    let others = agents.dropFirst().joined(separator: ", ")
    let example =
      "\(id.map { "`\($0.source)`" } ?? "it") is booked on \(agents.first ?? ""), and \(others) wrote in it too"
    return Finding(
      rule: TranscriptRules.severalAgents.name, severity: .warning,
      count == 1
        ? "several agents wrote in one conversation: \(example)"
        : "several agents wrote in \(count) conversations; \(example)",
      help: "if it is about another of them, correct `agent` in its record: `open \(id?.derived ?? "ID")`", place: place
    )
  }
}
