/// The points method goes without section weights and without the within-section policy.
package struct PointsStandAlone: RubricRule {
  package let name = "points-method"
  package let explanation = """
    Under the points method a score is what was earned over what could be, across the whole form. Sections have no
    weight there, so a weight would be ignored, and there is nothing to share out within a section.
    """

  package init() {}

  /// Returns one finding if sections have weights, or the policy is within sections, under the points method.
  package func findings(in rubric: Rubric) -> [Finding] {
    guard rubric.scoring.method == .points else { return [] }
    let weighted = rubric.placedSections.filter { $0.section.weight != nil }
    let isWithinSection = rubric.scoring.notApplicable == .withinSection
    switch (weighted.first, weighted.count) {
    case (nil, _):
      guard isWithinSection else { return [] }
      let help = "use `redistribute` or `as-pass`, or `method: weighted`"
      return [finding("`within-section` needs the weighted method", help: help, at: ["scoring", "not-applicable"])]
    case (let only?, 1) where !isWithinSection:
      let help = "remove it, or use `method: weighted`"
      return [finding(.weighted(only.section), help: help, at: only.path.appending("weight"))]
    default:
      // So much that belongs to the other method speaks for the other method.
      let help = "use `method: weighted`, or remove what belongs to it"
      return [finding(.weighted(weighted.count, isWithinSection), help: help, at: ["scoring", "method"])]
    }
  }
}

extension Finding.Message {
  fileprivate static func weighted(_ count: Int, _ isWithinSection: Bool) -> Self {
    let sections = count == 1 ? "a section has a weight" : "\(count) sections have weights"
    return
      "\(sections)\(isWithinSection ? " and n/a is shared `within-section`" : ""), which the points method does not use"
  }
  fileprivate static func weighted(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has a weight, which the points method does not use"
  }
}
