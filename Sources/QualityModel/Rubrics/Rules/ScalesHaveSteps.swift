/// A scale rises from its lowest step to its highest, and its anchors stand on its steps.
package struct ScalesHaveSteps: RubricRule {
  package let name = "bad-scale"
  package let explanation = """
    A step earns (value - min) / (max - min), so `max` must be above `min`. More than a hundred steps is a number, not a
    scale. Anchors say what a step means, so each belongs to a step between `min` and `max`.
    """
  /// The most steps between the ends of a scale.
  package static let longest = 100

  package init() {}

  /// Returns one finding for each scale without sensible ends, and for each with anchors outside.
  package func findings(in rubric: Rubric) -> [Finding] {
    rubric.placedCriteria.flatMap { path, criterion -> [Finding] in
      guard let scale = criterion.kind.scale else { return [] }
      return findings(of: scale, at: path)
    }
  }

  /// Returns what is wrong with a scale by itself.
  func findings(of scale: Criterion.Scale, at path: RecordPath) -> [Finding] {
    guard scale.min < scale.max else {
      return [finding(.noSteps(scale), help: "make `max` larger than `min`", at: path.appending("max"))]
    }
    return length(of: scale, at: path) + anchors(of: scale, at: path)
  }

  private func length(of scale: Criterion.Scale, at path: RecordPath) -> [Finding] {
    let (steps, overflows) = scale.max.subtractingReportingOverflow(scale.min)
    guard overflows || steps > Self.longest else { return [] }
    return [finding(.tooLong(scale), help: "use the kind `number` with ranges", at: path.appending("max"))]
  }

  private func anchors(of scale: Criterion.Scale, at path: RecordPath) -> [Finding] {
    let outside = scale.anchors.keys.sorted().filter { !(scale.min...scale.max).contains($0) }
    guard let first = outside.first else { return [] }
    return [
      finding(
        .outside(outside, scale), help: "give anchors to steps from \(scale.min) to \(scale.max)",
        at: path.appending("anchors").appending(String(first)))
    ]
  }
}

extension Finding.Message {
  fileprivate static func noSteps(_ scale: Criterion.Scale) -> Self {
    "a scale from \(scale.min) to \(scale.max) has no steps"
  }
  fileprivate static func tooLong(_ scale: Criterion.Scale) -> Self {
    "a scale from \(scale.min) to \(scale.max) has more than \(ScalesHaveSteps.longest) steps"
  }
  fileprivate static func outside(_ steps: [Int], _ scale: Criterion.Scale) -> Self {
    let words = steps.prefix(5).map(String.init).joined(separator: ", ")
    return steps.count == 1
      ? "the anchor for \(words) is outside the scale, \(scale.min) to \(scale.max)"
      : "the anchors for \(words) are outside the scale, \(scale.min) to \(scale.max)"
  }
}
