public import QualityModel

/// Checks every record of the workspace, recomputes every score, and finds everything that is wrong.
public struct CheckWorkspace: Sendable {
  /// The rules to check; empty means all of them.
  public var rules: [String]

  /// Creates the verb.
  public init(rules: [String] = []) { self.rules = rules }

  /// Answers with the findings, by file; throws `NotFound` for a rule that does not exist.
  public func perform(in world: World) throws -> [Finding] {
    let known = RuleBook.all.map(\.name)
    for rule in rules where !known.contains(rule) {
      throw NotFound("rule", rule, among: known, otherwise: "`explain` lists the rules")
    }
    return Survey(of: try world.workspace).findings.filter { rules.isEmpty || rules.contains($0.rule) }
  }
}
