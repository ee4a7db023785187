import Foundation
import TestSupport
import Testing

@testable import Records

struct WorkspacePathTests {
  @Test func namesEachKindOfFile() throws {
    let paths = [
      try WorkspacePath.rubric("service-call"), try .rubric("service-call", version: 3), try .interaction("call-0042"),
      try .media(of: "call-0042", extension: "vtt"), try .draft("d-1"), try .evaluation("e-1", submittedAt: minute(0)),
    ]
    #expect(
      paths.map(\.text) == [
        "rubrics/service-call.yaml", "rubrics/service-call@3.yaml", "recordings/call-0042.json",
        "recordings/call-0042.vtt", "sessions/drafts/d-1.json", "sessions/evaluations/2026/11/e-1.json",
      ])
  }

  @Test(arguments: ["../../etc/passwd", "", ".", "..", "a/b", "A", "a\nb", "a\u{0}", "-a", "café", "a b"])
  func refusesWhatIsNoID(_ id: String) throws {
    #expect(throws: NotAnID.self) { try WorkspacePath.interaction(id) }
    #expect(throws: NotAnID.self) { try WorkspacePath.evaluation(id, submittedAt: minute(0)) }
    let workspace = try TemporaryWorkspace().workspace
    #expect(throws: NotAnID.self) { try workspace.evaluation(id) }
    #expect(throws: NotAnID.self) { try workspace.draft(id) }
    #expect(throws: NotAnID.self) { try workspace.rubric(id) }
  }

  @Test func refusalIsTold() {
    let error = #expect(throws: NotAnID.self) { try WorkspacePath.interaction("../../etc/passwd") }
    #expect(error?.message == "`../../etc/passwd` cannot be the id of an interaction")
    #expect(
      error?.help
        == "use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit, at most 80 characters")
  }

  @Test(arguments: ["", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a/", "a\u{0}b"])
  func neverLeadsOut(_ text: String) { #expect(WorkspacePath(text) == nil) }
}
