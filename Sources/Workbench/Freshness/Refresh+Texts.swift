import QualityModel
import RecordIndex
import Records

extension Refresh {
  /// Reads the notes, quotes and summaries of all evaluations, for the first search.
  func readTexts() throws {
    guard try !index.hasText() else { return }
    try index.beginText()
    let files = workspace.evaluationFolders().folders.flatMap { folder in
      workspace.entries(of: folder).entries.map { EvaluationFile(folder: folder.path, name: $0.name) }
    }
    let talk = talk
    let scan = EvaluationScan(workspace, isCancelled: { talk.isInterrupted() }, now: clock)
    var done = 0
    let transform: @Sendable (ScannedEvaluation) -> Text = { scanned in
      Text(
        folder: scanned.file.folder, name: String(scanned.file.name.dropLast(5)), texts: scanned.evaluation?.texts ?? []
      )
    }
    var pending: [Text] = []
    let read = try scan.run(files, transform: transform) { batch in
      pending += batch
      done += batch.count
      talk.progress(Talk.Progress(action: "Reading notes and quotes", done: done, total: files.count))
      guard pending.count >= 8192 else { return }
      try write(pending)
      pending = []
    }
    guard read == files.count else { throw Interrupted() }
    try write(pending)
    try index.completeText()
  }

  private struct Text: Sendable {
    var folder: String
    var name: String
    var texts: [String]
  }

  private func write(_ texts: [Text]) throws {
    try index.putTexts(texts.map { (folder: $0.folder, name: $0.name, texts: $0.texts) })
  }
}
