import QualityModel
import Statistics

/// What an agent's evaluations say about every criterion, and what everyone else's come to beside it.
struct CriterionLedger {
  /// A criterion across the versions of its rubric.
  struct Key: Hashable {
    var rubric: String
    var criterion: String
  }

  /// What was entered for one criterion.
  struct Entry {
    var versions: Set<Int> = []
    var own = Tally()
    var misses = 0
    var lost = Tally()
  }

  private let rubrics: UsedRubrics
  private var entries: [Key: Entry] = [:]
  private var everyone: [Key: Tally] = [:]
  private var ownEvaluations: [String: Int] = [:]
  /// How many of the agent's evaluations have a rubric that cannot be read.
  private(set) var withoutRubric = 0

  init(_ own: [EvaluationFacts], everyone tallies: [CriterionTally], rubrics: UsedRubrics) {
    self.rubrics = rubrics
    for evaluation in own { enter(evaluation) }
    for tally in tallies {
      everyone[Key(rubric: tally.rubric, criterion: tally.criterion), default: Tally()] += tally.fractions
    }
  }

  private mutating func enter(_ evaluation: EvaluationFacts) {
    guard let criteria = evaluation.criteria else {
      withoutRubric += 1
      return
    }
    ownEvaluations[evaluation.rubric, default: 0] += 1
    for fact in criteria {
      entries[Key(rubric: evaluation.rubric, criterion: fact.criterion), default: Entry()]
        .enter(fact, version: evaluation.version)
    }
  }

  /// The rubric that the agent was evaluated against most often, in its newest version used.
  var mostUsedRubric: Rubric? {
    ownEvaluations.mostFrequent.flatMap { rubrics.newest[$0] }
  }

  /// The agent's record on each criterion, by rubric and in the newest version's order; older ones' own come last.
  var records: [CriterionRecord] {
    let places = rubrics.newest.values.flatMap { rubric in
      rubric.criteria.enumerated().map { (Key(rubric: rubric.id, criterion: $1.id), $0) }
    }
    let place = Dictionary(places, uniquingKeysWith: { first, _ in first })
    return entries.map { (key: $0, entry: $1, place: place[$0] ?? .max) }
      .sorted { ($0.key.rubric, $0.place, $0.key.criterion) < ($1.key.rubric, $1.place, $1.key.criterion) }
      .map { record($0.entry, of: $0.key) }
  }

  private func record(_ entry: Entry, of key: Key) -> CriterionRecord {
    let evaluations = max(1, ownEvaluations[key.rubric] ?? 1)
    let others = (everyone[key] ?? entry.own) - entry.own
    return CriterionRecord(
      criterion: key.criterion, title: rubrics.title(of: key.criterion, in: key.rubric),
      rubric: key.rubric, versions: entry.versions.sorted(),
      mean: .passRate(
        of: entry.own, orMeanUnless: rubrics.criterion(key.criterion, in: key.rubric)?.isPassOrFail ?? false),
      misses: entry.misses,
      opportunities: entry.own.count,
      pointsLost: Double(entry.lost.sum) / Double(evaluations) / 1_000_000,
      others: others.mean?.roundedForStorage, othersCounted: others.count)
  }
}

extension CriterionLedger.Entry {
  /// Enters one counted answer; what a failing section took is not this criterion's doing, so the fraction is the one
  /// answered.
  fileprivate mutating func enter(_ fact: CriterionFact, version: Int) {
    versions.insert(version)
    own.add(100 * fact.fraction)
    misses += fact.isMiss ? 1 : 0
    lost.add(fact.lost)
  }
}
