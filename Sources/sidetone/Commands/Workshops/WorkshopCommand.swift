import ArgumentParser

struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "Declare, list, show and check studies of workshops",
    discussion: """
      Examples:
        sidetone workshop new empathy-2026-10
        sidetone workshop show empathy-2026-10
        sidetone workshop power
        sidetone workshop list

      A study says before the data who is trained, whom they are compared with,
      which days count and what change is worth having.

      See also: open, agent, trend
      """,
    subcommands: [
      WorkshopNew.self, WorkshopListCommand.self, WorkshopShow.self, WorkshopCheck.self, WorkshopPower.self,
    ])
}
