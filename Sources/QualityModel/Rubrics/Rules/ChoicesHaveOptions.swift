/// A choice and a checklist have options, none of which is mistaken for choosing nothing.
package struct ChoicesHaveOptions: RubricRule {
  package let name = "bad-options"
  package let explanation = """
    A choice or a checklist without options cannot be answered. In a checklist `none` is the answer that nothing was
    chosen, so an option with that id could not be distinguished from it.
    """

  package init() {}

  /// Returns one finding for each list of options that is empty, and for each option called `none`.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.flatMap { path, criterion -> [Finding] in
      let path = path.appending("options")
      switch criterion.kind {
      case .choice(let options), .checklist(let options, _):
        guard !options.isEmpty else {
          return [finding(.noOptions(criterion), help: "add options, each with an id and points", at: path)]
        }
        guard case .checklist = criterion.kind else { return [] }
        return options.indices.filter { options[$0].id == "none" }.map {
          finding(
            "in a checklist `none` means that nothing was chosen", help: "give the option another id",
            at: path.appending($0).appending("id"))
        }
      default: return []
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func noOptions(_ criterion: Criterion) -> Self { "`\(criterion.id.prefix(90))` has no options" }
}
