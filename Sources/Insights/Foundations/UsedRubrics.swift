import QualityModel

/// The rubrics that evaluations were scored against: the newest readable version of each, and titles of what only older
/// ones ask.
struct UsedRubrics {
  /// The newest readable version by the rubric's id.
  let newest: [String: Rubric]
  private let olderTitles: [String: [String: String]]

  /// Reads the newest version of each rubric, and older ones only as far as they are needed for a title.
  /// - Parameter criteria: the ids of the criteria to be named, by rubric.
  init(_ versions: [RubricReference], naming criteria: [String: Set<String>], read: (RubricReference) -> Rubric?) {
    var newest: [String: Rubric] = [:]
    var olderTitles: [String: [String: String]] = [:]
    for version in versions.sorted(by: { $0.version > $1.version }) {
      guard var unnamed = criteria[version.id] else { continue }
      unnamed.subtract(newest[version.id]?.criteria.map(\.id) ?? [])
      unnamed.subtract(olderTitles[version.id, default: [:]].keys)
      guard newest[version.id] == nil || !unnamed.isEmpty, let rubric = read(version) else { continue }
      if newest[version.id] == nil { newest[version.id] = rubric }
      for id in unnamed { olderTitles[version.id, default: [:]][id] = rubric.criterion(id)?.title }
    }
    self.newest = newest
    self.olderTitles = olderTitles
  }

  /// Returns a criterion of a rubric's newest readable version.
  func criterion(_ id: String, in rubric: String) -> Criterion? { newest[rubric]?.criterion(id) }

  /// Returns a criterion's title, or its id where no version has it.
  func title(of criterion: String, in rubric: String) -> String {
    newest[rubric]?.criterion(criterion)?.title ?? olderTitles[rubric]?[criterion] ?? criterion
  }
}

extension [EvaluationFacts] {
  /// The id of the rubric that most of those that count are by; of two the one that comes first.
  package var mostUsedRubric: String? { filter(\.isHeadline).map(\.rubric).mostFrequent }

  /// The criteria that were counted, by rubric.
  var countedCriteria: [String: Set<String>] {
    reduce(into: [:]) { $0[$1.rubric, default: []].formUnion(($1.criteria ?? []).map(\.criterion)) }
  }
}
