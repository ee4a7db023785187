/// A criterion that fails something, or is critical, has an answer that is a miss.
package struct MissesCanHappen: RubricRule {
  package let name = "never-missed"
  package let explanation = """
    `fails` and `critical` act on a miss, an answer that earns less than `miss-below`. Where even the worst answer earns
    that much, such as when all options have the same points, nothing ever fails and no critical error is ever counted.
    """

  package init() {}

  /// Returns one warning for each criterion with an effect that no answer has.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored, let effect = effect(of: criterion), (0...1).contains(criterion.missBelow),
        let worst = criterion.worstFraction, worst >= criterion.missBelow
      else { return nil }
      let help =
        criterion.missBelow > 0
        ? "give the worst answer fewer points, or raise `miss-below`" : "give `miss-below` a fraction above 0"
      return finding(
        .never(criterion, effect.key, effect.value), help: help, at: path.appending(effect.key), severity: .warning)
    }
  }

  private func effect(of criterion: Criterion) -> (key: String, value: String)? {
    criterion.fails.map { ("fails", $0.rawValue) } ?? criterion.critical.map { ("critical", $0.rawValue) }
  }
}

extension Criterion {
  /// The least that an answer earns; `nil` where a mistake in the criterion leaves that open.
  fileprivate var worstFraction: Double? {
    switch kind {
    case .yesNo: return 0
    case .scale(let scale): return scale.min < scale.max && !isInverted ? 0 : nil
    case .choice(let options): return isInverted ? nil : Self.worst(options.map(\.points))
    case .number(let ranges): return isInverted ? nil : Self.worst(ranges.map(\.points))
    case .checklist(let options, let cap):
      guard isInverted else { return options.isEmpty ? nil : 0 }
      let (most, whole) = (Kind.positivePoints(options), cap ?? Kind.positivePoints(options))
      return whole > 0 ? 1 - min(1, most / whole) : nil
    case .text, .date: return nil
    }
  }

  private static func worst(_ points: [Double?]) -> Double? {
    let given = points.compactMap { $0 }
    guard given.count == points.count, let least = given.min(), let most = given.max(), most > 0 else { return nil }
    return max(0, least) / most
  }
}

extension Finding.Message {
  fileprivate static func never(_ criterion: Criterion, _ key: String, _ value: String) -> Self {
    "`\(key): \(value)` never acts, since no answer to `\(criterion.id.prefix(90))` is a miss"
  }
}
