import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What is said when something went wrong: `error:` tells what, `help:` what to do about it.
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
      tell(failure.description, help: "make room, or write elsewhere with `--output FILE`", on: terminal)
      return .no
    case let explained as any Explained:
      if let refused = explained as? Refused { tell(refused.findings, on: terminal) }
      tell(explained.message, detail: explained.detail, help: explained.help, on: terminal)
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
    case .validationFailure:
      terminal.tellLine(usage(message))
      return .usage
    default:
      tell(
        "something went wrong that should not have: \(error)",
        help: "please report it with what you typed and `sidetone --version`", on: terminal)
      return .ours
    }
  }

  /// The parser's own words in our form: `error:` and `help:`, with the word that may have been meant.
  private func usage(_ message: String) -> String {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.first.map { $0.hasPrefix("Error: ") ? "error: " + $0.dropFirst(7) : $0 } ?? ""
    let help = CommandTree.root.suggestion(for: arguments).map { "help: did you mean `\($0.safeForTerminal)`?" }
    return ([first.safeForTerminal] + [help].compactMap { $0 } + lines.dropFirst().map(\.safeForTerminal))
      .joined(separator: "\n")
  }

  private func tell(_ findings: [Finding], on terminal: any Terminal) {
    terminal.tell(FindingsText(findings).text(width: terminal.width, coloured: terminal.coloursTalk))
  }

  private func tell(_ message: String, detail: String? = nil, help: String, on terminal: any Terminal) {
    let coloured = terminal.coloursTalk
    terminal.tellLine("error: ".styled(.bad, if: coloured) + message.safeForTerminal)
    if let detail { terminal.tellLine(detail.safeBlockForTerminal) }
    terminal.tellLine("help: ".styled(.emphasis, if: coloured) + help.safeForTerminal)
  }
}

extension ExitStatus {
  fileprivate init(_ fault: Fault) {
    switch fault {
    case .none: self = .no
    case .request: self = .usage
    case .records: self = .broken
    }
  }
}
