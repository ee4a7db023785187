import ArgumentParser
import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// How an answer is written, and where to.
struct OutputOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, markdown, html, json, csv }

  @Option(help: ArgumentHelp("How the answer is written", valueName: "form"))
  var format: Format?

  @Flag(name: .customLong("json"), help: "Short for --format json") var json = false
  @Flag(name: .customLong("markdown"), help: "Short for --format markdown") var markdown = false
  @Flag(name: .customLong("html"), help: "Short for --format html") var html = false
  @Flag(name: .customLong("csv"), help: "Short for --format csv") var csv = false

  @Option(help: ArgumentHelp("Write the answer to a file; `-` is standard output", valueName: "file"))
  var output: String?

  mutating func validate() throws {
    let flags = [json, markdown, html, csv].filter { $0 }.count
    guard flags + (format == nil ? 0 : 1) <= 1 else { throw ValidationError("an answer has one form only") }
  }

  /// The form that was asked for.
  var chosen: Format {
    if let format { return format }
    return json ? .json : markdown ? .markdown : html ? .html : csv ? .csv : .text
  }

  /// Writes an answer in the form that was asked for: the one place that picks it.
  /// - Parameter page: the page whose template lays it out, where it has one.
  func show(
    _ document: Document, page: TemplateName.Page? = nil, json: @autoclosure () throws -> String, in world: World,
    on terminal: any Terminal, paging: Bool = true
  ) throws {
    let toFile = output != nil && output != "-"
    let coloured = terminal.coloursAnswers && !toFile
    let text =
      switch chosen {
      case .text: document.text(width: toFile ? 100 : terminal.width, coloured: coloured)
      case .markdown: try laidOut(document, page, .markdown, in: world, on: terminal) ?? document.markdown()
      case .html: try laidOut(document, page, .html, in: world, on: terminal) ?? document.html()
      case .json: try json()
      case .csv: document.csv()
      }
    guard toFile, let output else { return try terminal.page(text, allowed: paging && chosen == .text) }
    try WriteAnswer(Data(text.utf8), to: output).perform(in: world)
    terminal.remark("Wrote \(output.safeForTerminal).")
  }

  private func laidOut(
    _ document: Document, _ page: TemplateName.Page?, _ form: TemplateName.Form, in world: World,
    on terminal: any Terminal
  ) throws -> String? {
    guard let page else { return nil }
    let used = try TemplateInUse(TemplateName(page, form), in: world)
    let template = try used.usable()
    terminal.tell(used.findings)
    return try template.page(of: document)
  }

  /// Writes an answer that comes in pieces: to standard output as they come, into a file when it is whole.
  func stream(
    in world: World, on terminal: any Terminal, _ make: ((String) throws -> Void) throws -> Void
  ) throws {
    guard let output, output != "-" else {
      var buffer = OutputBuffer(terminal.write)
      try make { try buffer.write($0) }
      return try buffer.flush()
    }
    var bytes = Data()
    try make { bytes.append(contentsOf: $0.utf8) }
    try WriteAnswer(bytes, to: output).perform(in: world)
    terminal.remark("Wrote \(output.safeForTerminal).")
  }
}
