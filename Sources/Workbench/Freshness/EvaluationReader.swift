import QualityModel
import RecordIndex
import Records

/// Makes of a file that was read what the index keeps of it: facts, findings, and the score computed again.
struct EvaluationReader: Sendable {
  let workspace: Workspace
  let shelf: SharedShelf
  /// Whether notes, quotes and summaries are wanted.
  let readsTexts: Bool

  /// Returns the index's entry of a file.
  func indexed(_ scanned: ScannedEvaluation) -> IndexedFile {
    let stem = String(scanned.file.name.dropLast(5))
    guard let evaluation = scanned.evaluation else {
      return IndexedFile(name: stem, stamp: Int(scanned.stamp), facts: nil, findings: scanned.findings)
    }
    let rubric = shelf.version(evaluation.rubric)
    let (facts, areSound) = rubric.scorer.map { evaluation.facts(checkedBy: $0) } ?? (evaluation.factsAlone, false)
    let isAsKept = areSound && (evaluation.rubric.digest == nil || evaluation.rubric.digest == rubric.digest)
    return IndexedFile(
      name: stem, stamp: Int(scanned.stamp), facts: facts,
      revisions: (evaluation.history ?? []).map { RevisionFact(at: $0.at, by: $0.by, reason: $0.reason) },
      findings: scanned.findings, scoreFindings: isAsKept ? [] : findings(in: scanned.file, evaluation, rubric.scorer),
      texts: readsTexts ? evaluation.texts : [])
  }

  /// Looks closely where something is wrong, with places: this is rare, and may take its time.
  func findings(in file: EvaluationFile, _ evaluation: Evaluation, _ scorer: Scorer?) -> [Finding] {
    guard let path = file.path, let stored = workspace.evaluation(at: path).value else { return [] }
    let rubric = workspace.rubric(of: stored)
    guard rubric.value != nil, let scorer else { return rubric.findings }
    return rubric.findings + stored.placed(stored.record.findings(against: scorer))
  }
}

extension Evaluation {
  /// Its facts where the rubric cannot be read.
  fileprivate var factsAlone: EvaluationFacts { EvaluationFacts(of: self, scorer: nil) }

  /// Returns its facts, and whether everything that its file holds is as its answers earn.
  fileprivate func facts(checkedBy scorer: Scorer) -> (EvaluationFacts, areSound: Bool) {
    let (derived, isSound) = scorer.check(self)
    return (EvaluationFacts(of: self, derived: derived), isSound || findings(against: scorer).isEmpty)
  }

  /// Notes, quotes and summary, in the order they are read.
  var texts: [String] {
    let answers = answers.flatMap { [$0.note] + ($0.evidence ?? []).map(\.quote) }
    return (answers + [summary]).compactMap { $0 }.filter { !$0.isEmpty }
  }
}
