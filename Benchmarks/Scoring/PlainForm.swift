import QualityModel

/// The floor: the same arithmetic as a plain loop over arrays of numbers, with nothing named and nothing explained.
struct PlainForm {
  struct Sum {
    var earned = 0.0
    var possible = 0.0
    var percent: Double { possible > 0 ? (100_000_000 * earned / possible).rounded() / 1_000_000 : -1 }
  }
  struct Figures {
    var percent = 0.0
    var raw = 0.0
    var sections = [Double](repeating: 0, count: 5)
    var misses = [0, 0, 0]
    var opportunities = [0, 0, 0]
    var failed = 0
    var band = 0
  }

  private static let classes: [Criterion.CriticalClass] = [.customer, .business, .compliance]
  private static let criteriaInSection = 6

  private let shares: [Double]
  private let missBelow: [Double]
  private let source: [Int]
  private let critical: [Int]
  private let fails: [Bool]
  /// A fraction for each answer; below 0 where it was set aside.
  private let fractions: [[Double]]

  init(of scorer: Scorer, evaluations: [[AnswerValue?]]) {
    let criteria = scorer.criteria
    // What a criterion weighs of the whole, straight from the scorer: preparing it is not what is measured.
    shares = scorer.derive([AnswerValue?]()).standings.map(\.weightBefore)
    missBelow = criteria.map(\.missBelow)
    source = criteria.map { criterion in criteria.firstIndex { $0.id == criterion.condition?.criterion } ?? -1 }
    critical = criteria.map { criterion in Self.classes.firstIndex { $0 == criterion.critical } ?? -1 }
    fails = criteria.map { $0.fails == .section }
    fractions = evaluations.map { answers in
      zip(criteria, answers).map { criterion, answer in answer.flatMap { criterion.kind.fraction(of: $0) } ?? -1 }
    }
  }

  /// Returns the figures of one evaluation.
  func score(_ evaluation: Int) -> Figures {
    var figures = Figures()
    var raw = Sum()
    var whole = Sum()
    for section in 0..<figures.sections.count {
      var (sum, isFailed) = add(section, of: fractions[evaluation], to: &figures)
      raw.earned += sum.earned
      raw.possible += sum.possible
      if isFailed {
        sum.earned = 0
        figures.failed += 1
      }
      whole.earned += sum.earned
      whole.possible += sum.possible
      figures.sections[section] = sum.percent
    }
    figures.percent = whole.percent
    figures.raw = raw.percent
    figures.band = whole.percent >= 91 ? 0 : whole.percent >= 80 ? 1 : 2
    return figures
  }

  private func add(_ section: Int, of fractions: [Double], to figures: inout Figures) -> (sum: Sum, isFailed: Bool) {
    var sum = Sum()
    var isFailed = false
    for index in section * Self.criteriaInSection..<(section + 1) * Self.criteriaInSection {
      let fraction = fractions[index]
      guard fraction >= 0, source[index] < 0 || fractions[source[index]] == 1 else { continue }
      let isMiss = fraction < missBelow[index]
      sum.earned += shares[index] * fraction
      sum.possible += shares[index]
      if isMiss, fails[index] { isFailed = true }
      guard critical[index] >= 0 else { continue }
      figures.opportunities[critical[index]] += 1
      if isMiss { figures.misses[critical[index]] += 1 }
    }
    return (sum, isFailed)
  }

  /// Returns whether the loop comes to the scorer's score.
  func agrees(with score: Score, on evaluation: Int) -> Bool {
    let figures = score.percent == nil ? Figures() : self.score(evaluation)
    let near: (Double, Double?) -> Bool = { abs($0 - ($1 ?? -1)) < 0.00001 }
    return near(figures.percent, score.percent) && near(figures.raw, score.raw) && figures.failed == score.failed.count
      && zip(figures.sections, score.sections).allSatisfy { near($0, $1.percent) }
      && Self.classes.indices.allSatisfy {
        score.critical[Self.classes[$0].rawValue]
          == CriticalCount(misses: figures.misses[$0], opportunities: figures.opportunities[$0])
      }
  }
}
