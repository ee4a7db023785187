import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopCheck: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report what is wrong with studies of workshops",
    usage: "sidetone workshop check [<options>] [<workshop> ...]",
    discussion: """
      Examples:
        sidetone workshop check                      all of them
        sidetone workshop check empathy-2026-10
        sidetone workshop check ~/study.yaml         any file

      See also: check, explain
      """)
  @Argument(help: "Workshops or files to check") var workshop: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    FindingsAnswer(try CheckWorkshops(workshop).perform(in: world))
  }
}
