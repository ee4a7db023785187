/// The points method goes without section weights and without the within-section policy.
public struct PointsStandAlone: RubricRule {
  /// The stable name.
  public let name = "points-method"
  /// What `explain` tells.
  public let explanation = """
    Under the points method a score is what was earned over what could be, across the whole form. Sections have no
    weight there, so a weight would be ignored, and there is nothing to share out within a section.
    """

  /// Creates the rule.
  public init() {}

  /// Returns one finding for each section weight, and one for the policy, under the points method.
  public func findings(in rubric: Rubric) -> [Finding] {
    guard rubric.scoring.method == .points else { return [] }
    let weights = rubric.placedSections.filter { $0.section.weight != nil }.map { path, section in
      finding(
        .weighted(section), help: "remove it, or use `method: weighted`", at: path.appending("weight"))
    }
    guard rubric.scoring.notApplicable == .withinSection else { return weights }
    let help = "use `redistribute` or `as-pass`, or `method: weighted`"
    return [
      finding("`within-section` needs the weighted method", help: help, at: ["scoring", "not-applicable"])
    ] + weights
  }
}

extension Finding.Message {
  fileprivate static func weighted(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has a weight, which the points method does not use"
  }
}
