/// Each section, each criterion, and each option of a criterion has an id of its own.
package struct IdsAreUnique: RubricRule {
  package let name = "duplicate-id"
  package let explanation = """
    Answers are kept under the ids of criteria, scores under those of sections, choices under those of options. Where
    two share an id, it is not clear which one an answer belongs to. Give one of them another id.
    """

  package init() {}

  /// Returns one finding for each id that was taken before.
  package func findings(in rubric: Rubric) -> [Finding] {
    let criteria = rubric.placedCriteria
    let options = criteria.flatMap { path, criterion in
      repeated(criterion.kind.options.map(\.id), of: "option") { path.appending("options").appending($0) }
    }
    let sections = rubric.placedSections
    return repeated(sections.map(\.section.id), of: "section") { sections[$0].path }
      + repeated(criteria.map(\.criterion.id), of: "criterion") { criteria[$0].path } + options
  }

  private func repeated(_ ids: [String], of what: String, path: (Int) -> RecordPath) -> [Finding] {
    var seen: Set<String> = []
    return ids.enumerated().compactMap { index, id in
      guard !seen.insert(id).inserted else { return nil }
      return finding(
        .taken(id, by: what), help: "give one of the two another id", at: path(index).appending("id"))
    }
  }
}

extension Finding.Message {
  fileprivate static func taken(_ id: String, by what: String) -> Self {
    "another \(what) has the id `\(id.prefix(90))`"
  }
}
