import CustomDump
import Foundation
import Insights
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

/// What an import means for what was scored before it.
@Suite("Import: evaluations of the calls") struct ConsequencesTests {
  private static let better = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Agent>Harbour Bikes, what can I do?\n"

  /// A call with a text of three lines, and an evaluation that cites the third.
  private func scored() throws -> (desk: ImportDesk, id: String) {
    let desk = try ImportDesk([
      "c.txt": "Harbour Bikes, what can I do?\nMy chain came off.\nWe will mend it.\n", "c.vtt": Self.better,
    ])
    try desk.run("c.txt", adjust: { $0.agent = "ana-lopez" })
    let sheet = """
      {"rubric": "form", "evaluator": "q-martin", "interaction": "c", "answers": [
        {"criterion": "fixed", "answer": "no", "evidence": [{"line": 3}]}, {"criterion": "empathy", "answer": "4"}]}
      """
    _ = try RecordAnswers(Data(sheet.utf8), file: "c.json").perform(in: desk.world)
    let filed = try #require(desk.files.tree().keys.first { $0.hasPrefix("sessions/evaluations/") })
    return (desk, String(filed.dropFirst("sessions/evaluations/2026/11/".count).dropLast(".json".count)))
  }

  @Test func aTranscriptThatGivesWayIsNamedWithThem() throws {
    let (desk, id) = try scored()
    expectNoDifference(try CheckWorkspace(rules: ["evidence-not-there"]).perform(in: desk.world), [])
    let report = try desk.run("c.vtt")
    expectNoDifference(report.results, ["c.vtt": "added"])
    let finding = try #require(report.findings.first { $0.rule == "transcript-replaced" })
    #expect(finding.severity == .warning)
    expectNoDifference(
      finding.message.text, "`c` is read from c.vtt from now on; `\(id)` cites lines of recordings/c.txt")
    expectNoDifference(try desk.run("c.vtt").findings.map(\.rule), ["assumed-channel"])
  }

  @Test func anAgentWhoWasStatedGivesWayOnlyToAnUpdateThatNamesWhatStays() throws {
    let (desk, id) = try scored()
    try desk.put("list.csv", "id,agent,channel\nc,kiri-tane,voice\n")
    let before = desk.files.tree()
    let report = try desk.run("list.csv")
    expectNoDifference(report.results, ["list.csv:2": "differs"])
    expectNoDifference(
      report.outcomes[0].differences, [.init(field: "agent", old: "ana-lopez", new: "kiri-tane")])
    expectNoDifference(desk.files.tree(), before)
    let updated = try desk.run("list.csv", adjust: { $0.updates = true })
    expectNoDifference(updated.results, ["list.csv:2": "updated"])
    expectNoDifference(
      updated.outcomes[0].differences, [.init(field: "agent", old: "ana-lopez", new: "kiri-tane")])
    expectNoDifference(
      updated.remarks,
      [
        "1 evaluation of these interactions keeps the facts that it was scored with.",
        "`\(id)` was scored under ana-lopez, and stays there; the recording is kiri-tane's now.",
      ])
  }

  @Test func checkNamesEvidenceThatIsGone() throws {
    let (desk, id) = try scored()
    try desk.run("c.vtt")
    let findings = try CheckWorkspace(rules: ["evidence-not-there"]).perform(in: desk.world)
    expectNoDifference(findings.map(\.severity), [.warning])
    expectNoDifference(
      findings.map(\.message.text), ["the answer to `fixed` cites line 3, and the transcript has 1 line"])
    #expect(findings[0].help.contains("`edit \(id)`"))
    #expect(findings[0].place?.line != nil)
  }

  @Test func checkNamesAQuoteThatNoOneSays() throws {
    let (desk, _) = try scored()
    try desk.files.write(
      "Harbour Bikes, what can I do?\nMy chain came off.\nGood bye.\nThank you.\n", to: "recordings/c.txt")
    let findings = try CheckWorkspace(rules: ["evidence-not-there"]).perform(in: desk.world)
    expectNoDifference(
      findings.map(\.message.text),
      ["the answer to `fixed` cites words that are not said at line 3: We will mend it."])
  }
}

/// The program was killed in the middle of an import.
@Suite("Import: cut short") struct CutShortTests {
  private let desk: ImportDesk

  init() throws {
    desk = try ImportDesk(["a.vtt": ImportDesk.timed, "b.vtt": ImportDesk.other])
    try desk.run("")
    let folder = try desk.world.journal.state.appending(path: "journal/000000")
    let files = FileManager.default
    try files.moveItem(
      at: folder.appending(path: "000000001.json"), to: folder.appending(path: "000000001.pending.json"))
    for name in ["a.json", "b.json", "b.vtt"] { try desk.files.remove("recordings/\(name)") }
  }

  @Test func checkAndTheLogSaySo() throws {
    let findings = try CheckWorkspace(rules: ["change-cut-short"]).perform(in: desk.world)
    expectNoDifference(
      findings.map(\.message.text),
      ["`import 4 files of 2 recordings` was cut short: not all of its files were written"])
    let log = try ReadLog().perform(in: desk.world)
    expectNoDifference(log.map(\.sentence), ["import 4 files of 2 recordings (cut short)"])
    #expect(try ReportStatus().perform(in: desk.world).findings > 0)
  }

  @Test func doingItAgainEndsIt() throws {
    expectNoDifference(try desk.run("").results, ["a.vtt": "added", "b.vtt": "added"])
    expectNoDifference(try CheckWorkspace(rules: ["change-cut-short"]).perform(in: desk.world), [])
    #expect(try ReadLog().perform(in: desk.world).allSatisfy { !$0.sentence.contains("cut short") })
  }

  @Test func takingItBackEndsIt() throws {
    _ = try Undo().perform(in: desk.world)
    expectNoDifference(desk.recordings, [])
    expectNoDifference(try CheckWorkspace(rules: ["change-cut-short"]).perform(in: desk.world), [])
  }
}
