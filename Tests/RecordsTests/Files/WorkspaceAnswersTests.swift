import CustomDump
import Foundation
import TestSupport
import Testing

@testable import Records

/// Where an answer may be written: nowhere that a record is, however the place is spelled.
@Suite("Answers and records") struct WorkspaceAnswersTests {
  private let files: TemporaryWorkspace
  private let other: TemporaryWorkspace

  init() throws {
    files = try TemporaryWorkspace([
      "rubrics/form.yaml": "a", "sessions/evaluations/2026/11/a.json": "a", "people.yaml": "a", "sidetone.yaml": "a",
      "templates/plan.html": "a", ".git/config": "a", "out/a.txt": "a", "out/rubrics/a.txt": "a",
    ])
    other = try TemporaryWorkspace(["rubrics/form.yaml": "a"])
    try link("out/link", to: "../rubrics")
    try link("out/up", to: "..")
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: files.root.appending(path: name).path, withDestinationPath: target)
  }

  private func refuse(_ path: String, in workspace: Workspace? = nil) throws(BelongsToWorkspace) {
    try Workspace.refuseAnswer(at: URL(filePath: path, relativeTo: files.root), named: path, in: workspace)
  }

  @Test(arguments: [
    "rubrics/form.yaml", "rubrics/new.yaml", "./rubrics/../rubrics/form.yaml", "out/link/form.yaml",
    "out/up/people.yaml", "out/up/sessions/drafts/x.json", "sessions/evaluations/x.json",
    "sessions/evaluations/2026/11/a.json", "sessions/new.csv", "recordings/call-9.txt", "people.yaml", "PEOPLE.yaml",
    "sidetone.yaml", ".gitattributes", ".gitignore", ".git/config", "templates/plan.html",
  ])
  func whereRecordsAreNoAnswerIsWritten(path: String) {
    let refusal = #expect(throws: BelongsToWorkspace.self) { try refuse(path) }
    #expect(refusal?.message == "cannot write \(path): records are kept there, and an answer is not one")
    #expect(throws: BelongsToWorkspace.self) { try refuse(path, in: Workspace(at: files.root)) }
  }

  @Test(arguments: [
    "answer.html", "out/a.txt", "out/new.csv", "out/rubrics/a.txt", "out/people.yaml", "templates/agent.html",
    "../answer.json", "gone/a.txt",
  ])
  func elsewhereItIs(path: String) {
    #expect(throws: Never.self) { try refuse(path, in: Workspace(at: files.root)) }
  }

  /// Whatever the program relies on for undoing, or for what was agreed to, is no place for an answer either.
  @Test(arguments: [
    ("config/sidetone/config.yaml", "config"), ("state/sidetone/0a/journal/1.json", "state"),
    ("cache/sidetone/0a/index", "cache"),
    ("state/sidetone/new.csv", "state"), ("link/sharing.json", "state"),
  ]) func whereTheProgramKeepsItsOwnNoAnswerIsWritten(path: String, kind: String) throws {
    let home = try TemporaryWorkspace([
      "config/sidetone/config.yaml": "a", "state/sidetone/0a/journal/1.json": "a", "cache/sidetone/0a/index": "a",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: home.root.appending(path: "link").path, withDestinationPath: "state/sidetone/0a")
    let environment = ["config", "state", "cache"].map {
      ("XDG_\($0.uppercased())_HOME", home.root.appending(path: $0).path)
    }
    let locations = Locations(environment: Dictionary(uniqueKeysWithValues: environment), workspaceRoot: files.root)
    let refusal = #expect(throws: BelongsToProgram.self) {
      try locations.refuseAnswer(at: URL(filePath: path, relativeTo: home.root), named: path)
    }
    expectNoDifference(refusal?.message, "cannot write \(path): Sidetone keeps files of its own there")
    #expect(refusal?.help.hasSuffix("/\(kind)/sidetone/") == true, "\(refusal?.help ?? "")")
    #expect(throws: Never.self) {
      try locations.refuseAnswer(at: URL(filePath: "answer.csv", relativeTo: home.root), named: "answer.csv")
    }
  }

  @Test func anotherWorkspaceIsNoOtherPlace() {
    let path = other.root.appending(path: "rubrics/form.yaml").path
    #expect(throws: BelongsToWorkspace.self) { try refuse(path, in: Workspace(at: files.root)) }
  }

  /// Writing gives a new file the name, so that another name of the old one keeps what it holds.
  @Test func anotherNameOfARecordLeavesItAlone() throws {
    let name = files.root.appending(path: "out/hard.yaml")
    try FileManager.default.linkItem(at: files.root.appending(path: "rubrics/form.yaml"), to: name)
    try NamedFile.write(Data("answer".utf8), to: name)
    expectNoDifference(files.text(of: "rubrics/form.yaml"), "a")
    expectNoDifference(files.text(of: "out/hard.yaml"), "answer")
  }
}
