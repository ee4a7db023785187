import ArgumentParser
import Foundation
import Insights
import Reporting
import TerminalKit
import Workbench

struct StatisticCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistic",
    abstract: "Compute one statistic from JSON, to check it against another program",
    usage: "sidetone statistic [<options>] [<name>] [<file>]",
    discussion: """
      Examples:
        echo '{"pre": [70, 74, 81], "post": [75, 80, 83]}' | sidetone statistic paired_t
        sidetone statistic krippendorff_alpha ratings.json
        sidetone statistic                        all names, a line each

      The answer is always JSON; what does not exist is {"undefined": "<reason>"}.

      See also: compare
      """)

  @Argument(help: "Statistic to compute", completion: .list(Statistic.all.map(\.name))) var name: String?
  @Argument(help: "File with the input; `-` is standard input", completion: .file()) var file = "-"
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    var door = AnswerDoor(isQuiet: shared.quiet, world: world, terminal: terminal)
    guard let name else { return try door.show(StatisticListAnswer(Statistic.all)) }
    let input = file == "-" ? Data(try terminal.readRest()) : try ReadFile(file).perform(in: world)
    let statistic = ComputeStatistic(name, of: input, file: file == "-" ? "standard input" : file)
    door.form = .json
    try door.show(StatisticAnswer(statistic.perform()))
  }
}
