import QualityModel

/// The criteria that mean the same in every version of a rubric: same id, kind, answer values and direction.
///
/// A title, a guidance or a weight may change; what an answer counts as may not.
struct ComparableCriteria {
  /// Their ids, in the order of the latest version.
  let ids: [String]
  /// The latest title of each.
  let titles: [String: String]
  /// The ids of criteria that were scored in some version and cannot be compared.
  let changed: [String]

  /// Why nothing is measured across versions that do not compare.
  static let rubricChanged = "rubric changed"

  init(_ rubrics: [Rubric]) {
    let versions = rubrics.sorted { $0.version > $1.version }
    let latest = versions.first?.countingCriteria ?? []
    let others = versions.dropFirst().map(\.criteria)
    let same = latest.filter { criterion in
      others.allSatisfy { version in version.contains { $0.meansTheSame(as: criterion) } }
    }
    ids = same.map(\.id)
    titles = latest.reduce(into: [:]) { $0[$1.id] = $1.title }
    let known = Set(ids)
    var seen: Set<String> = []
    changed = versions.flatMap(\.countingCriteria).map(\.id)
      .filter { !known.contains($0) && seen.insert($0).inserted }
  }
}

extension Criterion {
  fileprivate func meansTheSame(as other: Criterion) -> Bool {
    id == other.id && kind.hasSameValues(as: other.kind) && isInverted == other.isInverted
      && isScored == other.isScored && isBonus == other.isBonus
  }
}

extension Criterion.Kind {
  /// Labels and anchors are words for people; what may be answered and what it counts for is what is compared.
  fileprivate func hasSameValues(as other: Criterion.Kind) -> Bool {
    switch (self, other) {
    case (.scale(let mine), .scale(let theirs)): mine.min == theirs.min && mine.max == theirs.max
    case (.choice(let mine), .choice(let theirs)): mine.values == theirs.values
    case (.checklist(let mine, let cap), .checklist(let theirs, let otherCap)):
      mine.values == theirs.values && cap == otherCap
    case (.yesNo, _), (.scale, _), (.choice, _), (.checklist, _), (.number, _), (.text, _), (.date, _): self == other
    }
  }
}

extension [Criterion.Option] {
  fileprivate var values: [String: Double?] { reduce(into: [:]) { $0.updateValue($1.points, forKey: $1.id) } }
}
