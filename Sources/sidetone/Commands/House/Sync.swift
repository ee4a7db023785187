import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Sync: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Share the workspace through git: commit, take in, send",
    usage: "sidetone sync [--message <message>] [<options>]",
    discussion: """
      Examples:
        sidetone sync
        sidetone sync -m 'Calibration of the refund calls'
        sidetone sync --json | jq -r '.arrived[].id'

      Commits the workspace's own files, rebases on what others sent, and
      pushes. Drafts stay here, unless you put them under git yourself;
      broken records are not committed. Where two changes do not fit, all
      is put back as it was.

      See also: init --git, check, log
      """)

  @Option(name: .shortAndLong, help: "What the commit is called") var message: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let message, message.allSatisfy(\.isWhitespace) { throw ValidationError("a commit needs a message") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try SyncWorkspace(message: message).perform(in: world)
    terminal.tell(answer.findings)
    if shared.quiet, output.chosen == .text {
      return try terminal.write(answer.arrived.map { $0.id.safeForTerminal + "\n" }.joined())
    }
    let arrived = EvaluationList(answer.arrived.map { EvaluationFacts(of: $0, scorer: nil) })
    if output.chosen != .text || !answer.arrived.isEmpty {
      try output.show(
        EvaluationListPage(arrived).document, json: JSONAnswer.text(of: Synced(answer, arrived)), in: world,
        on: terminal)
    }
    if !shared.quiet { sentences(answer).forEach(terminal.remark) }
  }

  private func sentences(_ answer: SyncWorkspace.Answer) -> [String] {
    let committed = answer.committed == 0 ? nil : "Committed \(Count.text(answer.committed, "file"))."
    let exchanged: String? =
      if let upstream = answer.upstream {
        exchange(answer, with: upstream)
      } else if answer.hasRemote {
        "Nothing was exchanged: the branch `\(answer.branch)` follows no other. "
          + "Next: `git push --set-upstream origin \(answer.branch)`."
      } else {
        "Nothing was exchanged: there is no other repository. "
          + "Next: `git remote add origin URL`, then `git push --set-upstream origin \(answer.branch)`."
      }
    return [committed, exchanged].compactMap { $0 }
  }

  private func exchange(_ answer: SyncWorkspace.Answer, with upstream: String) -> String? {
    let arrived = items(answer.arrived.count, answer.otherFilesArrived).map { "\($0) arrived" }
    let sent = items(answer.sent, answer.otherFilesSent).map { "\($0) went out" }
    let both = [arrived, sent].compactMap { $0 }
    return both.isEmpty
      ? (answer.committed == 0 ? "Nothing to sync: everything here is at `\(upstream)` too." : nil)
      : "\(both.joined(separator: "; "))."
  }

  private func items(_ evaluations: Int, _ others: Int) -> String? {
    let named = evaluations == 0 ? nil : Count.text(evaluations, "evaluation")
    let rest = others == 0 ? nil : Count.text(others, evaluations == 0 ? "file" : "other file")
    let both = [named, rest].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: " and ")
  }

  /// The answer as JSON.
  private struct Synced: Encodable {
    let branch: String
    let upstream: String?
    let committed: Int
    let arrived: [EvaluationList.Row]
    let otherFilesArrived: Int
    let sent: Int
    let otherFilesSent: Int

    init(_ answer: SyncWorkspace.Answer, _ arrived: EvaluationList) {
      (branch, upstream, committed) = (answer.branch, answer.upstream, answer.committed)
      (self.arrived, otherFilesArrived) = (arrived.evaluations, answer.otherFilesArrived)
      (sent, otherFilesSent) = (answer.sent, answer.otherFilesSent)
    }

    private enum CodingKeys: String, CodingKey {
      case branch, upstream, committed, arrived, otherFilesArrived, sent, otherFilesSent
    }

    /// Writes what is missing as `null`.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(branch, forKey: .branch)
      try container.encode(upstream, forKey: .upstream)
      try container.encode(committed, forKey: .committed)
      try container.encode(arrived, forKey: .arrived)
      try container.encode(otherFilesArrived, forKey: .otherFilesArrived)
      try container.encode(sent, forKey: .sent)
      try container.encode(otherFilesSent, forKey: .otherFilesSent)
    }
  }
}
