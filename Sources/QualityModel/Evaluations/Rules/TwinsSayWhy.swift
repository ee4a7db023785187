/// An interaction is scored twice by the same evaluator, with the same rubric and purpose, only with a reason.
package struct TwinsSayWhy: Rule {
  package let name = "twin-evaluation"
  package let explanation = """
    Two evaluations have the same interaction, agent, rubric version, evaluator and purpose, so the contact counts twice
    in every mean. Usually a file of answers was recorded twice. Void one of the two with `void ID --reason TEXT`. Where
    both are intended, `score --again REASON` keeps the reason in the record, and there is no finding.
    """

  package init() {}

  /// Returns a warning in an evaluation that is a twin of an earlier one.
  package func finding(in twin: Evaluation, of earlier: Evaluation, filedAs path: String) -> Finding {
    finding(
      .twin(earlier, path), help: "void the one that should not count: `void \(twin.id) --reason TEXT`", at: ["id"],
      severity: .warning)
  }
}

/// An evaluation that came from another system is there once.
package struct SourcesAreFiledOnce: Rule {
  package let name = "twin-source"
  package let explanation = """
    Two evaluations carry the same id of the same other system: one evaluation was imported twice, under two ids, and
    counts twice. Compare the two, keep the one that is right, and void the other with `void ID --reason TEXT`.
    """

  package init() {}

  /// Returns an error in an evaluation that another system gave once, and that is there already.
  package func finding(in copy: Evaluation, source: EvaluationSource, filedAs path: String) -> Finding {
    finding(
      .takenOver(source, path), help: "void the one that should not count: `void \(copy.id) --reason TEXT`",
      at: ["source", "id"])
  }
}

extension Finding.Message {
  fileprivate static func twin(_ earlier: Evaluation, _ path: String) -> Self {
    "\(earlier.evaluator) also scored \(earlier.interaction.id) for the same purpose in `\(path)`"
  }
  fileprivate static func takenOver(_ source: EvaluationSource, _ path: String) -> Self {
    "`\(source.id.prefix(90))` of \(source.system.prefix(60)) is also filed as `\(path)`"
  }
}
