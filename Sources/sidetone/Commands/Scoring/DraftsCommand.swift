import ArgumentParser

struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: "List unfinished drafts, and drop those not wanted",
    discussion: """
      Examples:
        sidetone drafts
        sidetone drafts --json
        sidetone drafts drop 2026-11-22-ana-lopez-7f3k9q

      A draft belongs to its evaluator: `score ID` of another evaluator begins
      a new one. `score`, `edit ID` and `coach AGENT` resume a draft.

      See also: score, edit, coach, undo
      """,
    subcommands: [DraftsList.self, DraftsDrop.self], defaultSubcommand: DraftsList.self)
}
