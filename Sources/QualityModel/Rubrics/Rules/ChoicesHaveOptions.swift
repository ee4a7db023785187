/// A choice and a checklist have options, none of which is mistaken for choosing nothing.
package struct ChoicesHaveOptions: RubricRule {
  package let name = "bad-options"
  package let explanation = """
    A choice or a checklist without options cannot be answered. In a checklist `none` is the answer that nothing was
    chosen, so an option of that id could never be told from it.
    """

  package init() {}

  /// Returns one finding for each list of options that is empty, and for each option called `none`.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.flatMap { path, criterion -> [Finding] in
      guard let choosing = criterion.kind.choosing else { return [] }
      let (path, options) = (path.appending("options"), criterion.kind.options)
      guard !options.isEmpty else {
        return [finding(.noOptions(criterion), help: "add options, each with an id and points", at: path)]
      }
      guard choosing == .several else { return [] }
      return options.indices.filter { options[$0].id == "none" }.map {
        finding(
          "in a \(criterion.kind.word) `none` means that nothing was chosen", help: "give the option another id",
          at: path.appending($0).appending("id"))
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func noOptions(_ criterion: Criterion) -> Self { "`\(criterion.id.prefix(90))` has no options" }
}
