import Notation

/// The present mean and the target of a coached criterion are between 0 and 100.
package struct TargetsAreOnTheScale: CoachingRule {
  package let name = "target-off-scale"
  package let explanation = """
    A target is the mean on the criterion that is aimed at, and `from` the one it starts at. Both are on the scale of all
    scores, 0 to 100: yes is 100 and no is 0, the highest step of a scale is 100 and the lowest 0.
    """

  package init() {}

  /// Returns one finding for each target or start outside the scale.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    plan.focus.enumerated().flatMap { index, focus -> [Finding] in
      let values = [("from", focus.from), ("target", focus.target)]
      return values.compactMap { key, value in
        guard let value, !(0...100).contains(value) else { return nil }
        return finding(
          .outside(value, key), help: "give it on the scale 0 to 100", at: ["focus", .index(index), .key(key)])
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func outside(_ value: Double, _ key: String) -> Self {
    "a \(key == "from" ? "start" : "target") of \(value.shortest) is not between 0 and 100"
  }
}
