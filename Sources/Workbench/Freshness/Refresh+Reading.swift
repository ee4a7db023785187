import Foundation
import QualityModel
import RecordIndex
import Records

extension Refresh {
  /// Files that are written in one transaction: few enough to lose little, many enough to cost little.
  private static let portion = 8192

  /// Reads the files that changed and records what they say; what was recorded by an interruption stays.
  func read(_ changes: Changes, isFirst: Bool) throws {
    guard changes.areAny(besides: try index.findings(.folders)) else { return }
    let shelf = SharedShelf(of: workspace)
    let reader = EvaluationReader(workspace: workspace, shelf: shelf, readsTexts: try index.hasText())
    let writer = Writer(changes, index: index, shelf: shelf)
    let talk = talk
    let scan = EvaluationScan(workspace, isCancelled: { talk.isInterrupted() }, now: clock)
    let transform: @Sendable (ScannedEvaluation) -> Outcome = { scanned in
      Outcome(folder: scanned.file.folder, file: scanned.isMissing ? nil : reader.indexed(scanned))
    }
    var pending: [Outcome] = []
    let read = try scan.run(changes.files, transform: transform) { batch in
      pending += batch
      talk.progress(
        Talk.Progress(
          action: "Reading evaluations", done: writer.written + pending.count, total: changes.files.count))
      guard pending.count >= Self.portion else { return }
      try writer.write(pending)
      pending = []
    }
    guard read == changes.files.count else {
      try writer.write(pending)
      throw Interrupted()
    }
    try writer.finish(pending)
  }

  /// What came of a file on the way into the index; `nil` where it is gone.
  struct Outcome: Sendable {
    var folder: String
    var file: IndexedFile?
  }

  /// Writes what was read, and marks each folder once all of its files are there.
  private final class Writer {
    private let changes: Changes
    private let index: RecordIndex
    private let shelf: SharedShelf
    private var marked = 0
    private(set) var written = 0

    init(_ changes: Changes, index: RecordIndex, shelf: SharedShelf) {
      self.changes = changes
      self.index = index
      self.shelf = shelf
    }

    func write(_ outcomes: [Outcome]) throws {
      try index.update { try put(outcomes, in: $0) }
    }

    /// Writes the last files together with everything else that changed.
    func finish(_ outcomes: [Outcome]) throws {
      try index.update { update in
        for file in changes.gone { try update.remove(String(file.name.dropLast(5)), from: file.folder) }
        for folder in changes.goneFolders { try update.removeFolder(folder) }
        try put(outcomes, in: update)
        for rubric in changes.rubrics {
          try update.setState(rubric.state, ofRubric: rubric.id, version: rubric.version)
        }
        try update.setFolderFindings(changes.folderFindings)
      }
    }

    private func put(_ outcomes: [Outcome], in update: Update) throws {
      for outcome in outcomes {
        if let file = outcome.file { try update.put(file, in: outcome.folder) }
      }
      written += outcomes.count
      while marked < changes.folders.count, changes.folders[marked].end <= written {
        try update.mark(changes.folders[marked].folder)
        marked += 1
      }
      for rubric in shelf.asked { try update.setState(rubric.state, ofRubric: rubric.id, version: rubric.version) }
    }
  }
}

extension Refresh.Changes {
  /// Whether there is anything to write.
  fileprivate func areAny(besides known: [Finding]) -> Bool {
    !files.isEmpty || !folders.isEmpty || !gone.isEmpty || !goneFolders.isEmpty || !rubrics.isEmpty
      || folderFindings.map(\.message) != known.map(\.message)
  }
}

/// Somebody pressed Ctrl-C while files were read.
public struct Interrupted: Error, Sendable {}
