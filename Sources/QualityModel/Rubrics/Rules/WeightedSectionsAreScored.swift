import Notation

/// A section with a weight holds something that is scored.
package struct WeightedSectionsAreScored: RubricRule {
  package let name = "idle-weight"
  package let explanation = """
    The section has a weight, but nothing in it can earn it: its criteria are unscored, bonus, or gates of weight zero.
    Its share goes to the other sections, so the percentages a reader adds up are not those that count.
    """

  package init() {}

  /// Returns one warning for each weighted section whose weight nothing earns.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedSections.compactMap { path, section in
      let criteria = section.allCriteria
      guard let weight = section.weight, weight > 0, !criteria.isEmpty,
        !criteria.contains(where: { $0.isInPercentage && $0.weight > 0 })
      else { return nil }
      return finding(
        .idle(section, weight), help: "add a scored criterion, or set the weight to 0", at: path.appending("weight"),
        severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func idle(_ section: Section, _ weight: Double) -> Self {
    "section `\(section.id.prefix(90))` weighs \(weight.shortest), but nothing in it is scored"
  }
}
