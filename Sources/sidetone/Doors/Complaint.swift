import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What is said when something went wrong: `error:` says what, `help:` what to do about it.
struct Complaint {
  let error: any Error
  let arguments: [String]

  init(_ error: any Error, arguments: [String]) {
    self.error = error
    self.arguments = arguments
  }

  /// Says it, and answers with how the program ends.
  func make(on terminal: any Terminal) -> ExitStatus {
    switch error {
    case is BrokenPipe: return .done
    case let code as ExitCode: return ExitStatus(rawValue: code.rawValue) ?? .ours
    case let failure as WriteFailure:
      terminal.complain(failure.description, help: "make room, or write elsewhere with `--output FILE`")
      return .no
    case let failure as EditorFailure:
      terminal.complain(failure.description, help: "set VISUAL or EDITOR to your editor")
      return .no
    case let problem as QueryProblem:
      let detail = QueryExcerpt(problem).text(width: terminal.width)
      terminal.complain(problem.message, detail: detail, help: problem.help)
      return .usage
    case is Interrupted:
      terminal.remark("Stopped. What was read so far is kept; the next command goes on from there.")
      return .interrupted
    case let explained as any Explained:
      if let refused = explained as? Refused { terminal.tell(refused.findings) }
      terminal.complain(explained.message, detail: explained.detail, help: explained.help)
      return ExitStatus(explained.fault)
    default: return complainAboutWords(on: terminal)
    }
  }

  private func complainAboutWords(on terminal: any Terminal) -> ExitStatus {
    let message = Sidetone.fullMessage(for: error)
    switch Sidetone.exitCode(for: error) {
    case .success:
      do { try terminal.page(message + "\n") } catch { return Complaint(error, arguments: []).make(on: terminal) }
      return .done
    case .validationFailure where isNoCommand:
      return Complaint(NoCommand(arguments.first ?? "", among: CommandTree.root), arguments: []).make(on: terminal)
    case .validationFailure:
      terminal.tellLine(usage(message, width: terminal.width))
      return .usage
    default:
      terminal.complain(
        "unexpected error: \(error)",
        help: "please report it with what you typed and `sidetone --version`")
      return .ours
    }
  }

  /// Whether the first word is neither a command nor an option, so that nothing else can be said about the line.
  private var isNoCommand: Bool {
    guard let word = arguments.first, !word.isEmpty, !word.hasPrefix("-"), word != "help" else { return false }
    return !(CommandTree.root.subcommands ?? []).contains { $0.commandName == word }
  }

  /// The parser's own words in our form: `error:` and `help:`, with the word that may have been meant.
  private func usage(_ message: String, width: Int) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let meant = CommandTree.root.suggestion(for: arguments)
    let isAboutWords = message.contains("nexpected argument")
    let quoted = isAboutWords ? CommandTree.root.quotedName(in: arguments) : nil
    let help = (meant ?? quoted).map { ["help: did you mean `\($0)`?"] } ?? []
    let words = [first(lines.first ?? "", meant: meant)] + help + lines.dropFirst().map(Self.inOurForm)
    return words.map { word in
      let line = word.safeForTerminal
      return line.displayWidth > width ? line.hanging(to: width) : line
    }.joined(separator: "\n")
  }

  /// The parser's first line, without a suggestion that is about to be made in our form.
  private func first(_ line: String, meant: String?) -> String {
    guard line.hasPrefix("Error: ") else { return line }
    var said = line.dropFirst(7)
    if meant != nil, let suggestion = said.firstRange(of: ". Did you mean") { said = said[..<suggestion.lowerBound] }
    return "error: " + said.prefix(1).lowercased() + said.dropFirst()
  }

  private static func inOurForm(_ line: String) -> String {
    if line.hasPrefix("Help:  ") { return "help: " + line.dropFirst(7) }
    return line.hasPrefix("Usage: ") ? "usage: " + line.dropFirst(7) : line
  }
}

extension ExitStatus {
  fileprivate init(_ fault: Fault) {
    switch fault {
    case .none: self = .no
    case .request: self = .usage
    case .records: self = .broken
    case .interruption: self = .interrupted
    }
  }
}
