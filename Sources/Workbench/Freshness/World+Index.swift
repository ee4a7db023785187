import Foundation
import QualityModel
import RecordIndex
import Records

extension World {
  /// What a question needs of the index beside the evaluations themselves.
  struct Needs: OptionSet {
    let rawValue: Int
    /// Notes, quotes and summaries.
    static let text = Needs(rawValue: 1)
    /// Recordings.
    static let recordings = Needs(rawValue: 2)
    /// Coaching plans, studies and drafts.
    static let smallRecords = Needs(rawValue: 4)
    /// Those, and no evaluation: of a million of them none is looked at.
    static let smallRecordsAlone = Needs(rawValue: 8)
  }

  /// Answers a question from the index, with what was added, changed or removed since noticed before.
  ///
  /// An index that turns out damaged is rebuilt and asked again; one that cannot be used, on a full disk or locked by
  /// another process, is bypassed: then the files themselves are read for this one answer.
  func asking<Answer>(_ needs: Needs = [], _ question: (RecordIndex) throws -> Answer) throws -> Answer {
    let file = try indexFile
    do {
      return try question(try fresh(.open(at: file), needs))
    } catch let trouble as IndexTrouble where trouble.isDamage {
      talk.notice("The index was damaged (\(trouble.reason)) and is rebuilt.")
      RecordIndex.remove(at: file)
    } catch let trouble as IndexTrouble {
      return try question(try index(after: trouble, needs))
    }
    do {
      return try question(try fresh(.open(at: file), needs))
    } catch let trouble as IndexTrouble {
      return try question(try index(after: trouble, needs))
    }
  }

  /// Returns the index with what changed noticed, for an answer that is handed over piece by piece.
  func index(needsText: Bool = false) throws -> RecordIndex { try asking(needsText ? .text : []) { $0 } }

  /// Returns an index of this moment's files to go on with, where one turned out unusable in the middle of an answer.
  func index(after trouble: IndexTrouble, _ needs: Needs) throws -> RecordIndex {
    talk.notice("The index cannot be used (\(trouble.reason)): the files themselves are read.")
    if trouble.isDamage { RecordIndex.remove(at: try indexFile) }
    return try fresh(.inMemory(), needs)
  }

  /// Makes the index anew from the files.
  func rebuildIndex() throws {
    RecordIndex.remove(at: try indexFile)
    try asking(.smallRecords) { _ in }
  }

  /// Looks at every file, so that the next answer rests on all of them.
  func lookEverywhere() throws { try everywhere.asking { _ in } }

  /// The same world, looking at every file before it answers.
  package var everywhere: World {
    var world = self
    world.looksEverywhere = true
    return world
  }

  private func fresh(_ opening: @autoclosure () throws -> RecordIndex, _ needs: Needs) throws -> RecordIndex {
    let workspace = try workspace
    let rest: Needs = [.smallRecords, .smallRecordsAlone]
    let earlier = needs.isDisjoint(with: rest) ? nil : EarlierLook(into: workspace, asOf: fileClock())
    let index = try opening()
    // Whoever asks for every file to be looked at wants nothing of the index taken on trust either.
    if looksEverywhere { try index.verify() }
    let refresh = Refresh(workspace, index, world: self, looksEverywhere: looksEverywhere)
    if !needs.contains(.smallRecordsAlone) { try refresh.perform() }
    if let earlier { try refresh.performOnSmallRecords(earlier) }
    if needs.contains(.text) { try refresh.readTexts() }
    if needs.contains(.recordings) { try refresh.performOnRecordings() }
    return index
  }

  private var indexFile: URL {
    get throws(NoWorkspace) { try locations.cache.appending(path: "index.sqlite", directoryHint: .notDirectory) }
  }
}

extension RecordIndex {
  /// What prevents files from being read, or is odd about where they are stored.
  func findingsOfReading(in workspace: Workspace) throws -> [Finding] {
    let folders = try findings(.folders)
    let copies = try copies().flatMap { workspace.findings(ofCopies: $0.others, of: $0.counted) }
    return folders + (try findings(.reading) + copies).sorted(by: Survey.isBefore)
  }
}
