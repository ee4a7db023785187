/// Something that was taken for granted because neither a file nor a person said it.
package struct Assumption: Hashable, Sendable {
  /// What was assumed in one file, as part of a sentence: `` `5:12` is minutes and seconds ``.
  package var what: String
  /// The same without what only that file has, by which it is known in others: `durations such as …`.
  package var general: String
  /// The option, or the change of the file, that says otherwise.
  package var otherwise: String

  /// Creates an assumption.
  /// - Parameter general: `nil` where `what` names nothing that only one file has.
  package init(_ what: String, general: String? = nil, otherwise: String) {
    (self.what, self.general, self.otherwise) = (what, general ?? what, otherwise)
  }
}

extension Finding {
  /// Creates the finding for what was assumed, which carries the assumptions as values too; a way to override several
  /// of them is named once.
  /// - Parameter words: the assumptions in words, where these are other ones than those of one file.
  package init(
    rule: String, assuming assumptions: [Assumption], words: [String]? = nil, place: Place? = nil
  ) {
    let what = words ?? assumptions.map(\.what)
    var ways: [String] = []
    for way in assumptions.map(\.otherwise) where !ways.contains(way) { ways.append(way) }
    self.init(
      rule: rule, severity: .warning, "assumed: \(what.joined(separator: "; "))",
      help: "to override: \(ways.joined(separator: "; "))", place: place)
    self.assumptions = assumptions
  }
}
