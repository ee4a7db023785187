import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records
@testable import Workbench

/// The log joins a journal with what records tell, and tells nothing twice.
@Suite("The log") struct ReadLogTests {
  private func moment(_ number: Int) -> Date { Date(timeIntervalSince1970: 1_795_338_000 + Double(number)) }

  private func entry(
    _ number: Int, _ sentence: String, at second: Int, kind: JournalEntry.Kind = .change, of id: String? = nil,
    isNew: Bool = true, by: String = "me"
  ) throws -> JournalEntry {
    let paths = try id.map { [try WorkspacePath.evaluation($0, submittedAt: moment(0))] } ?? []
    return JournalEntry(
      number: number, kind: kind, sentence: sentence, by: by, at: moment(second),
      edits: paths.map { .init(path: $0, before: isNew ? .absent : .bytes(Data()), after: .bytes(Data([1]))) })
  }

  private func event(
    _ id: String, _ kind: RecordEvent.Kind, at second: Int, _ reason: String? = nil, by: String = "them"
  ) -> RecordEvent {
    RecordEvent(evaluation: id, interaction: "call-\(id)", kind: kind, at: moment(second), by: by, reason: reason)
  }

  private func lines(
    _ journal: [JournalEntry], isWhole: Bool = true, _ events: [RecordEvent], limit: Int = 50
  ) -> [String] {
    LogEntry.joined(journal, isWholeJournal: isWhole, with: events, limit: limit).map { entry in
      "\(entry.number.map(String.init) ?? "-") \(entry.by) \(entry.sentence)\(entry.reason.map { ": \($0)" } ?? "")"
    }
  }

  @Test func othersStandBetweenOnesOwn() throws {
    let journal = [
      try entry(3, "undo", at: 30, kind: .undo(of: 2)), try entry(2, "void a", at: 20, of: "a", isNew: false),
      try entry(1, "score call-a", at: 10, of: "a"),
    ]
    let events = [
      event("a", .submitted, at: 9), event("a", .voided, at: 20, "wrong call", by: "me"),
      event("b", .submitted, at: 15),
      event("b", .disputed, at: 25, "why"), event("b", .upheld, at: 35, "so"), event("c", .submitted, at: 5),
    ]
    expectNoDifference(
      lines(journal, events),
      [
        "- them uphold b: so", "3 me undo undo", "- them dispute b: why", "2 me void a: wrong call",
        "- them score call-b", "1 me score call-a", "- them score call-c",
      ])
    expectNoDifference(lines(journal, events, limit: 2), ["- them uphold b: so", "3 me undo undo"])
  }

  @Test func ofALongJournalTheNewestIsEnough() throws {
    let journal = [try entry(90, "import", at: 90), try entry(89, "import", at: 80)]
    // What is older than the entries that were read may be in those that were not.
    expectNoDifference(
      lines(journal, isWhole: false, [event("a", .submitted, at: 70), event("b", .submitted, at: 85)], limit: 2),
      ["90 me import", "- them score call-b"])
  }

  @Test func answersFromAnOlderFileAreToldOnce() throws {
    let files = try TemporaryWorkspace.withForm()
    let text =
      #"{"interaction": "call-1", "submittedAt": "2026-11-20T12:04:05Z", "answers": ["#
      + #"{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": "3"}]}"#
    _ = try RecordAnswers(Data(text.utf8), file: "a").perform(in: files.world)
    #expect(try ReadLog().perform(in: files.world).map(\.sentence) == ["score call-1"])
    var stranger = files.world
    stranger.environment["XDG_STATE_HOME"] = files.folder.appending(path: "stranger").path
    let told = try ReadLog().perform(in: stranger)
    #expect(told.map(\.number) == [nil] && told.map(\.sentence) == ["score call-1"])
  }
}
