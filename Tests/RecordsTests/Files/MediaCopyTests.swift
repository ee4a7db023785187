import CustomDump
import Foundation
import QualityModel
import SystemPackage
import TestSupport
import Testing

@testable import Records

@Suite("Media are copied in pieces") struct MediaCopyTests {
  private let files: TemporaryWorkspace
  private let audio = path("recordings/a.wav")
  private let sound: Data
  private var outside: URL { files.folder.appending(path: "sound.wav") }

  init() throws {
    files = try TemporaryWorkspace()
    // Of ASCII, since each byte that is not text would cost a backtrace of the testing library where a tree is read.
    sound = Data((0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) & 0x7F })
    try sound.write(to: outside)
  }

  private func change(_ edits: Change.Edit...) -> Change { Change("import a", by: "q", at: minute(1), edits: edits) }

  private func bytes(of path: String) -> Data? { try? Data(contentsOf: files.root.appending(path: path)) }

  @Test func theCopyIsTheFileAndTheJournalKnowsItsDigest() throws {
    let file = try OutsideFile(outside)
    #expect(file.fingerprint == Fingerprint(of: sound))
    let entry = try files.workspace.perform(change(.create(audio, .copy(file))), journal: files.journal)
    #expect(bytes(of: "recordings/a.wav") == sound)
    #expect(entry?.edits.map(\.after) == [.digest(Digest.hexadecimal(of: sound))])
    #expect(try files.workspace.fingerprint(of: audio) == Fingerprint(of: sound))
    _ = try files.workspace.undo(in: files.journal, by: "q", at: minute(2))
    #expect(files.tree().isEmpty)
  }

  @Test func whatChangedMeanwhileIsNotCopied() throws {
    let file = try OutsideFile(outside)
    try Data([1]).write(to: outside)
    let error = #expect(throws: CannotWrite.self) {
      try files.workspace.perform(change(.create(audio, .copy(file))), journal: files.journal)
    }
    #expect(error?.message == "cannot write recordings/a.wav: the file was changed or removed while it was copied")
    #expect(files.tree().isEmpty)
    #expect(files.journal.entries(in: files.workspace).value == [])
  }

  @Test func anotherMediumIsNeverReplaced() throws {
    try files.write(Data([9]), to: "recordings/a.wav")
    #expect(throws: ChangedMeanwhile.self) {
      try files.workspace.perform(change(.create(audio, .copy(OutsideFile(outside)))), journal: files.journal)
    }
    #expect(bytes(of: "recordings/a.wav") == Data([9]))
  }

  @Test func anUndoThatFailsInTheMiddlePutsTheMediumBack() throws {
    let edits: [Change.Edit] = [
      .create(path("recordings/a.json"), Data("{}")), .create(audio, .copy(try OutsideFile(outside))),
    ]
    try files.workspace.perform(Change("import a", by: "q", at: minute(1), edits: edits), journal: files.journal)
    let before = files.tree()
    let failing = files.failing(with: .system(.ioError), at: .remove("recordings/a.json"))
    #expect(throws: CannotWrite.self) { try failing.undo(in: files.journal, by: "q", at: minute(2)) }
    expectNoDifference(files.tree().keys.sorted(), before.keys.sorted())
    #expect(bytes(of: "recordings/a.wav") == sound)
    _ = try files.workspace.undo(in: files.journal, by: "q", at: minute(3))
    #expect(files.tree().isEmpty)
  }

  @Test func copyingStoppedAnywhereLeavesAllOfItOrNothing() throws {
    for step in 0..<100 {
      let files = try TemporaryWorkspace()
      let edits: [Change.Edit] = [
        .create(audio, .copy(try OutsideFile(outside))), .create(path("recordings/a.json"), Data("{}")),
      ]
      let change = Change("import a", by: "q", at: minute(1), edits: edits)
      let isStopped = (try? files.crashing(at: step).perform(change, journal: files.journal)) == nil
      if let copy = try? Data(contentsOf: files.root.appending(path: "recordings/a.wav")) {
        #expect(copy == sound, "step \(step)")
      }
      try files.workspace.perform(change, journal: files.journal)
      #expect(files.tree().count == 2, "step \(step)")
      if !isStopped { return }
    }
    Issue.record("the import never came to its end")
  }
}
