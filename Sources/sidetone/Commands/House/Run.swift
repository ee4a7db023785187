import ArgumentParser
import Notation
import TerminalKit
import Workbench

struct Run: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run the commands in a file, a line each",
    usage: "sidetone run [<options>] <file>",
    discussion: """
      Examples:
        sidetone run morning.txt
        sidetone run - --keep-going < morning.txt

      Lines that begin with # are comments.

      See also: sidetone -c 'LINE'
      """)
  @Argument(help: "File; `-` is standard input", completion: .file()) var file: String
  @Flag(help: "Continue after a line that failed") var keepGoing = false
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let running = try BeginScript(file).perform(in: world)
    let table = LineTable(try InputFile(file, in: world, on: terminal).bytes)
    let lines = (1...table.count).map { String(decoding: table.bytes(ofLine: $0), as: UTF8.self) }
    let conversation = Conversation(world: running, isQuiet: shared.quiet)
    let status = conversation.run(lines, stopAtError: !keepGoing, on: terminal)
    guard status == .done else { throw status.asExit }
  }
}
