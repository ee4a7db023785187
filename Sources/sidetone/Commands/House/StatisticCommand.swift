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
    guard let name else {
      let facts = Statistic.all.map { Document.Fact($0.name, Phrase($0.summary)) }
      return try terminal.page(Document([.facts(facts)]).text(width: terminal.width, coloured: terminal.coloursAnswers))
    }
    let input = file == "-" ? Data(try terminal.readRest()) : try ReadFile(file).perform(in: world)
    let statistic = ComputeStatistic(name, of: input, file: file == "-" ? "standard input" : file)
    try terminal.write(JSONAnswer.text(of: statistic.perform()))
  }
}
