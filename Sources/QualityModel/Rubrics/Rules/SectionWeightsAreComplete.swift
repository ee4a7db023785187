/// Either every top-level section has a weight or none has, and nested ones only then.
package struct SectionWeightsAreComplete: RubricRule {
  package let name = "section-weights"
  package let explanation = """
    With section weights a section shares its weight among its criteria; without, criteria's own weights count. A form
    that does both has no meaning: it is not clear what a section without a weight is worth beside one that has one.
    """

  package init() {}

  /// Returns one finding for each section that lacks its weight, or for each that has one, whichever are fewer; and one
  /// if nested sections alone have weights.
  package func findings(in rubric: Rubric) -> [Finding] {
    guard rubric.scoring.method == .weighted else { return [] }
    guard rubric.hasSectionWeights else { return nested(in: rubric) }
    let lacking = rubric.sections.indices.filter { rubric.sections[$0].weight == nil }
    let having = rubric.sections.indices.filter { rubric.sections[$0].weight != nil }
    let help = "give every top-level section a `weight`, or none"
    guard having.count < lacking.count else {
      return lacking.map { finding(.noWeight(rubric.sections[$0]), help: help, at: ["sections", .index($0)]) }
    }
    return having.map {
      finding(.aloneWeighted(rubric.sections[$0]), help: help, at: ["sections", .index($0), "weight"])
    }
  }

  private func nested(in rubric: Rubric) -> [Finding] {
    let weighted = rubric.placedSections.filter { $0.section.weight != nil }
    guard let first = weighted.first else { return [] }
    let them = weighted.count == 1 ? "this one" : "those"
    return [
      finding(
        weighted.count == 1 ? .nestedOnly(first.section) : .nestedOnly(weighted.count),
        help: "give every top-level section a `weight`, or remove \(them)", at: first.path.appending("weight"))
    ]
  }
}

extension Finding.Message {
  fileprivate static func noWeight(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has no weight, but others have"
  }
  fileprivate static func aloneWeighted(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has a weight, but most others have none"
  }
  fileprivate static func nestedOnly(_ count: Int) -> Self {
    "\(count) nested sections have weights, but the top-level sections have none"
  }
  fileprivate static func nestedOnly(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has a weight, but the top-level sections have none"
  }
}
