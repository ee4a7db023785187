import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct WorkspaceLookingTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }
  private let month = "sessions/evaluations/2026/11"

  init() throws {
    files = try TemporaryWorkspace()
    for name in ["b", "a", "c"] { try files.write("{}", to: "\(month)/\(name).json") }
  }

  private func look() -> FolderLook {
    workspace.entries(of: EvaluationFolder(path: month, stamp: 1), asOf: .distantFuture)
  }

  private func stamp(of folder: String) -> Int64? {
    workspace.evaluationFolders(asOf: .distantFuture).folders
      .first { $0.path == "sessions/evaluations/\(folder)" }?.stamp
  }

  /// Sets a time that the clock's grain cannot hide.
  private func touch(_ path: String, second: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: second)],
      ofItemAtPath: files.root.appending(path: path).path(percentEncoded: false))
  }

  @Test func namesEveryFolderThatMayHoldAnEvaluation() throws {
    try files.write("{}", to: "sessions/evaluations/2027/01/x.json")
    try files.write("{}", to: "sessions/evaluations/2027/01/05/too-deep.json")
    try files.write("{}", to: "sessions/evaluations/notes/x.json")
    try files.write("a file", to: "sessions/evaluations/2028")
    try FileManager.default.createSymbolicLink(
      atPath: files.root.appending(path: "sessions/evaluations/2029").path, withDestinationPath: "/tmp")
    let found = workspace.evaluationFolders(asOf: .distantFuture)
    expectNoDifference(
      found.folders.map(\.path),
      ["", "/2026", "/2026/11", "/2027", "/2027/01"].map { "sessions/evaluations\($0)" })
    #expect(found.folders.allSatisfy { $0.stamp != 0 })
    let inside = files.root.appending(path: "sessions/evaluations/2026/12")
    try FileManager.default.createSymbolicLink(atPath: inside.path, withDestinationPath: "11")
    let (month, link) = (stamp(of: "2026/11"), stamp(of: "2026/12"))
    #expect(month != nil && month == link)
    try FileManager.default.removeItem(at: inside)
    expectNoDifference(found.findings, workspace.evaluations().findings.filter { $0.rule == "unreadable-file" })
    #expect(found.findings.map(\.place?.file) == ["sessions/evaluations/2028", "sessions/evaluations/2029"])
  }

  @Test func listsWhatEndsAsEvaluationsDoAndOurTemporaries() throws {
    try files.write("x", to: "\(month)/notes.txt")
    try files.write("x", to: "\(month)/.hidden.json")
    try files.write("x", to: "\(month)/.sidetone-e-1.json-77-abc.tmp")
    try files.write("x", to: "\(month)/.sidetone-other")
    #expect(look().entries.map(\.name).sorted() == ["a.json", "b.json", "c.json"])
    #expect(look().digest.count == 3 && look().digest.isTrusted)
    #expect(look().temporaries == [".sidetone-e-1.json-77-abc.tmp"])
    let digest = workspace.digest(of: EvaluationFolder(path: month, stamp: 1), asOf: .distantFuture)
    #expect(digest.digest == look().digest && digest.entries.isEmpty)
  }

  @Test func theOrderOfTheSystemDoesNotMatter() {
    let names = ["a.json", "b.json", "a-rather-long-name-0001.json"]
    func digest(_ order: [Int]) -> FolderDigest {
      order.reduce(into: FolderDigest()) { digest, index in
        names[index].withCString { name in
          digest.add(UnsafeRawBufferPointer(start: name, count: names[index].utf8.count), stamp: Int64(index + 5))
        }
      }
    }
    #expect(digest([0, 1, 2]) == digest([2, 0, 1]))
    #expect(digest([0, 1]) != digest([0, 2]) && digest([0, 1]) != digest([0, 1, 1]))
  }

  @Test func whatChangesAFileChangesTheDigest() throws {
    let before = look()
    #expect(look() == before)
    try touch("\(month)/a.json", second: 5)
    let touched = look()
    #expect(touched.digest != before.digest)
    #expect(Set(touched.entries).subtracting(before.entries).map(\.name) == ["a.json"])
    try files.write("{ }", to: "\(month)/b.json")
    let edited = look()
    #expect(Set(edited.entries).subtracting(touched.entries).map(\.name) == ["b.json"])
    let (old, new) = (files.root.appending(path: "\(month)/c.json"), files.root.appending(path: "\(month)/d.json"))
    try FileManager.default.moveItem(at: old, to: new)
    #expect(look().digest != edited.digest)
  }

  @Test func aLinkChangesWithWhatItLeadsTo() throws {
    try FileManager.default.createSymbolicLink(
      atPath: files.root.appending(path: "\(month)/link.json").path, withDestinationPath: "a.json")
    func stamp() -> Int64? { look().entries.first { $0.name == "link.json" }?.stamp }
    let before = stamp()
    try touch("\(month)/a.json", second: 5)
    #expect(before != 0 && stamp() != before)
  }

  @Test func whatChangedAMomentAgoIsNotTrusted() {
    let longAgo = Date(timeIntervalSince1970: 0)
    #expect(workspace.evaluationFolders(asOf: longAgo).folders.allSatisfy { $0.stamp == 0 })
    let look = workspace.entries(of: EvaluationFolder(path: month, stamp: 1), asOf: longAgo)
    #expect(look.entries.allSatisfy { $0.stamp == 0 } && !look.digest.isTrusted)
    let file = EvaluationFile(folder: month, name: "a.json")
    #expect(workspace.scan(file, asOf: longAgo).stamp == 0)
  }

  @Test func aFolderThatWentAwayHoldsNothing() throws {
    #expect(workspace.entries(of: EvaluationFolder(path: "sessions/evaluations/2031", stamp: 1)) == FolderLook())
    try FileManager.default.removeItem(at: files.root)
    let found = workspace.evaluationFolders()
    #expect(found.folders.isEmpty)
    expectNoDifference(found.findings, workspace.evaluations().findings)
  }
}
