import CustomDump
import Foundation
import QualityModel
import Recordings
import TerminalKit
import Testing

@testable import sidetone

@Suite("Moments that are cited") struct MomentTests {
  private func form(_ lines: [TranscriptLine], end: Double? = nil, hasAudio: Bool = false) -> EvaluationQuestions {
    let evaluation = Evaluation(
      id: "e", agent: "ana-lopez", evaluator: "q-martin", interaction: InteractionSummary(id: "mail", channel: .email),
      rubric: RubricReference(id: "form", version: 1), startedAt: Date(timeIntervalSince1970: 0))
    return EvaluationQuestions(
      scorer: Scorer(EvaluationQuestionsTests.rubric), evaluation: evaluation,
      transcript: Transcript(lines: lines, format: .plainText),
      end: InteractionEnd(duration: end, transcript: Transcript(lines: lines, format: .plainText)), hasAudio: hasAudio)
  }

  private let mail = [TranscriptLine(text: "Dear all,"), TranscriptLine(text: "thank you.")]

  @Test func aTextWithoutTimesHasLinesAlone() throws {
    var form = form(mail)
    #expect(
      throws: AnswerRefusal(
        "this recording has no times", help: "cite a line, such as `@6`; `t` reads the lines with their numbers")
    ) { try form.answer("yes @0:30") }
    #expect(throws: AnswerRefusal.self) { try form.moment(at: .time(30)) }
    try form.answer("yes @2")
    expectNoDifference(form.evaluation.answers.first?.evidence?.map(\.line), [2])
    // What can be listened to has times, whatever its transcript says.
    var call = self.form(mail, hasAudio: true)
    try call.answer("yes @0:30")
  }

  @Test func aTimeInAPauseSaysWhichLineIsCited() throws {
    let said = "No one speaks at 0:04.5; line 1 (0:00) is the last before it.\n"
    let cited = try FormTalk(FormDesk().scoring(), lines: ["yes @0:04.5"])
    #expect(cited.terminal.told.contains(said))
    let shown = try FormTalk(FormDesk().scoring(), lines: ["@0:04.5", "@0:06"])
    #expect(shown.terminal.told.contains(said))
    #expect(shown.terminal.told.contains("Good morning.") && shown.terminal.told.contains("Let me finish, please."))
    #expect(shown.terminal.told.ranges(of: "No one speaks").count == 1)
  }

  @Test func aPlaceThatIsCitedTwiceCountsOnce() throws {
    expectNoDifference(try AnswerLine("yes @2 @2", for: Criterion(id: "fixed")).spots, [.place(.line(2))])
  }
}
