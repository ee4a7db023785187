import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records
@testable import Workbench

/// Every kind of record goes through everything that is done with records.
@Suite("Every kind of record") struct RecordKindsTests {
  private let files: TemporaryWorkspace
  private var world: World { files.world }
  private var workspace: Workspace { Workspace(at: files.root) }

  /// The kinds by their place in the list, since two may share a word.
  static let kinds = Array(RecordKinds.all.indices)

  init() throws { files = try .withEveryKind() }

  /// The kind, and the file of its sample.
  private func sample(_ index: Int) throws -> (kind: any RecordKind, path: WorkspacePath) {
    let kind = RecordKinds.all[index]
    let paths = files.tree().keys.sorted().compactMap { WorkspacePath($0) }
    return (kind, try #require(paths.first(where: kind.holds), "no sample of \(type(of: kind))"))
  }

  /// The name by which a person means the sample.
  private func name(_ kind: any RecordKind, _ path: WorkspacePath) -> String {
    kind.naming == .single ? kind.word : path.stem
  }

  @Test func everySampleIsSound() throws {
    expectNoDifference(
      try CheckWorkspace().perform(in: world).filter { $0.severity == .error }.map { "\($0.place?.file ?? ""): \($0)" },
      [])
  }

  @Test(arguments: kinds) func itIsRead(index: Int) throws {
    let (kind, path) = try sample(index)
    func read(_ kind: some RecordKind) -> Bool { workspace.record(at: path, of: kind).value != nil }
    let isRead = read(kind)
    #expect(isRead)
    #expect(RecordKinds.kind(of: path)?.holds(path) == true && path.isOfAWorkspace)
    expectNoDifference(RecordKinds.all.filter { $0.holds(path) }.count, 1, "\(path) is of several kinds")
  }

  @Test(arguments: kinds) func whatIsWrongWithItIsFound(index: Int) throws {
    let (kind, path) = try sample(index)
    let broken = "<<<<<<< ours\n"
    try files.write(broken, to: path.text)
    expectNoDifference(workspace.findings(in: Data(broken.utf8), at: path).map(\.rule), ["conflict-marker"])
    let found = try CheckWorkspace().perform(in: world).filter { $0.severity == .error }
    // A kept version is missing where it was scored against; any other record is found at its own place.
    #expect(found.contains { $0.place?.file == path.text || $0.rule == "rubric-missing" }, "\(type(of: kind))")
  }

  @Test(arguments: kinds) func itIsOpenedByName(index: Int) throws {
    let (kind, path) = try sample(index)
    let name = name(kind, path)
    guard kind.isOffered else {
      #expect(throws: (any Error).self) { try OpenRecord(name).perform(in: world) }
      return
    }
    let opened = try OpenRecord(name).perform(in: world)
    expectNoDifference(opened.path, path.text)
    #expect(OpenRecord.offered.contains(kind.word))
  }

  @Test(arguments: kinds) func itsNameIsCompletedAndTheNearestOneMeant(index: Int) throws {
    let (kind, path) = try sample(index)
    let name = name(kind, path)
    let offered = ListNames(.anyRecord).perform(in: world).map(\.id)
    expectNoDifference(offered.contains(name), kind.isOffered)
    guard kind.isOffered else { return }
    #expect(ListNames(.records(kind.word)).perform(in: world).map(\.id).contains(path.stem))
    let error = #expect(throws: NotFound.self) { try OpenRecord(String(name.dropLast())).perform(in: world) }
    expectNoDifference(error?.help, "did you mean `\(name)`?")
  }

  @Test(arguments: kinds) func whatTheIndexKeepsOfItIsWhatItsFileSays(index: Int) throws {
    func expectSame<Kind: RecordKind>(_ kind: Kind) throws {
      let (kept, read) = (try world.listing(of: kind), kind.listing(in: workspace))
      expectNoDifference(String(customDumping: kept), String(customDumping: read))
    }
    let (kind, path) = try sample(index)
    try expectSame(kind)
    try files.write("<<<<<<< ours\n", to: path.text)
    try expectSame(kind)
    // The index tells them apart by their word, and looks for them in one folder.
    guard kind.isIndexed else { return }
    expectNoDifference(RecordKinds.all.count { $0.word == kind.word }, 1)
    #expect(kind.place.folder != nil && kind.naming != .single)
  }

  @Test(arguments: kinds) func aChangeOfItIsUndone(index: Int) throws {
    let (_, path) = try sample(index)
    let before = try #require(files.text(of: path.text))
    let opened = OpenRecord.Answer(path: path.text, bytes: Data(before.utf8))
    _ = try CloseRecord(opened, bytes: Data((before + "\n").utf8)).perform(in: world)
    expectNoDifference(files.text(of: path.text), before + "\n")
    _ = try Undo().perform(in: world)
    expectNoDifference(files.text(of: path.text), before)
  }

  @Test(arguments: kinds) func whatAKilledWriteLeftIsSweptAway(index: Int) throws {
    let (kind, path) = try sample(index)
    let now = Date()
    guard let folder = kind.folderSwept(at: now) else { return }
    let temporary = "\(folder)/.sidetone-\(Temporary.thisHost)-\(Int32.max)-abc.tmp"
    try files.write("{", to: temporary)
    workspace.sweepAfterCrashes(of: Journal(in: files.state), now: now)
    #expect(files.text(of: temporary) == nil && files.text(of: path.text) != nil)
  }

  @Test(arguments: kinds) func gitIsToldHowToTreatIt(index: Int) throws {
    let kind = RecordKinds.all[index]
    let edit = try #require(GitFiles.edits(in: workspace).first { $0.path.text == ".gitattributes" })
    let lines = String(decoding: try #require(edit.bytes), as: UTF8.self).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("\(kind.gitPattern) ") })
  }

  /// What a record names becomes part of a path sooner or later.
  @Test(arguments: kinds) func everyIDThatItNamesMustBeOne(index: Int) throws {
    func references(_ kind: some RecordKind) throws -> [RecordReference] {
      let (_, path) = try sample(index)
      return kind.references(in: try #require(workspace.record(at: path, of: kind).value).record)
    }
    let (_, path) = try sample(index)
    let text = try #require(files.text(of: path.text))
    for reference in try references(RecordKinds.all[index]) {
      let broken = text.replacing("\"\(reference.id)\"", with: "\"../x\"").replacing(
        "[\(reference.id)]", with: "[../x]"
      )
      .replacing(": \(reference.id)\n", with: ": ../x\n")
      guard broken != text else { continue }
      let rules = workspace.findings(in: Data(broken.utf8), at: path).map(\.rule)
      #expect(rules.contains("bad-id"), "\(path): \(reference.what) \(reference.path)")
    }
  }
}
