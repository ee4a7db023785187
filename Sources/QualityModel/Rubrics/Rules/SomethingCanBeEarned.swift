import Notation

/// The best answer to a scored criterion, and the cap of a checklist, is worth more than nothing.
package struct SomethingCanBeEarned: RubricRule {
  package let name = "nothing-to-earn"
  package let explanation = """
    An answer's points are taken over those of the best option or range, and a checklist's over its cap (the sum of its
    positive points, where no cap is given). Unless that is above zero, no answer has a fraction.
    """

  package init() {}

  /// Returns one finding for each scored criterion at which nothing can be earned.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.compactMap { path, criterion in
      guard criterion.isScored else { return nil }
      switch criterion.kind {
      case .choice(let options): return best(options.map(\.points), at: path.appending("options"))
      case .number(let ranges): return best(ranges.map(\.points), at: path.appending("ranges"))
      case .checklist(let options, let cap):
        guard !options.isEmpty, (cap ?? Criterion.Kind.positivePoints(options)) <= 0 else { return nil }
        return cap.map { finding(.cap($0), help: "give a cap above 0, or none", at: path.appending("cap")) }
          ?? nothing(at: path.appending("options"))
      case .yesNo, .scale, .text, .date: return nil
      }
    }
  }

  /// Points that are missing altogether are another rule's.
  private func best(_ points: [Double?], at path: RecordPath) -> Finding? {
    let given = points.compactMap { $0 }
    guard !given.isEmpty, given.count == points.count, given.allSatisfy({ $0 <= 0 }) else { return nil }
    return nothing(at: path)
  }

  private func nothing(at path: RecordPath) -> Finding {
    finding("the best answer is worth nothing", help: "give at least one answer points above 0", at: path)
  }
}

extension Finding.Message {
  fileprivate static func cap(_ cap: Double) -> Self { "a cap of \(cap.shortest) is not above 0" }
}
