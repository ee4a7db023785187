import ArgumentParser
import Reporting
import TerminalKit
import Workbench

/// How an answer is written, and where to.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Format of the answer", valueName: "form"))
  var format: AnswerForm?

  @Flag(name: .customLong("json"), help: "Short for --format json") var json = false
  @Flag(name: .customLong("markdown"), help: "Short for --format markdown") var markdown = false
  @Flag(name: .customLong("html"), help: "Short for --format html") var html = false
  @Flag(name: .customLong("csv"), help: "Short for --format csv") var csv = false

  @Flag(help: "The figures behind the answer as well; pages to be kept have them always") var figures = false

  @Option(help: ArgumentHelp("Write the answer to a file; `-` is standard output", valueName: "file"))
  var output: String?

  mutating func validate() throws {
    let flags = [json, markdown, html, csv].filter { $0 }.count
    guard flags + (format == nil ? 0 : 1) <= 1 else { throw ValidationError("choose one format") }
  }

  /// The form that was asked for.
  var form: AnswerForm {
    if let format { return format }
    return json ? .json : markdown ? .markdown : html ? .html : csv ? .csv : .text
  }

  /// The file that was named; `nil` for standard output.
  var file: String? { output == "-" ? nil : output }

  /// Shows an answer in the form that was asked for.
  func show(_ answer: some CommandAnswer, isQuiet: Bool, in world: World, on terminal: any Terminal) throws {
    let door = AnswerDoor(
      form: form, file: file, figures: figures, isQuiet: isQuiet, world: world, terminal: terminal)
    try door.show(answer)
  }
}

extension AnswerForm: ExpressibleByArgument {}
