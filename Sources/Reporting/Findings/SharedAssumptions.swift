import Notation
import QualityModel

/// What several files leave open: each assumption once, with the files that it holds for.
struct SharedAssumptions {
  /// An assumption with the findings of the files that it was made in.
  private struct Entry {
    var assumption: Assumption
    /// Whether every file shows it in the same words.
    var isAlike = true
    var ways: [String]
    var findings: [Int]

    /// Takes the assumption of another file, or of another value in the same one.
    mutating func add(_ other: Assumption, in finding: Int) {
      if other.what != assumption.what { isAlike = false }
      if !ways.contains(other.otherwise) { ways.append(other.otherwise) }
      if findings.last != finding { findings.append(finding) }
    }

    /// What was assumed, as all of its files have it.
    var words: String { isAlike ? assumption.what : assumption.general }

    /// The assumption once for each way to override it.
    var byWay: [Assumption] {
      ways.map { Assumption(assumption.what, general: assumption.general, otherwise: $0) }
    }
  }

  /// The findings of files, in their order.
  private let made: [Finding]
  private var entries: [Entry] = []
  /// The most files that are named beside an assumption.
  private static let mostNamed = 3

  init(of findings: [Finding]) {
    made = findings.filter { !$0.assumptions.isEmpty }
    var indices: [String: Int] = [:]
    for (index, finding) in made.enumerated() {
      for assumption in finding.assumptions {
        guard let known = indices[assumption.general] else {
          indices[assumption.general] = entries.count
          entries.append(Entry(assumption: assumption, ways: [assumption.otherwise], findings: [index]))
          continue
        }
        entries[known].add(assumption, in: index)
      }
    }
  }

  /// The findings to report: where all files leave the same open, one for each of them, all alike; otherwise one
  /// finding that names the files beside each assumption.
  var findings: [Finding] {
    guard let first = made.first else { return [] }
    let everywhere = Array(made.indices)
    let isShared = entries.allSatisfy { $0.findings == everywhere }
    let assumptions = entries.flatMap(\.byWay)
    let words = entries.map { isShared ? $0.words : "\($0.words) (\(files(of: $0)))" }
    return (isShared ? made.map(\.place) : [nil]).map { place in
      Finding(rule: first.rule, assuming: assumptions, words: words, place: place)
    }
  }

  private func files(of entry: Entry) -> String {
    entry.findings.compactMap { made[$0].place?.shortFile }.listed(upTo: Self.mostNamed)
  }
}
