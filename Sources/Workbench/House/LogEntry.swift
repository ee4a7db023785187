package import Foundation
import QualityModel
import Records

/// One entry of what was changed, by whom and when.
package struct LogEntry: Hashable, Sendable, Codable {
  /// Its number in this user's journal, from 1; `nil` for what only a record shows.
  package var number: Int?
  package var at: Date
  /// Who.
  package var by: String
  /// What, as a sentence: `score call-0042`, `undo score call-0042`.
  package var sentence: String
  /// Why, where the record states it.
  package var reason: String?

  init(_ entry: JournalEntry, reason: String?) {
    number = entry.number
    at = entry.at
    by = entry.by
    self.reason = reason
    sentence =
      switch entry.kind {
      case .change: entry.sentence
      case .undo: "undo \(entry.sentence)"
      case .redo: "redo \(entry.sentence)"
      }
  }

  init(_ event: RecordEvent) {
    at = event.at
    by = event.by
    reason = event.reason
    sentence =
      switch event.kind {
      case .submitted: "score \(event.interaction)"
      case .edited: "edit \(event.evaluation)"
      case .voided: "void \(event.evaluation)"
      case .disputed: "dispute \(event.evaluation)"
      case .upheld: "uphold \(event.evaluation)"
      }
  }
}

extension LogEntry {
  /// The entry, saying that not all of its files were written.
  var markedAsCutShort: LogEntry {
    var entry = self
    entry.sentence += " (cut short)"
    return entry
  }

  /// Returns the newest entries of a journal joined with the events in records, without listing anything twice.
  ///
  /// A journal's entry is never older than what it did, so the newest entries of the journal cover every event that is
  /// as new as the oldest of them; older events only matter where that is the whole journal.
  /// - Parameters:
  ///   - journal: the newest entries, the newest first.
  ///   - isWhole: whether there are no others.
  ///   - events: the events in records, in any order.
  static func joined(
    _ journal: [JournalEntry], isWholeJournal isWhole: Bool, with events: [RecordEvent], limit: Int
  ) -> [LogEntry] {
    let own = Set(journal.flatMap(\.deeds))
    let oldest = isWhole ? nil : journal.last?.at
    let others = events.filter { event in
      !own.contains(LoggedDeed(event)) && (oldest.map { event.at >= $0 } ?? true)
    }.sorted { ($0.at, $0.evaluation) > ($1.at, $1.evaluation) }
    let reasons = Dictionary(events.map { (LoggedDeed($0), $0.reason) }, uniquingKeysWith: { first, _ in first })
    var (mine, theirs) = (journal[...], others[...])
    var entries: [LogEntry] = []
    while entries.count < limit {
      if let entry = mine.first, theirs.first.map({ $0.at <= entry.at }) ?? true {
        entries.append(LogEntry(mine.removeFirst(), reason: entry.deeds.lazy.compactMap { reasons[$0] ?? nil }.first))
      } else if let event = theirs.popFirst() {
        entries.append(LogEntry(event))
      } else {
        break
      }
    }
    return entries
  }
}

/// What was done to an evaluation, as both the journal and the record know it.
private struct LoggedDeed: Hashable {
  /// When it was revised, and by whom.
  struct Revision: Hashable {
    let at: Date
    let by: String
  }

  let evaluation: String
  /// Which revision; `nil` for the submission, whose time may come from an older file.
  let revision: Revision?

  init(_ event: RecordEvent) {
    evaluation = event.evaluation
    revision = event.kind == .submitted ? nil : Revision(at: event.at, by: event.by)
  }

  init(_ edit: JournalEntry.Edit, of entry: JournalEntry) {
    evaluation = edit.path.stem
    revision = edit.before == .absent ? nil : Revision(at: entry.at, by: entry.by)
  }
}

extension JournalEntry {
  /// What this entry did to evaluations; an undo or a redo is not in a record.
  fileprivate var deeds: [LoggedDeed] {
    kind == .change ? edits.filter(\.path.isEvaluation).map { LoggedDeed($0, of: self) } : []
  }
}
