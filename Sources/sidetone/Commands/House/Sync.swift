import ArgumentParser
import Insights
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Sync: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Share the workspace through git: commit, fetch, push",
    usage: "sidetone sync [--message <message>] [--yes] [<options>]\nsidetone sync (--accept <id> | --restore <id>)",
    discussion: """
      Examples:
        sidetone sync
        sidetone sync -m 'Calibration of the refund calls'
        sidetone sync --json | jq -r '.arrived[].id'
        sidetone sync --accept 2026-11-20-ana-lopez-7f3k9q

      Commits the workspace's own files, rebases on what others sent, and
      pushes. Drafts stay here, unless you put them under git yourself;
      broken records are not committed. Where two changes conflict, everything
      is restored as it was. A repository that `init --git` did not create, and
      each remote, is asked about once, and again when its address changes. No
      hook and no program that the repository names runs; a remote that is a
      folder runs its own hooks, and is refused inside of the repository. Ctrl-C
      ends an exchange that hangs; nothing is lost.

      An evaluation that was removed, or changed without a history, is a finding
      and is kept, until --accept or --restore.

      See also: init --git, check, log
      """)

  @Option(name: .shortAndLong, help: "Commit message") var message: String?
  @Flag(help: "Share through this repository, now and from now on") var yes = false
  @Option(help: ArgumentHelp("Accept that an evaluation, or all, was removed or rewritten", valueName: "id"))
  var accept: String?
  @Option(help: ArgumentHelp("Bring back what an evaluation, or all, was before that", valueName: "id"))
  var restore: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let message, message.allSatisfy(\.isWhitespace) { throw ValidationError("a commit needs a message") }
    let settling = [accept, restore].compactMap(\.self)
    guard settling.isEmpty || (settling.count == 1 && message == nil && !yes) else {
      throw ValidationError("use `--accept` or `--restore` alone: neither exchanges anything")
    }
  }

  func answer(in world: World) throws -> any CommandAnswer { try answer(in: world, agrees: yes) }

  func run(in world: World, on terminal: any Terminal) throws {
    terminal.noteInterruptions()
    do {
      try show(answer(in: world, agrees: yes), in: world, on: terminal)
    } catch let refusal as SharingNotAgreed where shared.mayAsk(on: terminal) {
      terminal.remark("\(refusal.message.withCapital).")
      terminal.remark("\(refusal.consequence).")
      let agrees = try terminal.confirms(
        "share it there?", about: "y shares it there, now and from now on; n leaves everything as it is.")
      guard agrees == true else { return terminal.remark("Nothing was shared.") }
      try show(answer(in: world, agrees: true), in: world, on: terminal)
    }
  }

  private func answer(in world: World, agrees: Bool) throws -> any CommandAnswer {
    if let accept { return SettledAnswer(try SettleChanges(accept, .accept).perform(in: world)) }
    if let restore { return SettledAnswer(try SettleChanges(restore, .restore).perform(in: world)) }
    let answer = try SyncWorkspace(message: message, agrees: agrees).perform(in: world)
    return SyncAnswer(answer.report, findings: answer.findings)
  }
}
