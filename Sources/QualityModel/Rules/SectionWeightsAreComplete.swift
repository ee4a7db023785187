/// Either every top-level section has a weight or none has, and nested ones only then.
public struct SectionWeightsAreComplete: RubricRule {
  /// The stable name.
  public let name = "section-weights"
  /// What `explain` tells.
  public let explanation = """
    With section weights a section shares its weight among its criteria; without, criteria's own weights count. A form
    that does both has no meaning: nobody could say what a section without a weight is worth beside one that has one.
    """

  /// Creates the rule.
  public init() {}

  /// Returns one finding for each section that lacks its weight, or has one where none counts.
  public func findings(in rubric: Rubric) -> [Finding] {
    guard rubric.scoring.method == .weighted else { return [] }
    if rubric.hasSectionWeights {
      return rubric.sections.enumerated().filter { $1.weight == nil }.map { index, section in
        finding(
          .noWeight(section), help: "give every top-level section a `weight`, or none",
          at: ["sections", .index(index)])
      }
    }
    return rubric.placedSections.filter { $0.section.weight != nil }.map { path, section in
      finding(
        .nestedOnly(section), help: "give every top-level section a `weight`, or remove this one",
        at: path.appending("weight"))
    }
  }
}

extension Finding.Message {
  fileprivate static func noWeight(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has no weight, but others have"
  }
  fileprivate static func nestedOnly(_ section: Section) -> Self {
    "section `\(section.id.prefix(90))` has a weight, but the top-level sections have none"
  }
}
