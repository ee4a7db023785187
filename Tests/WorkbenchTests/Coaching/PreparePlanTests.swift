import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Preparing a coaching session") struct PreparePlanTests {
  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  /// Scores calls of an agent, one a day from a day on, all with the same answers.
  private func score(
    _ agent: String, _ fixed: String, _ empathy: String, from day: String = "2026-11-01", times: Int = 1,
    team: String? = nil
  ) throws {
    for number in 0..<times {
      let call = "\(agent)-\(day)-\(number)"
      let start = Day(since1970: (Day(day)?.since1970 ?? 0) + number)
      try files.write(
        """
        {"format": "sidetone.interaction/1", "id": "\(call)", "channel": "voice", "agent": "\(agent)",
         "startedAt": "\(start)T10:00:00Z", "team": \(team.map { "\"\($0)\"" } ?? "null")}
        """, to: "recordings/\(call).json")
      let answers =
        #"{"interaction": "\#(call)", "answers": [{"criterion": "fixed", "answer": "\#(fixed)", "note": "so"},"#
        + #" {"criterion": "empathy", "answer": "\#(empathy)"}]}"#
      let results = try RecordAnswers(Data(answers.utf8), file: "a").perform(in: world)
      guard case .submitted? = results.first else { throw CocoaError(.featureUnsupported) }
    }
  }

  private func people(_ lines: String...) throws {
    try files.write("agents:\n" + lines.map { "  - {\($0)}\n" }.joined(), to: "people.yaml")
  }

  private func proposal(_ plan: PreparePlan) throws -> CoachingProposal { try plan.perform(in: world).proposal }

  /// What a request is refused with, and the way out.
  private func refusal(_ plan: PreparePlan) -> [String] {
    do {
      _ = try plan.perform(in: world)
      return []
    } catch {
      return (error as? any Explained).map { [$0.message, $0.help] } ?? ["\(error)"]
    }
  }

  @Test func comparesWithTheTeamOfPeople() throws {
    try people(
      "id: ana, team: billing", "id: ben, team: billing", "id: cy, team: billing", "id: dee, team: billing",
      "id: eve, team: billing", "id: fay, team: sales")
    try score("ana", "no", "5", times: 5)
    for id in ["ben", "cy", "dee", "eve"] { try score(id, "yes", "5") }
    try score("fay", "no", "1")
    let proposal = try proposal(PreparePlan(agent: "ana"))
    expectNoDifference(proposal.team, "billing")
    expectNoDifference(proposal.colleagues, 4)
    expectNoDifference(proposal.focus.map(\.cost.criterion), ["fixed"])
    expectNoDifference(proposal.ranking.map(\.shared), [0, nil])
    expectNoDifference(proposal.focus.first?.evidence.map(\.note), ["so", "so", "so"])
    expectNoDifference(proposal.focus.first?.goal?.by.description, "2026-12-22")
    expectNoDifference(proposal.cautions, [])
  }

  /// Nobody is listed: the team is what most of an agent's evaluations name.
  @Test func findsTheTeamInEvaluations() throws {
    try score("ana", "no", "5", times: 5, team: "billing")
    for id in ["ben", "cy", "dee", "eve"] { try score(id, "yes", "5", team: "billing") }
    try score("fay", "yes", "5", times: 2, team: "sales")
    try score("fay", "yes", "5", from: "2026-11-10", team: "billing")
    let proposal = try proposal(PreparePlan(agent: "ana"))
    expectNoDifference(proposal.team, "billing")
    expectNoDifference(proposal.colleagues, 4)
  }

  @Test func comparesWithEveryoneElseWhereTheTeamIsSmall() throws {
    try score("ana", "no", "5", times: 5, team: "billing")
    try score("ben", "yes", "5", team: "billing")
    try score("fay", "yes", "5", times: 2, team: "sales")
    let proposal = try proposal(PreparePlan(agent: "ana"))
    expectNoDifference(proposal.team, nil)
    expectNoDifference(proposal.colleagues, 2)
    expectNoDifference(proposal.cautions, [.smallTeam("billing")])
  }

  /// Contacts of last year count where there are none since; else the window leaves them out.
  @Test func takesNinetyDaysUpToTheNewestContact() throws {
    try score("ana", "no", "5", from: "2025-03-01", times: 5)
    expectNoDifference(try proposal(PreparePlan(agent: "ana")).window?.description, "2024-12-06..2025-03-05")
    try score("ana", "yes", "5", from: "2026-08-23")
    try score("ana", "yes", "5", from: "2026-11-20")
    let newest = try proposal(PreparePlan(agent: "ana"))
    expectNoDifference(newest.window?.description, "2026-08-23..2026-11-20")
    expectNoDifference(newest.evaluations, 2)
    let named = try proposal(PreparePlan(agent: "ana", from: Day("2025-03-02"), to: Day("2025-03-04")))
    expectNoDifference(named.evaluations, 3)
    let later = try proposal(PreparePlan(agent: "ana", from: Day("2026-11-21")))
    expectNoDifference(later.evaluations, 0)
  }

  @Test func saysWhoAndWhatIsNotThere() throws {
    try people("id: ana, name: Ana López", "id: new")
    try score("ana", "no", "5", times: 5)
    expectNoDifference(try proposal(PreparePlan(agent: "ana lópez")).agent.id, "ana")
    expectNoDifference(try proposal(PreparePlan(agent: "new")).evaluations, 0)
    expectNoDifference(refusal(PreparePlan(agent: "anna")), ["there is no agent `anna`", "did you mean `ana`?"])
    expectNoDifference(
      refusal(PreparePlan(agent: "ana", rubric: "forms")), ["there is no rubric `forms`", "did you mean `form`?"])
    expectNoDifference(
      refusal(PreparePlan(agent: "ana", focus: ["empaty"])),
      ["there is no criterion that counts `empaty`", "did you mean `empathy`?"])
    expectNoDifference(
      refusal(PreparePlan(agent: "ana", focus: ["a", "b", "c"])),
      [
        "a session coaches at most two criteria",
        "name the one or two that matter most; the others can follow in the next session",
      ])
    let chosen = try proposal(PreparePlan(agent: "ana", focus: ["empathy"]))
    expectNoDifference(chosen.focus.map(\.cost.criterion), ["empathy"])
  }
}
