/// Every option of a scored choice, and every range of a scored number, has points.
package struct ScoredAnswersHavePoints: RubricRule {
  package let name = "no-points"
  package let explanation = """
    A scored choice or number earns the points of what was answered over those of the best answer. Without points an
    answer would earn nothing, without the form saying so. Give each option or range its points, or set `scored: false`.
    A checklist's options are worth 1 where they do not say otherwise.
    """

  package init() {}

  /// Returns one finding for each criterion whose options or ranges lack points.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.flatMap { path, criterion -> [Finding] in
      guard criterion.isScored, let answers = criterion.kind.answerPoints, !answers.areAddedUp else { return [] }
      return lacking(answers.points, answers.noun.rawValue, at: path.appending(answers.key))
    }
  }

  private func lacking(_ points: [Double?], _ what: String, at path: RecordPath) -> [Finding] {
    let lacking = points.indices.filter { points[$0] == nil }
    guard let first = lacking.first else { return [] }
    guard lacking.count > 1 else {
      let help = "give the \(what) its `points`, or set `scored: false`"
      return [finding(.noPoints(what), help: help, at: path.appending(first))]
    }
    let place = lacking.count == points.count ? path : path.appending(first)
    let help = "give each \(what) its `points`, or set `scored: false`"
    return [finding(.noPoints(lacking.count, of: points.count, what), help: help, at: place)]
  }
}

extension Finding.Message {
  fileprivate static func noPoints(_ what: String) -> Self { "a scored \(what) has no points" }
  fileprivate static func noPoints(_ count: Int, of all: Int, _ what: String) -> Self {
    "\(count) of \(all) scored \(what)s have no points"
  }
}
