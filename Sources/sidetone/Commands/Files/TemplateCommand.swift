import ArgumentParser
package import QualityModel
import Reporting
import TerminalKit
import Workbench

struct TemplateCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Print the template of a page, or list them",
    usage: "sidetone template [<options>] [<name>]",
    discussion: """
      Examples:
        sidetone template                        all of them, and which are your own
        sidetone template plan.html > templates/plan.html
        sidetone template plan.html --built-in   the built-in one

      A file in templates/ replaces the built-in layout of the page;
      create the folder first. `check` reports what is wrong with it.

      See also: plan, agent, team, check
      """)

  @Argument(help: "Template to print") var name: TemplateName?
  @Flag(help: "Print the built-in one, not your own") var builtIn = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if builtIn, name == nil { throw ValidationError("`--built-in` goes with the name of a template") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    guard let name else { return try list(in: world, on: terminal) }
    var template = PageTemplate.builtIn(name)
    // A shell empties the file that it will write to before it starts the program: an empty template is not yet one.
    if !builtIn, case let used = try TemplateInUse(name, in: world), !used.template.text.isEmpty {
      terminal.tell(used.findings)
      template = used.template
    }
    let door = AnswerDoor(file: output.file, isQuiet: shared.quiet, world: world, terminal: terminal)
    try door.write(AnswerText(template.text.safeBlockForTerminal))
    if let file = output.file { terminal.remark("Wrote \(file.safeForTerminal).") }
  }

  private func list(in world: World, on terminal: any Terminal) throws {
    let used = try TemplateName.allCases.map { try TemplateInUse($0, in: world) }
    let answer = TemplateListAnswer(
      used.map { ($0.template.name, isOwn: $0.isOwn) }, findings: try TemplateInUse.allFindings(in: world))
    try show(answer, in: world, on: terminal)
  }
}

extension TemplateName: ExpressibleByArgument {
  /// Creates the name of a template from its file's name or path.
  package init?(argument: String) {
    guard let name = Self.allCases.first(where: { [$0.description, $0.path].contains(argument) }) else { return nil }
    self = name
  }

  /// The names there are.
  package static var allValueStrings: [String] { allCases.map(\.description) }
}
