import CustomDump
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Who coaches") struct WhoCoachesTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withCoaching()
    world = files.world
  }

  @Test(arguments: [
    ("nobody", "people.yaml does not list the coach `nobody`"),
    ("ana-lopez", "people.yaml lists `ana-lopez` as an agent, not as a coach"),
    ("quit", "`quit` is a command of the forms, and people.yaml lists no one with that id"),
  ])
  func aCoachIsListedAndIsNotTheAgent(coach: String, message: String) throws {
    func refusal() -> String? {
      #expect(throws: Refused.self) { try BeginCoaching(agent: "ana-lopez", coach: coach).perform(in: world) }?.message
    }
    expectNoDifference(refusal(), message)
    // Where no coaches are listed anyone may be one, except the agent.
    try files.write("agents: [{id: ana-lopez}]\n", to: "people.yaml")
    switch coach {
    case "ana-lopez": expectNoDifference(refusal(), "`ana-lopez` is the agent, and no one coaches themselves")
    case "quit": expectNoDifference(refusal(), message)
    default:
      expectNoDifference(try BeginCoaching(agent: "ana-lopez", coach: coach).perform(in: world).plan.coach, coach)
    }
  }
}
