import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Sync: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Share the workspace through git: commit, fetch, push",
    usage: "sidetone sync [--message <message>] [<options>]",
    discussion: """
      Examples:
        sidetone sync
        sidetone sync -m 'Calibration of the refund calls'
        sidetone sync --json | jq -r '.arrived[].id'

      Commits the workspace's own files, rebases on what others sent, and
      pushes. Drafts stay here, unless you put them under git yourself;
      broken records are not committed. Where two changes conflict, everything
      is restored as it was.

      See also: init --git, check, log
      """)

  @Option(name: .shortAndLong, help: "Commit message") var message: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let message, message.allSatisfy(\.isWhitespace) { throw ValidationError("a commit needs a message") }
  }

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try SyncWorkspace(message: message).perform(in: world)
    return SyncAnswer(answer.report, findings: answer.findings)
  }
}
