import CustomDump
import Foundation
import Notation
import QualityModel
import Testing

@testable import RecordIndex

/// Small records are kept whole, and found by what is known of them.
@Suite struct SmallRecordsTests {
  private let index: RecordIndex

  init() throws { index = try .inMemory() }

  private static let finding = Finding(
    rule: "wrong-type", severity: .warning, "a number belongs here", help: "write a number",
    at: ["focus", 0, "target"],
    place: Place(file: "sessions/coaching/b.json", line: 2, column: 3, source: "  \"target\": \"x\"", width: 8))

  private func record(
    _ id: String, _ facts: RecordFacts?, isSound: Bool = true, findings: [Finding] = []
  ) -> SmallRecord {
    SmallRecord(
      path: "sessions/coaching/\(id).json", id: id, stamp: id.count, facts: facts, isSound: isSound,
      content: Data("{\"id\": \"\(id)\"}\0é".utf8), findings: findings)
  }

  private func put(_ records: SmallRecord..., kind: String = "coaching plan") throws {
    try index.update { update in for record in records { try update.put(record, kind: kind) } }
  }

  private let whole = RecordFacts(
    agent: "ana-lopez", rubric: "form", day: Day("2026-11-10"), status: "agreed", criteria: ["probing", "tone"])

  @Test func everyColumnComesBack() throws {
    let all = [
      record("a", whole), record("b", RecordFacts(), findings: [Self.finding, Self.finding]),
      record("c", RecordFacts(day: Day("1969-12-31")), isSound: false),
    ]
    try put(all[2], all[0], all[1])
    expectNoDifference(try index.records(SmallRecordQuery("coaching plan")), all)
    expectNoDifference(try index.findings(ofRecords: "coaching plan"), [Self.finding, Self.finding])
    expectNoDifference(try index.stamps(ofRecords: "coaching plan").values.sorted(), [1, 1, 1])
  }

  @Test func aFileThatCannotBeReadIsNoRecordAndItsFindingsAreKept() throws {
    try put(record("a", nil, isSound: false, findings: [Self.finding]), record("b", whole))
    expectNoDifference(try index.records(SmallRecordQuery("coaching plan")).map(\.id), ["b"])
    expectNoDifference(try index.ids(SmallRecordQuery("coaching plan")), ["b"])
    expectNoDifference(try index.findings(ofRecords: "coaching plan"), [Self.finding])
    expectNoDifference(try index.stamps(ofRecords: "coaching plan").count, 2)
  }

  @Test func aFileTakesThePlaceOfWhatItWasAndGoes() throws {
    try put(record("a", whole), record("b", whole))
    try put(record("a", RecordFacts(agent: "ben-ito")))
    try index.update { try $0.removeRecord("sessions/coaching/b.json", kind: "coaching plan") }
    expectNoDifference(
      try index.records(SmallRecordQuery("coaching plan")).map(\.facts), [RecordFacts(agent: "ben-ito")])
  }

  @Test func kindsAreKeptApart() throws {
    try put(record("a", whole))
    try put(record("a", RecordFacts(agent: "ben-ito")), kind: "draft")
    expectNoDifference(try index.facts(SmallRecordQuery("draft")), [RecordFacts(agent: "ben-ito")])
    try index.update { try $0.removeRecord("sessions/coaching/a.json", kind: "draft") }
    expectNoDifference(try index.ids(SmallRecordQuery("draft")), [])
    expectNoDifference(try index.facts(SmallRecordQuery("coaching plan")), [whole])
  }

  @Test func theyAreAskedForByAgentStatusRubricAndDay() throws {
    var (closed, other, later, none) = (whole, whole, whole, RecordFacts())
    (closed.status, other.agent, other.rubric, later.day, none.status) =
      ("closed", "ben-ito", "chat", Day("2026-11-20"), "agreed")
    try put(
      record("a", whole), record("b", closed), record("c", other), record("d", later), record("e", none),
      record("f", whole, isSound: false))
    func ids(_ change: (inout SmallRecordQuery) -> Void) throws -> String {
      var query = SmallRecordQuery("coaching plan")
      change(&query)
      let ids = try index.ids(query)
      expectNoDifference(try index.records(query).map(\.id), ids)
      expectNoDifference(try index.facts(query).count, ids.count)
      return ids.joined()
    }
    expectNoDifference(try ids { _ in }, "abcdef")
    expectNoDifference(try ids { $0.isSound = true }, "abcde")
    expectNoDifference(try ids { $0.agents = ["ben-ito"] }, "c")
    expectNoDifference(try ids { $0.agents = [] }, "")
    expectNoDifference(try ids { $0.statuses = ["closed", "draft"] }, "b")
    expectNoDifference(try ids { $0.rubric = "form" }, "abdf")
    expectNoDifference(try ids { $0.from = Day("2026-11-11") }, "d")
    expectNoDifference(
      try ids { ($0.agents, $0.statuses, $0.isSound) = (["ana-lopez", "ben-ito"], ["agreed"], true) }, "acd")
  }

  @Test func thoseWithAnErrorOrAnUnknownRubricAreDoubtful() throws {
    var chat = whole
    chat.rubric = "chat"
    try put(
      record("a", whole), record("b", chat), record("c", whole, isSound: false), record("d", nil, isSound: false),
      record("e", RecordFacts()))
    expectNoDifference(try index.doubtful("coaching plan", knownRubrics: ["form", "x"]).map(\.id), ["b", "c"])
    expectNoDifference(try index.doubtful("coaching plan", knownRubrics: []).map(\.id), ["a", "b", "c"])
  }

  @Test func aFolderIsKnownByItsDigestAndWhatKeepsItFromBeingRead() throws {
    expectNoDifference(try index.folder(ofRecords: "draft"), nil)
    let closed = Finding(
      rule: "unreadable-file", "it may not be read", help: "chmod", place: Place(file: "sessions/drafts"))
    for folder in [SmallRecord.Folder(digest: [1, 2]), .init(digest: [], findings: [closed]), .init(digest: [3])] {
      try index.update { try $0.mark(folder, ofRecords: "draft") }
      expectNoDifference(try index.folder(ofRecords: "draft"), folder)
      expectNoDifference(try index.findings(ofRecords: "draft"), folder.findings)
    }
  }
}
