/// A section holds criteria.
package struct SectionsHoldCriteria: RubricRule {
  package let name = "empty-section"
  package let explanation = """
    A section without criteria asks nothing and is worth nothing; perhaps its criteria were moved, or are still to come.
    """

  package init() {}

  /// Returns one warning for each section without criteria.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedSections.filter { $0.section.allCriteria.isEmpty }.map { path, section in
      finding(.empty(section), help: "add criteria, or remove the section", at: path, severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func empty(_ section: Section) -> Self { "section `\(section.id.prefix(90))` holds no criteria" }
}
