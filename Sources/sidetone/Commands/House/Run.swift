import ArgumentParser
import Foundation
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
    let input = try InputFile(file, in: world, on: terminal)
    let lines = String(decoding: input.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let conversation = Conversation(world: world, isQuiet: shared.quiet)
    let status = conversation.run(lines, stopAtError: !keepGoing, on: terminal)
    guard status == .done else { throw status.asExit }
  }
}
