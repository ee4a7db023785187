import Foundation
import QualityModel
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Records

/// Two people on one machine write to one workspace, each with a journal of their own.
struct FolderLocksTests {
  private let files: TemporaryWorkspace

  init() throws { files = try TemporaryWorkspace(["recordings/a.json": "0", "rubrics/b.yaml": "0"]) }

  /// Somebody else's journal, which does not wait.
  private var stranger: Journal { Journal(in: files.folder.appending(path: "stranger"), patience: .zero) }

  /// The workspace with something done at one step of a write.
  private func workspace(at step: WritingSteps.Step, _ interrupt: @escaping @Sendable () -> Void) -> Workspace {
    var workspace = files.workspace
    workspace.steps.willTake = { taken throws(FileTrouble) in
      if taken == step { interrupt() }
    }
    return workspace
  }

  private func change(_ edits: Change.Edit...) -> Change { Change("x", by: "q", at: minute(1), edits: edits) }

  @Test(arguments: [WritingSteps.Step.createTemporary("recordings/a.json"), .putInPlace("recordings/a.json")])
  func noOneWritesBetweenTheLookAndTheWrite(_ step: WritingSteps.Step) throws {
    let refusals = Mutex<[String]>([])
    let (other, journal) = (files.workspace, stranger)
    let intruding = change(.replace(path("recordings/a.json"), .bytes(Data("0")), with: Data("theirs")))
    let workspace = workspace(at: step) {
      do {
        try other.perform(intruding, journal: journal)
      } catch {
        refusals.withLock { $0.append((error as? any Explained)?.message ?? "\(error)") }
      }
    }
    try workspace.perform(
      change(.replace(path("recordings/a.json"), .bytes(Data("0")), with: Data("mine"))), journal: files.journal)
    #expect(refusals.withLock(\.self) == ["another Sidetone is writing to this workspace"])
    #expect(files.text(of: "recordings/a.json") == "mine")
  }

  @Test func aDraftIsWrittenUnderTheLockToo() throws {
    let refusals = Counter()
    var other = files.workspace
    other.patience = .zero
    let impatient = other
    let workspace = workspace(at: .putInPlace("sessions/drafts/draft-1.json")) {
      do {
        _ = try impatient.writeDraft(draft("draft-2"), replacing: nil)
      } catch is AnotherWriter {
        _ = refusals.next()
      } catch {}
    }
    _ = try workspace.writeDraft(draft("draft-1"), replacing: nil)
    #expect(refusals.next() == 1)
  }

  @Test func writesInOtherFoldersGoOn() throws {
    let (other, journal, done) = (files.workspace, stranger, Counter())
    let elsewhere = change(.replace(path("rubrics/b.yaml"), .bytes(Data("0")), with: Data("1")))
    let workspace = workspace(at: .putInPlace("recordings/a.json")) {
      if (try? other.perform(elsewhere, journal: journal)) != nil { _ = done.next() }
    }
    try workspace.perform(
      change(.replace(path("recordings/a.json"), .bytes(Data("0")), with: Data("1"))), journal: files.journal)
    #expect(done.next() == 1)
    #expect(files.tree() == ["recordings/a.json": "1", "rubrics/b.yaml": "1"])
  }

  /// With the locks of the file system, and on one that has none.
  @Test(arguments: [true, false]) func nothingIsLostWhenFourCountAtOnce(hasLocks: Bool) throws {
    var counted = files.workspace
    if !hasLocks { counted.steps.lock = { _ in .unsupported(.noLocks) } }
    let (workspace, folder) = (counted, files.folder)
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let journal = Journal(in: folder.appending(path: "state-\(writer)"), patience: .seconds(60))
      for _ in 0..<10 {
        var isCounted = false
        while !isCounted { isCounted = Self.count(in: workspace, journal, as: writer) }
      }
    }
    #expect(files.tree().values.map { $0.prefix { $0 != " " } } == ["40", "40"])
  }

  /// Adds one to both files; `false` where somebody else was faster. The order of the files must not matter.
  ///
  /// Each says who counted, since a file that is as wanted already is no change.
  private static func count(in workspace: Workspace, _ journal: Journal, as writer: Int) -> Bool {
    let edits = [path("recordings/a.json"), path("rubrics/b.yaml")].compactMap { path -> Change.Edit? in
      guard let bytes = workspace.bytes(at: path) else { return nil }
      let count = Int(String(decoding: bytes, as: UTF8.self).prefix { $0 != " " }) ?? 0
      return .replace(path, .bytes(bytes), with: Data("\(count + 1) by \(writer)"))
    }
    let ordered = writer.isMultiple(of: 2) ? edits.reversed() : edits
    let change = Change("count", by: "q", at: minute(1), edits: ordered)
    return (try? workspace.perform(change, journal: journal)) != nil
  }

  @Test func theSameBytesUnderOneIDAreSomeoneElsesAllTheSame() throws {
    _ = try files.workspace.writeDraft(draft("draft-1"), replacing: nil)
    #expect(throws: ChangedMeanwhile.self) { try files.workspace.writeDraft(draft("draft-1"), replacing: nil) }
  }
}
