/// The form that interactions are scored against: `rubrics/<id>.yaml`.
package struct Rubric: Hashable, Sendable {
  /// The format this version reads.
  package static let format = "sidetone.rubric/1"

  /// The id, which is also the file's stem.
  package var id: String
  /// The version, from 1; a rubric that has evaluations changes only with a new one.
  package var version: Int
  /// The name people use.
  package var title: String
  /// The channels it is meant for; empty means all of them.
  package var channels: [Channel]
  /// How answers become a score.
  package var scoring: Scoring
  /// The bands, from the highest downwards.
  package var bands: [Band]
  /// The top-level sections, in the order they are asked.
  package var sections: [Section]

  package init(
    id: String, version: Int = 1, title: String = "", channels: [Channel] = [], scoring: Scoring = Scoring(),
    bands: [Band] = [], sections: [Section]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.channels = channels
    self.scoring = scoring
    self.bands = bands
    self.sections = sections
  }

  /// All criteria, in the order they are asked: a section's own before its nested sections'.
  package var criteria: [Criterion] { sections.flatMap(\.allCriteria) }

  /// Returns the criterion with an id.
  package func criterion(_ id: String) -> Criterion? { criteria.first { $0.id == id } }

  /// Returns the band a score falls into: the highest that begins at or below it.
  package func band(of percent: Double) -> Band? {
    bands.filter { $0.from <= percent }.max { $0.from < $1.from }
  }

  /// Whether top-level sections carry the weights, rather than criteria.
  package var hasSectionWeights: Bool { sections.contains { $0.weight != nil } }
}

/// How a rubric's answers become a score.
package struct Scoring: Hashable, Sendable {
  /// What the percentage is made of.
  package enum Method: String, Hashable, Sendable, CaseIterable { case weighted, points }
  /// What happens to the weight of a criterion that does not apply.
  package enum NotApplicable: String, Hashable, Sendable, CaseIterable {
    case redistribute
    case withinSection = "within-section"
    case asPass = "as-pass"
  }
  /// What a failing miss does.
  package enum AutoFail: String, Hashable, Sendable, CaseIterable { case zero, flag }
  /// Whether bonus can lift a score above 100.
  package enum Bonus: String, Hashable, Sendable, CaseIterable { case capped, uncapped }

  /// What the percentage is made of.
  package var method: Method
  /// What happens to the weight of a criterion that does not apply.
  package var notApplicable: NotApplicable
  /// What a failing miss does.
  package var autoFail: AutoFail
  /// Whether bonus can lift a score above 100.
  package var bonus: Bonus

  package init(
    method: Method = .weighted, notApplicable: NotApplicable = .redistribute, autoFail: AutoFail = .zero,
    bonus: Bonus = .capped
  ) {
    self.method = method
    self.notApplicable = notApplicable
    self.autoFail = autoFail
    self.bonus = bonus
  }
}

/// A named stretch of the scale, from its lower end upwards to the next band.
package struct Band: Hashable, Sendable {
  /// The name shown beside a score.
  package var name: String
  /// The lowest score in it, in percent.
  package var from: Double

  package init(name: String, from: Double) {
    self.name = name
    self.from = from
  }
}

/// A part of a rubric; a top-level one may hold nested sections once.
package struct Section: Hashable, Sendable {
  /// The id, unique among the rubric's sections.
  package var id: String
  /// The name people use.
  package var title: String
  /// Its share of the score (of its parent's, when nested); `nil` where none is given.
  package var weight: Double?
  /// Its own criteria, in order.
  package var criteria: [Criterion]
  /// The sections inside it, in order, asked after its own criteria.
  package var sections: [Section]

  package init(
    id: String, title: String = "", weight: Double? = nil, criteria: [Criterion] = [], sections: [Section] = []
  ) {
    self.id = id
    self.title = title
    self.weight = weight
    self.criteria = criteria
    self.sections = sections
  }

  /// Its own criteria, then those of its nested sections.
  package var allCriteria: [Criterion] { criteria + sections.flatMap(\.allCriteria) }
}
