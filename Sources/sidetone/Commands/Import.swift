public import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Import: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring recordings, transcripts and call metadata into the workspace",
    discussion: """
      Examples:
        sidetone import call.vtt call.wav
        sidetone import ~/exports/november
        sidetone import calls.csv --map agent=Agent --map startedAt='Call date'
        sidetone import calls.csv --dates dmy --zone Europe/Berlin --rating-scale 1..5
        sidetone import calls.csv --map duration=Length/ms --map channel:Kiosk=chat
        sidetone import calls.csv --map 'start=Date+Time' --mapping our-system

      Fields of a CSV, and titles by which they are found without --map:
      \(ReadingFlags.fields)
      A file with one message a row becomes one chat for each id.

      It is safe to repeat: what is there already stays as it is.

      See also: score, status
      """)

  @Argument(help: "Files or folders", completion: .file()) var file: [String]
  @OptionGroup var reading: ReadingFlags
  @Option(
    help: ArgumentHelp("Whose interactions these are, where the files do not say", valueName: "agent"),
    completion: .custom(Complete.agents))
  var agent: String?
  @Option(help: "How they were held, where the files do not say") var channel: Channel?
  @Flag(help: "Say what would be done, and do nothing") var dryRun = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("there is nothing to import: name files or folders") }
    if let agent, !Identifier.isValid(agent, longest: Identifier.longestAgent) {
      throw ValidationError("`\(agent)` cannot be the id of an agent")
    }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let options = try reading.options(in: world)
    let verb = ImportFiles(file, reading: options, agent: agent, channel: channel, isRehearsal: dryRun)
    let answer = try verb.perform(in: world)
    terminal.tell(answer.findings)
    if shared.quiet, output.chosen == .text {
      try terminal.write(answer.outcomes.filter { $0.action != .refused }.compactMap(\.id).map { $0 + "\n" }.joined())
    } else {
      try output.show(document(answer.outcomes), json: JSONAnswer.text(of: answer.outcomes), in: world, on: terminal)
    }
    let refused = answer.outcomes.count { $0.action == .refused }
    if !shared.quiet { terminal.remark(sentence(answer.outcomes, refused: refused)) }
    if !dryRun, refused < answer.outcomes.count { try reading.keep(options, in: world, on: terminal) }
    guard refused == 0 else { throw ExitStatus.no.asExit }
  }

  private func document(_ outcomes: [ImportFiles.Outcome]) -> Document {
    let rows = outcomes.map { outcome in
      let target = outcome.action == .refused ? outcome.remarks.joined(separator: "; ") : outcome.target ?? ""
      return Document.Table.Row([
        Phrase(outcome.source), Phrase(outcome.action.rawValue, outcome.action == .refused ? .bad : nil),
        Phrase([outcome.name, outcome.id].compactMap { $0 }.joined(separator: " → ")), Phrase(target),
      ])
    }
    let columns = ["File", "Result", "Id", "Became"].map { Document.Table.Column($0) }
    return Document([.table(Document.Table(columns: columns, rows: rows))])
  }

  private func sentence(_ outcomes: [ImportFiles.Outcome], refused: Int) -> String {
    func count(_ action: ImportFiles.Outcome.Action) -> Int { outcomes.count { $0.action == action } }
    let done = dryRun ? "Would import" : "Imported"
    return "\(done): \(count(.added)) added, \(count(.completed)) completed, \(count(.unchanged)) unchanged, "
      + "\(refused) refused."
  }
}

extension Channel: ExpressibleByArgument {}
