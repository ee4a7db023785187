import QualityModel
import RecordIndex
import Records

extension Refresh {
  /// Reads the notes, quotes and summaries of all evaluations, for the first search.
  func readTexts() throws {
    guard try !index.hasText() else { return }
    try index.beginText()
    let total = try index.fileCount()
    var done = 0
    for folder in workspace.evaluationFolders(asOf: clock()).folders {
      let names = try index.stamps(in: folder.path).keys.sorted()
      try readTexts(names.map { EvaluationFile(folder: folder.path, name: "\($0).json") }) { count in
        done += count
        talk.progress(Talk.Progress(action: "Reading notes and quotes", done: done, total: total))
      }
    }
    try index.completeText()
  }

  private func readTexts(_ files: [EvaluationFile], tell: (Int) -> Void) throws {
    let talk = talk
    let scan = EvaluationScan(workspace, isCancelled: { talk.isInterrupted() }, now: clock)
    let transform: @Sendable (ScannedEvaluation) -> Text = { scanned in
      let name = String(scanned.file.name.dropLast(5))
      return (scanned.file.folder, name, scanned.evaluation?.texts ?? [])
    }
    var pending: [Text] = []
    let read = try scan.run(files, transform: transform) { batch in
      pending += batch
      tell(batch.count)
      guard pending.count >= 4096 else { return }
      try index.putTexts(pending)
      pending.removeAll(keepingCapacity: true)
    }
    guard read == files.count else { throw Interrupted() }
    try index.putTexts(pending)
  }

  private typealias Text = (folder: String, name: String, texts: [String])
}
