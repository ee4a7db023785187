import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Import: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring recordings, transcripts and call metadata into the workspace",
    discussion: """
      Examples:
        sidetone import call.vtt call.wav
        sidetone import ~/exports/november
        sidetone import calls.csv --map agent=Agent --map startedAt='Call date'
        sidetone import calls.csv --dates dmy --zone Europe/Berlin
        sidetone import calls.csv --map duration=Length/ms --rating-scale 1..5
        sidetone import calls.csv --map 'start=Date+Time' --mapping our-system
        sidetone import calls.csv --update       take values of a corrected file

      Files of one call find each other by name: call-9.wav, call-9.mp3.vtt,
      call-9.transcript.txt and a row about call-9.wav. Of several transcripts
      the one with times and speakers is taken. Folders are read with their
      subfolders.

      Fields of a CSV, and titles by which they are found without --map:
      \(ReadingFlags.fields)
      A file with one message a row becomes one chat for each id. Words get a
      meaning with --map channel:Kiosk=chat.

      It is safe to repeat: existing data stay as they are.

      See also: score, status
      """)

  @Argument(help: "Files or folders", completion: .file()) var file: [String]
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What the files are, where that is ambiguous", valueName: "kind"))
  var kind: ImportKind?
  @OptionGroup var reading: ReadingFlags
  @Option(
    help: ArgumentHelp("Agent of the interactions, where the files name none", valueName: "agent"))
  var agent: String?
  @Option(help: "Channel of the interactions, where the files state none") var channel: Channel?
  @Option(help: ArgumentHelp("What to do with agents whom people.yaml does not list", valueName: "way"))
  var agents: AgentPolicy = .ask
  @Flag(help: "Replace what is known where the files differ from it") var update = false
  @Flag(help: "Report what would be done, and change nothing") var dryRun = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("there is nothing to import: name files or folders") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let options = try reading.options(in: world)
    let verb = ImportFiles(
      file, as: kind, reading: options, agent: agent, channel: channel, agents: agents, updates: update,
      isRehearsal: dryRun)
    let desk = AgentDesk(world: world, terminal: terminal, mayAsk: !shared.noInput)
    let report = try verb.perform(in: world, asking: desk.answer)
    let isOfUse = report.outcomes.contains { $0.action != .refused }
    // The import is done, so it is reported before anything else can fail.
    let shown = Result {
      try show(ImportAnswer(report, isRehearsal: dryRun), in: world, on: terminal)
    }
    if isOfUse, !dryRun { try reading.keep(options, in: world, on: terminal, isQuiet: shared.quiet) }
    try shown.get()
  }
}

extension Channel: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}
extension AgentPolicy: ExpressibleByArgument {}
