import QualityModel
import Statistics

/// What every counted evaluation says about every criterion, an agent's own apart from everyone else's.
struct CriterionLedger {
  /// A criterion across the versions of its rubric.
  struct Key: Hashable {
    var rubric: String
    var criterion: String
  }

  /// What was entered for one criterion.
  struct Entry {
    var title: String
    var versions: Set<Int> = []
    var own: [Double] = []
    var misses = 0
    var lost = 0.0
    var othersSum = 0.0
    var othersCounted = 0
  }

  private var entries: [Key: Entry] = [:]
  private var order: [Key] = []
  private var ownEvaluations: [String: Int] = [:]
  private var newest: [String: Rubric] = [:]
  /// How many of the agent's evaluations have a rubric that cannot be read.
  private(set) var withoutRubric = 0

  init(_ evaluations: [Evaluation], of agent: String, scorer lookUp: (RubricReference) -> Scorer?) {
    var scorers: [RubricReference: Scorer?] = [:]
    for evaluation in evaluations {
      let scorer = scorers[evaluation.rubric] ?? lookUp(evaluation.rubric)
      scorers[evaluation.rubric] = .some(scorer)
      let isOwn = evaluation.agent == agent
      guard let scorer else {
        withoutRubric += isOwn ? 1 : 0
        continue
      }
      enter(evaluation, scorer, isOwn: isOwn)
    }
  }

  private mutating func enter(_ evaluation: Evaluation, _ scorer: Scorer, isOwn: Bool) {
    let rubric = scorer.rubric
    if (newest[rubric.id]?.version ?? Int.min) < rubric.version { newest[rubric.id] = rubric }
    if isOwn { ownEvaluations[rubric.id, default: 0] += 1 }
    for (criterion, standing) in zip(scorer.criteria, scorer.derive(evaluation.answers).standings) {
      guard standing.isCounted, let fraction = standing.fraction else { continue }
      let key = Key(rubric: rubric.id, criterion: criterion.id)
      if entries[key] == nil { order.append(key) }
      entries[key, default: Entry(title: criterion.title)]
        .enter(fraction, standing, isOwn: isOwn, version: rubric.version)
    }
  }

  /// The rubric that the agent was evaluated against most often, in its newest version used.
  var mostUsedRubric: Rubric? {
    ownEvaluations.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { newest[$0.key] }
  }

  /// The agent's record on each criterion, by rubric and in the newest version's order; older ones' own come last.
  var records: [CriterionRecord] {
    let places = newest.values.flatMap { rubric in
      rubric.criteria.enumerated().map { (Key(rubric: rubric.id, criterion: $1.id), $0) }
    }
    let place = Dictionary(places, uniquingKeysWith: { first, _ in first })
    return order.filter { !(entries[$0]?.own.isEmpty ?? true) }
      .sorted { ($0.rubric, place[$0] ?? .max, $0.criterion) < ($1.rubric, place[$1] ?? .max, $1.criterion) }
      .compactMap { key in entries[key].map { record($0, of: key) } }
  }

  private func record(_ entry: Entry, of key: Key) -> CriterionRecord {
    let evaluations = Double(max(1, ownEvaluations[key.rubric] ?? 1))
    return CriterionRecord(
      criterion: key.criterion, title: newest[key.rubric]?.criterion(key.criterion)?.title ?? entry.title,
      rubric: key.rubric, versions: entry.versions.sorted(), mean: .mean(of: entry.own), misses: entry.misses,
      opportunities: entry.own.count, pointsLost: entry.lost / evaluations,
      others: entry.othersCounted == 0 ? nil : (entry.othersSum / Double(entry.othersCounted)).roundedForStorage,
      othersCounted: entry.othersCounted)
  }
}

extension CriterionLedger.Entry {
  /// Enters one counted answer; what a failing section took is not this criterion's doing, so the fraction is the one
  /// answered.
  fileprivate mutating func enter(_ fraction: Double, _ standing: Standing, isOwn: Bool, version: Int) {
    guard isOwn else {
      othersSum += 100 * fraction
      othersCounted += 1
      return
    }
    versions.insert(version)
    own.append(100 * fraction)
    misses += standing.isMiss ? 1 : 0
    lost += standing.effectiveWeight * (1 - fraction)
  }
}
