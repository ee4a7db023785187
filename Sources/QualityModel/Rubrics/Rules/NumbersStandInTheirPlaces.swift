/// Options whose ids are numbers are in the places of those numbers.
package struct NumbersStandInTheirPlaces: RubricRule {
  package let name = "numbers-as-ids"
  package let explanation = """
    Options are shown with their places, 1, 2, 3, and may be answered by place or by id. Where the ids are numbers in
    another order, a 5 could be two options: the fifth, or the one with the id 5. Sidetone asks which is meant, and
    `#5` is the fifth; that costs time with every answer. Ids that are words, such as `excellent`, cannot be mistaken.
    """

  package init() {}

  /// Returns one warning for each criterion with an option whose id is the place of another option.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      let options = criterion.kind.options
      let index = options.indices.first { index in
        guard let number = Int(options[index].id) else { return false }
        return number != index + 1 && options.indices.contains(number - 1)
      }
      guard let index else { return nil }
      return finding(
        .elsewhere(options[index], place: index + 1),
        help: "give the options ids that are words, or list them in the order of their numbers",
        at: path.appending("options").appending(index).appending("id"), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func elsewhere(_ option: Criterion.Option, place: Int) -> Self {
    "the option `\(option.id.prefix(60))` is shown in place \(place), so a number that is typed can mean two options"
  }
}
