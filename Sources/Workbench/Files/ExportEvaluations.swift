package import Foundation
package import QualityModel
import Records

/// Hands out every evaluation as text, in the order of the files, for programs that take it from there.
///
/// Files are read, and their texts made, on all cores and folder by folder, so that memory stays flat however many there
/// are.
package struct ExportEvaluations: Sendable {
  /// Makes the text of an evaluation, on the thread that read it.
  package var text: @Sendable (Item) -> String
  /// Whether that takes the file's bytes.
  package var needsBytes: Bool

  package init(needsBytes: Bool = false, text: @escaping @Sendable (Item) -> String) {
    self.needsBytes = needsBytes
    self.text = text
  }

  /// One evaluation, with its file as it is stored.
  package struct Item: Sendable {
    /// The evaluation, without the states that its history keeps.
    package var evaluation: Evaluation
    /// Its file, byte for byte: it may hold keys that this version does not know; empty where that was not asked for.
    package var bytes: Data
  }

  /// What was handed out.
  package struct Answer: Hashable, Sendable {
    /// How many evaluations.
    package var evaluations = 0
    /// How many files were left out, because they cannot be read or are another's double.
    package var leftOut = 0

    /// Creates the counts before anything is handed out.
    package init() {}
  }

  /// Hands out the texts, and what was found on the way; answers with the counts.
  package func perform(
    in world: World, write: (String) throws -> Void, found: ([Finding]) throws -> Void
  ) throws -> Answer {
    let workspace = try world.workspace
    let (twice, listed) = (workspace.filedTwice(), workspace.evaluationFolders())
    var (answer, findings) = (Answer(), listed.findings)
    func report(_ findings: [Finding]) throws {
      answer.leftOut += Set(findings.filter { $0.severity == .error }.map { $0.place?.file }).count
      try found(findings)
    }
    try report(twice.findings)
    for folder in listed.folders {
      let look = workspace.entries(of: folder)
      findings += look.findings
      let names = look.entries.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let files = names.map { EvaluationFile(folder: folder.path, name: $0) }
      let counted = files.filter { file in file.path.map { !twice.leftOut.contains($0) } ?? true }
      try read(counted, in: workspace, world.talk) { piece in
        if !(piece.file.path.map(twice.read.contains) ?? false) { try report(piece.findings) }
        guard let text = piece.text else { return }
        try write(text)
        answer.evaluations += 1
      }
    }
    try report(findings)
    return answer
  }

  /// What came of one file.
  private struct Piece: Sendable {
    var file: EvaluationFile
    /// The text; `nil` where the file cannot be read.
    var text: String?
    var findings: [Finding]
  }

  private func read(
    _ files: [EvaluationFile], in workspace: Workspace, _ talk: Talk, each: (Piece) throws -> Void
  ) throws {
    var scan = EvaluationScan(workspace, isCancelled: { talk.isInterrupted() })
    scan.keepsBytes = needsBytes
    let read = try scan.run(files) { [text] scanned in
      Piece(
        file: scanned.file, text: scanned.evaluation.map { text(Item(evaluation: $0, bytes: scanned.bytes ?? Data())) },
        findings: scanned.findings)
    } consume: {
      try $0.forEach(each)
    }
    guard read == files.count else { throw Interrupted() }
  }
}
