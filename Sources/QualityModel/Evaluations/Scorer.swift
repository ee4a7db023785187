/// Scores answers against one rubric; made once, it scores any number of evaluations.
///
/// The fixed shares of the rubric (`docs/formats.md`, "How a score comes about"): with section weights a section shares
/// its weight among its scored, non-bonus criteria and its nested sections in proportion to theirs, whatever is
/// answered; without, a criterion's own weight is its share. Under the points method the points are.
package struct Scorer: Sendable {
  /// The rubric.
  package let rubric: Rubric
  /// The rubric's criteria in the order they are asked; answers are handed over in this order.
  package let criteria: [Criterion]
  /// The criteria's ids, in their order.
  let ids: [String]
  /// The answers that records hold most, by criterion, so that they need not be parsed each time.
  let usualAnswers: [[(text: String, value: AnswerValue)]]
  let items: [Item]
  let sections: [Area]
  let criticalClasses: [Criterion.CriticalClass]

  /// What scoring needs to know of a criterion, looked up once.
  struct Item: Sendable {
    var share: Double
    var section: Int
    var source: Int?
    var holds: [AnswerValue]
    var isConditional: Bool
  }

  /// What scoring needs to know of a section; a parent comes before its nested sections.
  struct Area: Sendable {
    var id: String
    var parent: Int?
    /// Its weight among its siblings.
    var weight: Double
    /// Its own criteria.
    var own: Swift.Range<Int>
    /// Its own criteria and its nested sections'.
    var all: Swift.Range<Int>
    var nested: [Int]
  }

  /// Prepares a rubric for scoring.
  package init(_ rubric: Rubric) {
    self.rubric = rubric
    criteria = rubric.criteria
    ids = criteria.map(\.id)
    usualAnswers = criteria.map { criterion in
      criterion.usualTexts.compactMap { text in (try? criterion.parse(text)).map { (text, $0) } }
    }
    let classes = Set(criteria.compactMap(\.critical))
    criticalClasses = Criterion.CriticalClass.allCases.filter(classes.contains)
    var plan = Plan(rubric: rubric)
    for section in rubric.sections { plan.add(section, parent: nil, given: section.weight) }
    sections = plan.areas
    let indexes = Dictionary(criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    items = criteria.enumerated().map { index, criterion in
      let source = criterion.condition.flatMap { indexes[$0.criterion] }
      return Item(
        share: plan.shares[index], section: plan.sectionOf[index], source: source,
        holds: Self.values(of: criterion.condition, from: source.map { plan.criteria[$0] }),
        isConditional: criterion.condition != nil)
    }
  }

  private static func values(of condition: Criterion.Condition?, from source: Criterion?) -> [AnswerValue] {
    guard let condition, let source else { return [] }
    return condition.answers.compactMap { try? source.parse($0) }
  }
}

/// Walks a rubric once and lays out its sections and shares.
private struct Plan {
  let rubric: Rubric
  var areas: [Scorer.Area] = []
  var criteria: [Criterion] = []
  var shares: [Double] = []
  var sectionOf: [Int] = []

  init(rubric: Rubric) { self.rubric = rubric }

  /// - Parameter given: the weight that comes down to this section from above; `nil` without section weights.
  mutating func add(_ section: Section, parent: Int?, given: Double?) {
    let index = areas.count
    let counting = section.criteria.filter(\.isInPercentage)
    let total = counting.reduce(0) { $0 + $1.weight } + section.sections.reduce(0) { $0 + ($1.weight ?? 1) }
    let start = criteria.count
    areas.append(
      Scorer.Area(
        id: section.id, parent: parent, weight: weight(of: section, isNested: parent != nil),
        own: start..<start + section.criteria.count, all: start..<start, nested: []))
    for criterion in section.criteria {
      criteria.append(criterion)
      sectionOf.append(index)
      shares.append(share(of: criterion, given: given, total: total))
    }
    for nested in section.sections {
      areas[index].nested.append(areas.count)
      add(nested, parent: index, given: given.map { total > 0 ? $0 * (nested.weight ?? 1) / total : 0 })
    }
    areas[index].all = start..<criteria.count
  }

  private func share(of criterion: Criterion, given: Double?, total: Double) -> Double {
    guard criterion.isInPercentage else { return 0 }
    if rubric.scoring.method == .points { return criterion.points }
    guard rubric.hasSectionWeights else { return criterion.weight }
    return total > 0 ? (given ?? 0) * criterion.weight / total : 0
  }

  private func weight(of section: Section, isNested: Bool) -> Double {
    if rubric.hasSectionWeights { return section.weight ?? (isNested ? 1 : 0) }
    return section.allCriteria.reduce(0) { $0 + ($1.isInPercentage ? $1.weight : 0) }
  }
}
