import Foundation
import QualityModel
import RecordIndex
import Records

extension Refresh {
  /// Reads files that changed and records what they say; what was recorded before an interruption stays.
  final class Reading {
    private let refresh: Refresh
    private let shelf: SharedShelf
    private let reader: EvaluationReader
    /// How many files there are in all, where that is known beforehand.
    private let total: Int?
    /// The rubric versions that the index knew before: their state moves only once everything scored against them was
    /// looked at again, or what is in another folder would go unnoticed.
    private let known: Set<RubricReference>
    private var done = 0

    init(of refresh: Refresh, total: Int?) throws {
      self.refresh = refresh
      self.total = total
      known = Set(try refresh.index.rubrics())
      shelf = SharedShelf(of: refresh.workspace)
      reader = EvaluationReader(
        workspace: refresh.workspace, shelf: shelf, readsTexts: try refresh.index.keepsText())
    }

    /// Reads what changed in a folder, and marks the folder once all of it is recorded, in one transaction.
    ///
    /// Each batch is written as it comes: the threads that read never wait for a long write. Returns `false`, with
    /// nothing recorded, where another look recorded the folder since this one rested on what the index held.
    func read(_ change: Change) throws -> Bool {
      let (reader, talk) = (reader, refresh.talk)
      let scan = EvaluationScan(
        refresh.workspace, batch: 64, isCancelled: { talk.isInterrupted() }, now: refresh.clock)
      let read: Int? = try refresh.index.update { update in
        if let folder = change.folder, try update.digest(ofFolder: folder.path) != change.known?.digest { return nil }
        let read = try scan.run(
          change.files,
          transform: { Outcome(folder: $0.file.folder, file: $0.isMissing ? nil : reader.indexed($0)) },
          consume: { batch in
            try put(batch, in: update)
            tell(batch.count, of: change)
          })
        for rubric in shelf.asked where !known.contains(RubricReference(id: rubric.id, version: rubric.version)) {
          try update.setState(rubric.state, ofRubric: rubric.id, version: rubric.version)
        }
        guard read == change.files.count else { return read }
        for name in change.gone { try update.remove(name, from: change.folder?.path ?? "") }
        if let folder = change.folder { try update.mark(folder) }
        return read
      }
      guard let read else { return false }
      guard read == change.files.count else { throw Interrupted() }
      return true
    }

    /// Returns the state of a rubric's text as scores are checked against it here.
    func state(ofRubric id: String, version: Int) -> String {
      shelf.version(RubricReference(id: id, version: version)).state
    }

    private func tell(_ count: Int, of change: Change) {
      done += count
      let action = "Reading evaluations"
      refresh.talk.progress(Talk.Progress(action: action, done: done, total: total ?? change.files.count))
    }

    private func put(_ outcomes: [Outcome], in update: Update) throws {
      for outcome in outcomes {
        if let file = outcome.file { try update.put(file, in: outcome.folder) }
      }
    }
  }

  /// What came of a file on the way into the index; `nil` where it is gone.
  struct Outcome: Sendable {
    var folder: String
    var file: IndexedFile?
  }
}
