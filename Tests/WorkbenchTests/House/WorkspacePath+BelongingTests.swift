import Records
import Testing

@testable import Workbench

@Suite("What belongs to a workspace") struct WorkspacePathBelongingTests {
  @Test(arguments: [
    "people.yaml", "sidetone.yaml", "rubrics/form.yaml", "rubrics/form@12.yaml", "recordings/call-1.json",
    "recordings/call-1.vtt", "recordings/call.1.opus", "sessions/drafts/a.json", "sessions/evaluations/2026/11/a.json",
    "sessions/evaluations/a.json", "sessions/coaching/a.json", "sessions/calibrations/a.json",
    "sessions/workshops/a.yaml", "templates/plan.html", "templates/team.md",
  ])
  func holds(path: String) throws { #expect(try #require(WorkspacePath(path)).isOfAWorkspace) }

  @Test(arguments: [
    "README.md", "rubrics/form.yml", "rubrics/form@x.yaml", "rubrics/.sidetone-form.yaml-1-a.tmp", "rubrics/a/b.yaml",
    "recordings/call-1.docx", "recordings/call-1.VTT", "recordings/call-1.tsv", "recordings/call-1.m4a",
    "recordings/.call.json", "sessions/drafts/.sidetone-a.json-1-b.tmp",
    "sessions/evaluations/2026/11/.a.json", "sessions/evaluations/2026/11/12/a.json", "sessions/evaluations/old/a.json",
    "sessions/evaluations/2026/11/a.json.orig", "sessions/other/a.json", "people.yaml/x", "Recordings/a.json",
    "templates/other.html", "templates/plan.css", "templates/a/plan.html", "plan.html",
  ])
  func doesNotHold(path: String) throws { #expect(try !#require(WorkspacePath(path)).isOfAWorkspace) }
}
