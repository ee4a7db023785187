import Foundation
package import QualityModel

/// Something that was asked for is not there.
package struct NotFound: Explained {
  package let message: String
  package let help: String

  /// Creates the error for an id that names nothing, with the nearest id that does.
  init(_ what: String, _ id: String, among known: [String], otherwise: String) {
    message = "there is no \(what) `\(id.prefix(90))`"
    help = Suggestion.help(for: id, among: known) ?? otherwise
  }
}

extension NotFound {
  /// Creates the error for the id of a recording where that of a record about it is needed.
  init(recording id: String, insteadOf what: String, help: String) {
    message = "`\(id.prefix(90))` is a recording, not \(what)"
    self.help = help
  }
}

/// Something is missing that only a person can say.
package struct Missing: Explained {
  /// What can be missing.
  package enum What: String, Hashable, Sendable { case interaction, rubric, agent, evaluator, answers, reason }

  /// What is missing.
  package let what: What
  package let message: String
  package let help: String
  /// What it may be.
  package let candidates: [String]
  /// The request says too little.
  package var fault: Fault { .request }

  package init(_ what: What, _ message: String, help: String, candidates: [String] = []) {
    self.what = what
    self.message = message
    self.help = help
    self.candidates = candidates
  }
}

/// Records are broken, or an answer was refused: everything that was found.
package struct Refused: Explained {
  /// What was found.
  package let findings: [Finding]
  package let message: String
  package let help: String
  /// Records are broken, unless it was an answer that was refused.
  package let fault: Fault

  package init(_ message: String, findings: [Finding], help: String, fault: Fault = .records) {
    self.message = message
    self.findings = findings
    self.help = help
    self.fault = fault
  }
}
