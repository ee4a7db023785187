import Notation

/// A scale counts by its criterion's weight or points, not by its highest step.
package struct ScalesAreFractions: RubricRule {
  package let name = "scale-as-points"
  package let explanation = """
    A step of a scale earns a fraction, (value - min) / (max - min), and the weight or points of its criterion say what
    that is worth. So scales up to 10, 20 and 70 that weigh the same count the same, although they add up to 100 like
    points. And where a scale begins at 1, its steps are not points either: 3 on a scale of 1 to 5 that is worth 5 points
    earns 2.5 of them. Give such a criterion its highest step as weight or points, and write `min: 0`.
    """

  package init() {}

  /// Returns a warning for each part of the form whose scales add up like points, and for each scale that begins above
  /// 0 and has as many points as steps.
  package func findings(in rubric: Rubric) -> [Finding] {
    let isPoints = rubric.scoring.method == .points
    let placed = rubric.placedCriteria.filter(\.criterion.isInPercentage)
    guard !isPoints else {
      return sums(of: placed.map { Part($0, own: $0.criterion.points) }, to: 100, "points") + placed.compactMap(offset)
    }
    let parts = placed.map { Part($0, own: $0.criterion.weight) }
    guard rubric.hasSectionWeights else { return sums(of: parts, to: 100, "weight") }
    return rubric.sections.indices.flatMap { index -> [Finding] in
      let section = rubric.sections[index]
      guard section.sections.isEmpty, let weight = section.weight else { return [] }
      return sums(of: parts.filter { $0.path.steps[1] == .index(index) }, to: weight, "weight")
    }
  }

  /// A criterion with what it counts by, and what its author seems to have meant.
  private struct Part {
    var path: RecordPath
    var scale: Criterion.Scale?
    var own: Double
    var meant: Double

    init(_ placed: (path: RecordPath, criterion: Criterion), own: Double) {
      (path, self.own) = (placed.path, own)
      scale = placed.criterion.kind.scale
      meant = scale.map { Double($0.max) } ?? own
    }
  }

  /// Only scales without a weight of their own, and that are not as long as they are heavy by chance.
  private func sums(of parts: [Part], to whole: Double, _ key: String) -> [Finding] {
    let scales = parts.filter { $0.scale != nil }
    guard let first = scales.first, scales.allSatisfy({ $0.own == 1 && $0.meant > 0 }),
      abs(parts.reduce(0) { $0 + $1.meant } - whole) < 1e-9,
      let other = parts.first(where: { $0.meant * first.own != first.meant * $0.own })
    else { return [] }
    let longest = other.scale == nil || first.meant > other.meant ? first : other
    return [
      finding(
        .add(up: whole, key), help: "give each scale its highest step as `\(key)`, and `min: 0`",
        at: longest.path.appending("max"), severity: .warning)
    ]
  }

  private func offset(_ path: RecordPath, _ criterion: Criterion) -> Finding? {
    guard let scale = criterion.kind.scale, scale.min > 0, scale.min < scale.max,
      criterion.points == Double(scale.max)
    else { return nil }
    let middle = scale.min + (scale.max - scale.min) / 2
    let earned = criterion.points * Double(middle - scale.min) / Double(scale.max - scale.min)
    return finding(
      .step(middle, of: scale, earns: earned), help: "write `min: 0` if a step is meant to be a point",
      at: path.appending("points"), severity: .warning)
  }
}

extension Finding.Message {
  fileprivate static func add(up whole: Double, _ key: String) -> Self {
    "the highest steps add up to \(whole.shortest) like points, but each scale counts by its `\(key)`, which is 1"
  }
  fileprivate static func step(_ step: Int, of scale: Criterion.Scale, earns points: Double) -> Self {
    let earned = ((points * 100).rounded() / 100).shortest
    return "a step is not a point: \(step) of \(scale.min) to \(scale.max) earns \(earned) of \(scale.max) points"
  }
}
