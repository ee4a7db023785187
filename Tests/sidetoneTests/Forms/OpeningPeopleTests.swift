import CustomDump
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Whoever scores or is scored is listed before the first question") struct OpeningPeopleTests {
  private func open(
    _ desk: FormDesk, _ begin: BeginScoring = BeginScoring(interaction: "call"), _ lines: String...
  ) throws -> (ScoringSession?, ScriptedTerminal) {
    let terminal = ScriptedTerminal(lines: lines)
    return (try ScoringOpening(begin: begin, world: desk.world, terminal: terminal).session(), terminal)
  }

  private func addRecording(of agent: String, to desk: FormDesk) throws {
    try desk.workspace.write(
      #"{"agent": "\#(agent)", "channel": "voice", "format": "sidetone.interaction/1", "id": "other"}"#,
      to: "recordings/other.json")
  }

  @Test func inAPipeAStrangerIsRefusedBeforeTheFirstQuestion() throws {
    func refusal(evaluator: String? = "q-martin", _ begin: BeginScoring) throws -> String? {
      let desk = try FormDesk(evaluator: evaluator)
      let terminal = ScriptedTerminal(answers: [.line("yes")], isTerminal: false)
      let opening = ScoringOpening(begin: begin, world: desk.world, terminal: terminal)
      return #expect(throws: Refused.self) { try opening.session() }?.message
    }
    expectNoDifference(
      try refusal(BeginScoring(interaction: "call", evaluator: "zork")),
      "people.yaml does not list the evaluator `zork`")
    expectNoDifference(
      try refusal(evaluator: "zork", BeginScoring(interaction: "call")),
      "people.yaml does not list the evaluator `zork`")
    expectNoDifference(
      try refusal(BeginScoring(interaction: "call", agent: "zed")), "people.yaml does not list the agent `zed`")
  }

  @Test func inAPipeTheAgentOfABenchmarkIsAnyone() throws {
    let desk = try FormDesk()
    try desk.workspace.write(
      #"{"channel": "voice", "format": "sidetone.interaction/1", "id": "other"}"#, to: "recordings/other.json")
    let terminal = ScriptedTerminal(answers: [], isTerminal: false)
    let begin = BeginScoring(interaction: "other", agent: "rival-7", purpose: .benchmark)
    let session = try ScoringOpening(begin: begin, world: desk.world, terminal: terminal).session()
    expectNoDifference(session?.evaluation.agent, "rival-7")
  }

  @Test func inAPipeARefusalNamesTheSettingThatItIsAbout() throws {
    func help(_ name: String) throws -> String? {
      let desk = try FormDesk(evaluator: name)
      let opening = ScoringOpening(
        begin: BeginScoring(interaction: "call"), world: desk.world,
        terminal: ScriptedTerminal(answers: [], isTerminal: false))
      return #expect(throws: Refused.self) { try opening.session() }?.help
    }
    let correct = "correct SIDETONE_EVALUATOR, or name an evaluator with `--evaluator ID`"
    expectNoDifference(try help("zork"), correct)
    expectNoDifference(try help("q-martyn"), "\(correct); did you mean Q. Martin (q-martin)?")
  }

  @Test func theEvaluatorOfTheEnvironmentIsAskedAboutToo() throws {
    let desk = try FormDesk(evaluator: "zork")
    let (session, terminal) = try open(desk, BeginScoring(interaction: "call"), "n", "q-martin")
    expectNoDifference(terminal.prompts, ["Add zork? y/n ", "evaluator> "])
    #expect(terminal.told.contains("SIDETONE_EVALUATOR says that you are `zork`.\n"))
    #expect(terminal.told.contains("SIDETONE_EVALUATOR still says `zork`: set it to `q-martin`.\n"))
    expectNoDifference(session?.evaluation.evaluator, "q-martin")
  }

  @Test func anEvaluatorWhoseAdditionWasUndoneIsAskedAboutAgain() throws {
    let desk = try FormDesk(evaluator: nil)
    let (added, _) = try open(desk, BeginScoring(interaction: "call"), "zork", "y")
    expectNoDifference(added?.evaluation.evaluator, "zork")
    _ = try Undo().perform(in: desk.world)
    let (session, terminal) = try open(desk, BeginScoring(interaction: "call"), "n", "q-martin")
    expectNoDifference(terminal.prompts, ["Add zork? y/n ", "evaluator> "])
    expectNoDifference(session?.evaluation.evaluator, "q-martin")
    // The answer is in the settings now.
    expectNoDifference(try open(desk).1.prompts, [])
  }

  @Test func theAgentOfARecordingIsAskedAbout() throws {
    let desk = try FormDesk()
    try addRecording(of: "b-new", to: desk)
    let (left, _) = try open(desk, BeginScoring(interaction: "other"), "quit")
    #expect(left == nil)
    let (unlisted, asked) = try open(desk, BeginScoring(interaction: "other"), "n")
    expectNoDifference(asked.prompts, ["Add b-new? y/n "])
    expectNoDifference(unlisted?.evaluation.agent, "b-new")
    #expect(ReadPeople().perform(in: desk.world).agent("b-new") == nil)
    #expect(try open(desk, BeginScoring(interaction: "other"), "y").0 != nil)
    #expect(ReadPeople().perform(in: desk.world).agent("b-new") != nil)
  }

  @Test func aMistypedAgentOfARecordingIsCorrectedInTheRecording() throws {
    let desk = try FormDesk()
    try addRecording(of: "ana-lopes", to: desk)
    let (left, terminal) = try open(desk, BeginScoring(interaction: "other"), "y")
    #expect(left == nil)
    expectNoDifference(terminal.prompts, ["Is it ana-lopez? y/n "])
    #expect(terminal.told.contains("Correct it with `open other`, then score.\n"))
  }

  @Test func aDraftIsOpenedByItsOwnID() throws {
    let desk = try FormDesk()
    let talk = try FormTalk(desk.scoring(), lines: ["yes", "quit"])
    let id = talk.form.session.evaluation.id
    let (session, terminal) = try open(desk, BeginScoring(interaction: id), "y")
    expectNoDifference(session?.evaluation.id, id)
    expectNoDifference(terminal.prompts, ["Resume the draft of call (form) with 1 answer? y/n "])
  }
}
