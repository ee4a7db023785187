import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// Teams of the example workspace, and of one whose people are not listed.
@Suite("Teams", .enabled(if: CommittedExample.isThere, "there is no git history to take the example from"))
struct ReportTeamTests {
  private let example: CommittedExample
  private let world: World

  init() throws {
    example = try CommittedExample()
    world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: example.root)
  }

  private func evaluations(_ overview: TeamOverview) -> [String] {
    overview.members.map { "\($0.agent.id) \($0.evaluations)" }
  }

  @Test func restsOnNinetyDaysUpToTheNewestContact() throws {
    let overview = try ReportTeam("billing").perform(in: world).overview
    let window = try #require(overview.window)
    expectNoDifference(window.days, 90)
    expectNoDifference(
      overview.members.map(\.agent.id).sorted(),
      ["ana-lopez", "gwen-adeyemi", "ivo-petrov", "kiri-tane", "leila-haddad"])
    var newest: Date?
    try world.index().visit { facts in
      if facts.isHeadline, overview.members.contains(where: { $0.agent.id == facts.agent }) {
        newest = max(newest ?? .distantPast, facts.startedAt ?? .distantPast)
      }
      return true
    }
    expectNoDifference(window.to, newest.map(Day.init(of:)))
    expectNoDifference(overview.coverage.month, "2026-11")
    expectNoDifference(overview.coverage.quota, 5)
  }

  @Test func withoutPeopleTheEvaluationsTellTheTeam() throws {
    let listed = try ReportTeam("billing").perform(in: world).overview
    try FileManager.default.removeItem(at: example.root.appending(path: "people.yaml"))
    let named = try ReportTeam("billing").perform(in: world).overview
    expectNoDifference(evaluations(named).sorted(), evaluations(listed).sorted())
    expectNoDifference(named.window, listed.window)
    expectNoDifference(named.score, listed.score)
  }

  @Test func whoWasOnlyEverBenchmarkedIsNoOnesColleague() throws {
    let everybody = Set(try world.index().agents())
    #expect(everybody.contains("hartmere-desk"))
    expectNoDifference(try world.index().benchmarkedAgents(), ["hartmere-desk"])
    expectNoDifference(try ListTeams().perform(in: world).withoutTeam, 0)
  }

  @Test func namesTheNearestTeamAndRubric() {
    let errors = [
      #expect(throws: NotFound.self) { try ReportTeam("billng").perform(in: world) },
      #expect(throws: NotFound.self) { try ReportTeam("billing", rubric: "servic-call").perform(in: world) },
      #expect(throws: NotFound.self) { try ListTeams(rubric: "chat").perform(in: world) },
    ]
    expectNoDifference(
      errors.map { $0?.message },
      ["there is no team `billng`", "there is no rubric `servic-call`", "there is no rubric `chat`"])
    expectNoDifference(errors.prefix(2).map { $0?.help }, ["did you mean `billing`?", "did you mean `service-call`?"])
  }

  @Test func narrowsToARubricAndDays() throws {
    let days = DayRange(from: Day("2026-09-01"), to: Day("2026-09-30"))
    let overview = try ReportTeam("technical", rubric: "support-chat", days: days).perform(in: world).overview
    expectNoDifference(overview.looked?.id, "support-chat")
    var own = 0
    try world.index().visit { facts in
      let isIn = facts.startedAt.map { UTC.month(of: $0) == "2026-09" } ?? false
      if isIn, facts.isHeadline, facts.rubric == "support-chat",
        overview.members.contains(where: { $0.agent.id == facts.agent })
      {
        own += 1
      }
      return true
    }
    expectNoDifference(overview.evaluations, own)
    let agent = try ReportAgent("farid-nasser", rubric: "support-chat", days: days).perform(in: world).scorecard
    expectNoDifference(agent.evaluations, overview.members.first { $0.agent.id == "farid-nasser" }?.evaluations)
    expectNoDifference(agent.rubrics.map(\.rubric), ["support-chat"])
  }

  @Test func listsEveryTeam() throws {
    let list = try ListTeams().perform(in: world)
    expectNoDifference(list.teams.map(\.team), ["billing", "collections", "technical"])
    expectNoDifference(list.teams.map(\.agents), [5, 4, 5])
    expectNoDifference(list.withoutTeam, 0)
  }
}
