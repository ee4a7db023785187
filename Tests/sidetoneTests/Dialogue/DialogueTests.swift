import CustomDump
import QualityModel
import TerminalKit
import Testing

@testable import sidetone

/// The same words do the same in every form; each form stands at a question that has an answer in the line.
@Suite("One dialogue for all forms") struct DialogueTests {
  /// A form in the middle, opened without its type so that all of them walk through the same table.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Whether there is more than one question, so that one can go back.
    var hasSeveral = true
    /// Types lines into it; answers with the talk and the prompt that stood last.
    let type: @Sendable ([LineResult]) throws -> Seen
  }

  /// What a person saw.
  struct Seen: Sendable {
    let prompts: [String]
    let prefills: [String]
    let told: String
    let isLeft: Bool
  }

  static func seen<Questions: Form>(_ form: Questions, _ first: [String], _ answers: [LineResult]) throws -> Seen {
    let talk = try FormTalk(form, first.map(LineResult.line) + answers)
    return Seen(
      prompts: Array(talk.terminal.prompts.dropFirst(first.count)),
      prefills: talk.terminal.prefills.dropFirst(first.count).map { $0 ?? "" }, told: talk.terminal.told,
      isLeft: talk.outcome == nil && talk.terminal.answers.isEmpty)
  }

  static let several = [
    Case(testDescription: "scoring") { try seen(FormDesk().scoring(), ["yes"], $0) },
    Case(testDescription: "scoring, at the review") { answers in
      let desk = try FormDesk()
      return try seen(desk.scoring(), ["yes", "4", "cause", "Kind."], answers)
    },
    Case(testDescription: "coaching") { try seen(FormDesk().coaching(), ["fixed"], $0) },
    Case(testDescription: "a study") { try seen(FormDesk().study(), ["Listening"], $0) },
  ]

  static let single = [
    Case(testDescription: "evaluator", hasSeveral: false) {
      try seen(PersonForm(.evaluator, question: "Who is scoring?", world: FormDesk().world), [], $0)
    },
    Case(testDescription: "coach", hasSeveral: false) {
      try seen(PersonForm(.coach, question: "Who coaches?", world: FormDesk().world), [], $0)
    },
    Case(testDescription: "rubric", hasSeveral: false) {
      try seen(ChoiceForm("rubric", question: "Which rubric?", among: ["a", "b"]), [], $0)
    },
    Case(testDescription: "yes or no", hasSeveral: false) {
      try seen(ConfirmationForm("Resume it?", about: "y takes it up."), [], $0)
    },
    Case(testDescription: "listening", hasSeveral: false) {
      let desk = PlayerDesk(named: "no-such-player", audio: nil, environment: [:])
      return try seen(ListeningForm(player: desk, transcript: nil, start: nil), [], $0)
    },
    Case(testDescription: "reason", hasSeveral: false) { try seen(ReasonForm(), [], $0) },
  ]

  @Test(arguments: several + single) func controlDAndQuitLeaveAlike(form: Case) throws {
    let byControlD = try form.type([.endOfInput])
    #expect(byControlD.isLeft)
    for word in [":quit", ":exit"] {
      let seen = try form.type([.line(word), .line("never read")])
      expectNoDifference(seen.prompts, byControlD.prompts)
      expectNoDifference(seen.told, byControlD.told)
    }
  }

  @Test(arguments: several + single) func controlCDropsTheLineAndNothingElse(form: Case) throws {
    let seen = try form.type([.interrupted, .interrupted])
    expectNoDifference(seen.prompts, Array(repeating: seen.prompts[0], count: 3))
    expectNoDifference(Array(seen.prefills.dropFirst()), ["", ""])
  }

  @Test(arguments: several + single) func aQuestionMarkExplainsAndTheQuestionStays(form: Case) throws {
    let before = try form.type([])
    let seen = try form.type([.line("?"), .line(":?")])
    expectNoDifference(seen.prompts, Array(repeating: before.prompts[0], count: 3))
    #expect(seen.told.count > before.told.count)
    expectNoDifference(seen.told.ranges(of: "error:").count, before.told.ranges(of: "error:").count)
  }

  @Test(arguments: several + single) func helpListsTheCommands(form: Case) throws {
    let seen = try form.type([.line(":help")])
    #expect(seen.told.firstMatch(of: /`:`\sbefore\sa\scommand/) != nil)
    #expect(seen.told.contains("  quit  "))
    #expect(seen.told.contains("  goto  ") == form.hasSeveral)
  }

  @Test(arguments: several) func goingBackShowsTheEarlierAnswerInTheLine(form: Case) throws {
    let seen = try form.type([.line("<")])
    #expect(seen.prompts[1] != seen.prompts[0])
    #expect(!seen.prefills[1].isEmpty)
  }

  /// Every word that every form has, typed behind the earlier answer with a blank and without.
  @Test(arguments: several) func aCommandBehindAnEarlierAnswerIsACommand(form: Case) throws {
    let back = try form.type([.line("<")])
    for word in ["<", ">", ":quit", ":review", ":help", ":?", ":<"] {
      let alone = try form.type([.line("<"), .interrupted, .line(word.hasPrefix(":") ? word : ":" + word)])
      for gap in ["", " "] {
        let behind = try form.type([.line("<"), .line(back.prefills[1] + gap + word)])
        expectNoDifference(
          Array(behind.prompts.dropFirst(2)), Array(alone.prompts.dropFirst(3)), "\(back.prefills[1] + gap + word)")
        expectNoDifference(behind.isLeft, alone.isLeft)
      }
    }
  }

  @Test(arguments: single) func thereIsNowhereToGoFromTheOnlyQuestion(form: Case) throws {
    let before = try form.type([])
    for word in ["<", ">", ":goto comment", ":review"] {
      let seen = try form.type([.line(word)])
      #expect(seen.told.contains("error: there is only this question\nhelp: answer it, or `quit`\n"), "\(word)")
      expectNoDifference(seen.prompts, [before.prompts[0], before.prompts[0]])
    }
  }

  @Test(arguments: several + single) func aColonWithoutACommandIsRefused(form: Case) throws {
    let seen = try form.type([.line(":quitt")])
    #expect(seen.told.contains("error: `quitt` is not a command\nhelp: did you mean `quit`?\n"))
  }
}
