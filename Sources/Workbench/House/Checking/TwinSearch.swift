import QualityModel
import Records

/// Finds evaluations that are the same work done twice, or were taken over twice, among a million of them.
///
/// Of each a number is kept for what it is about; only where two numbers are the same are the files looked at again.
struct TwinSearch {
  /// What an evaluation is recognised by; `nil` where it cannot be a twin.
  struct Traces: Sendable {
    /// Of what it is about, who scored it and what for.
    var work: Int?
    /// Of where it came from.
    var source: Int?

    init() {}

    init(of evaluation: Evaluation) {
      guard evaluation.isLive else { return }
      if evaluation.again == nil { work = evaluation.work.hashValue }
      source = evaluation.source.map { source in
        var hasher = Hasher()
        hasher.combine(source.system)
        hasher.combine(source.id)
        return hasher.finalize()
      }
    }
  }

  private struct Trace {
    let number: Int
    let file: Int32
  }

  private let workspace: Workspace
  private let files: [EvaluationFile]
  private var works: [Trace] = []
  private var sources: [Trace] = []

  init(among files: [EvaluationFile], in workspace: Workspace) {
    self.files = files
    self.workspace = workspace
  }

  /// Takes note of what one of the files is recognised by.
  mutating func note(_ traces: Traces, ofFile index: Int) {
    let place = Int32(truncatingIfNeeded: index)
    if let work = traces.work { works.append(Trace(number: work, file: place)) }
    if let source = traces.source { sources.append(Trace(number: source, file: place)) }
  }

  /// What is wrong: in each of those that are there twice, naming the earlier one.
  var findings: [Finding] {
    let takenOver = alike(sources).flatMap { evaluations in
      doubles(evaluations) { $0.hasSameSource(as: $1) }
    }
    let twice = Set(takenOver.map(\.double.path))
    // One mistake is one finding: what was taken over twice is a twin as well.
    let twins = alike(works).flatMap { doubles($0) { $0.isTwin(of: $1) } }.filter { !twice.contains($0.double.path) }
    return takenOver.compactMap { double, original in
      double.record.source.map { source in
        double.placed(SourcesAreFiledOnce().finding(in: double.record, source: source, filedAs: original.path.text))
      }
    }
      + twins.map { double, original in
        double.placed(TwinsSayWhy().finding(in: double.record, of: original.record, filedAs: original.path.text))
      }
  }

  private typealias Double = (double: Stored<Evaluation>, original: Stored<Evaluation>)

  /// Reads the files whose numbers are the same, in groups.
  private func alike(_ traces: [Trace]) -> [[Stored<Evaluation>]] {
    let sorted = traces.sorted { ($0.number, $0.file) < ($1.number, $1.file) }
    var groups: [[Stored<Evaluation>]] = []
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.number != sorted[start].number } ?? sorted.count
      if end - start > 1 {
        let paths = sorted[start..<end].compactMap { files[Int($0.file)].path }
        groups.append(paths.compactMap { workspace.evaluation(at: $0).value })
      }
      start = end
    }
    return groups
  }

  /// Returns each that is a double of an earlier one, with that one.
  private func doubles(
    _ evaluations: [Stored<Evaluation>], _ areSame: (Evaluation, Evaluation) -> Bool
  ) -> [Double] {
    let ordered = evaluations.sorted { $0.record.isBefore($1.record) }
    var originals: [Stored<Evaluation>] = []
    return ordered.compactMap { stored in
      let original = originals.first { $0.record.id != stored.record.id && areSame(stored.record, $0.record) }
      if original == nil { originals.append(stored) }
      return original.map { (stored, $0) }
    }
  }
}

extension Evaluation {
  fileprivate func hasSameSource(as other: Evaluation) -> Bool {
    guard let source, let others = other.source else { return false }
    return source.isSame(as: others)
  }

  fileprivate func isBefore(_ other: Evaluation) -> Bool {
    (submittedAt ?? startedAt, id) < (other.submittedAt ?? other.startedAt, other.id)
  }
}
