import ArgumentParser
import QualityModel
import Workbench

extension ParsableCommand {
  /// Throws `Refused` for a new id that is a verb of this noun: `rubric show show` would be asked for in vain.
  /// - Parameter kind: what is to have the id, such as `a rubric`.
  static func requireNoVerb(_ id: String, as kind: String) throws {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard verbs.contains(id) else { return }
    let noun = configuration.commandName ?? ""
    throw Refused(
      "`\(id)` cannot be the id of \(kind)", findings: [], help: "`\(noun) \(id)` is a command; take another id",
      fault: .request)
  }
}
