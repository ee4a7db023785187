import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

@Suite struct CoachingEvidenceTests {
  /// Puts a note and a quote beside the first answer.
  private func words(_ note: String?, _ quote: String?, call: String? = nil) -> (inout Evaluation) -> Void {
    { evaluation in
      evaluation.answers[0].note = note
      evaluation.answers[0].evidence = quote.map { [Evidence(at: 83.5, line: 14, quote: $0)] }
      if let call { evaluation.interaction.id = call }
    }
  }

  @Test func prefersMomentsWithWordsThenTheHeavierThenTheNewer() {
    var coaching = CoachingUnderTest()
    coaching.add([["2", "5", "5"]], words("Talked over her.", "let me finish"))
    coaching.add([["1", "5", "5"]], words(nil, nil))
    coaching.add([["3", "5", "5"]], words("Guessed.", nil))
    coaching.add([["2", "5", "5"]], words("Talked over him.", nil))
    coaching.add([["3", "5", "5"], ["5", "5", "5"]])
    expectNoDifference(
      coaching.proposal.focus.first?.evidence,
      [
        .init(
          evaluation: "ana-1", interaction: "call-1", startedAt: Self.start(1), at: 83.5, line: 14,
          quote: "let me finish", note: "Talked over her."),
        .init(evaluation: "ana-4", interaction: "call-4", startedAt: Self.start(4), note: "Talked over him."),
        .init(evaluation: "ana-3", interaction: "call-3", startedAt: Self.start(3), note: "Guessed."),
      ])
  }

  @Test func namesTwoEvenWithoutWords() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5))
    expectNoDifference(
      coaching.proposal.focus.first?.evidence,
      [
        .init(evaluation: "ana-5", interaction: "call-5", startedAt: Self.start(5)),
        .init(evaluation: "ana-4", interaction: "call-4", startedAt: Self.start(4)),
      ])
  }

  @Test func prefersDifferentInteractions() {
    var coaching = CoachingUnderTest()
    for note in ["One.", "Two."] { coaching.add([["1", "5", "5"]], words(note, "well", call: "call-x")) }
    coaching.add([["4", "5", "5"]], words("Three.", nil))
    coaching.add([["5", "5", "5"], ["5", "5", "5"]])
    expectNoDifference(coaching.proposal.focus.first?.evidence.map(\.evaluation), ["ana-2", "ana-3", "ana-1"])
  }

  @Test func readsFewEvaluations() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "3", "5"], count: 100))
    var read: [String] = []
    var records = coaching.records
    records.evaluation = { id in
      read.append(id)
      return nil
    }
    expectNoDifference(CoachingProposal(records).focus.map(\.evidence.count), [2, 2])
    // The same for both criteria, and the same again for the strength.
    expectNoDifference(read.count, 12)
  }

  @Test func cutsLongWordsAfterAWord() {
    let note = String(repeating: "word ", count: 2_000_000)
    expectNoDifference(note.excerpt, String(repeating: "word ", count: 79) + "word…")
    expectNoDifference(String(repeating: "x", count: 500).excerpt, String(repeating: "x", count: 400) + "…")
    expectNoDifference(" short. ".excerpt, "short.")
    expectNoDifference(" ".excerpt, nil)
  }

  private static func start(_ number: Int) -> Date {
    Day(since1970: 20_757 + number).start.addingTimeInterval(36_000)
  }
}

@Suite struct CoachingGoalTests {
  private func goal(_ agent: [String], _ colleagues: [String]..., settings: Settings = Settings()) throws
    -> CoachingProposal.Goal
  {
    var coaching = CoachingUnderTest()
    coaching.chosen = ["accuracy"]
    coaching.settings = settings
    coaching.add(agent.map { [$0, "5", "5"] })
    for (number, answers) in colleagues.enumerated() {
      for answer in answers { coaching.add("colleague-\(number)", [answer, "5", "5"], times: 1) }
    }
    return try #require(coaching.proposal.focus.first?.goal)
  }

  /// From 50 to 80: ana's squares are 1250 and the colleagues' 3 · 1750, so s = √(6500 / 16) = 20.2. By the normal
  /// distribution an effect of 1.49 takes 2 · (2.8 / 1.49)² = 7.1 in each group, and by t one or two more.
  @Test func aimsAtColleagues() throws {
    let colleague = ["3", "5", "5", "4", "4"]
    let goal = try goal(["2", "4", "3", "3", "3"], colleague, colleague, colleague)
    expectNoDifference(goal.from.value, 50)
    expectNoDifference(goal.to, 80)
    expectNoDifference(goal.basis.words, "the mean of 3 colleagues in billing, 80.0, rounded up to a whole 5")
    expectNoDifference(goal.by.description, "2026-12-22")
    expectNoDifference(goal.evaluations, 9)
  }

  @Test func aimsAtTheTargetWhereColleaguesAreNoBetter() throws {
    let goal = try goal(["4", "4", "3", "4", "5"], ["3", "4", "4"], ["3", "3", "4"])
    expectNoDifference([goal.from.value, goal.to], [75, 91])
    expectNoDifference(goal.basis.words, "the target for scores, 91")
  }

  @Test func asksForFivePointsAtLeast() throws {
    var settings = Settings()
    settings.scoreTarget = 60
    let goal = try goal(["4", "4", "3", "4", "5"], ["3", "4", "4"], ["3", "3", "4"], settings: settings)
    expectNoDifference(goal.to, 80)
    expectNoDifference(goal.basis.words, "5 points above the mean now")
  }

  @Test func cannotTellWhereNothingScatters() throws {
    let goal = try goal(["3", "3", "3", "3", "3"], ["5", "5"])
    expectNoDifference(goal.evaluations, nil)
    expectNoDifference(goal.detectable, nil)
  }

  /// 5 a month are 4.9 in 30 days; without a quota it is 5 in 90 days.
  @Test func expectsWhatTheQuotaSays() throws {
    var settings = Settings()
    settings.evaluationsPerAgentPerMonth = 5
    let answers = ["2", "4", "3", "3", "3"]
    expectNoDifference(try goal(answers, settings: settings).expected, 5)
    expectNoDifference(try goal(answers).expected, 2)
  }

  @Test func looksEarlierAtWordsToLearn() throws {
    let script = Criterion(id: "accuracy", weight: 6, coaching: .init(phrases: ["Thank you for calling."]))
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(script)
    coaching.add([["yes"], ["no"], ["no"], ["no"], ["yes"]])
    expectNoDifference(coaching.proposal.focus.first?.goal?.by.description, "2026-12-06")
  }
}

@Suite struct CoachingStrengthTests {
  @Test func praisesTheLargestLead() throws {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5))
    coaching.add([["3", "5", "5"]]) {
      $0.answers[1].note = "Named the worry first."
      $0.answers[1].evidence = [Evidence(at: 12, quote: "that sounds hard")]
    }
    coaching.addColleagues(["5", "3", "4"])
    let strength = try #require(coaching.proposal.strength)
    expectNoDifference(strength.cost.criterion, "empathy")
    expectNoDifference([strength.lead], [50])
    expectNoDifference(strength.standsOut, true)
    expectNoDifference(strength.moment?.evaluation, "ana-6")
    expectNoDifference(strength.moment?.quote, "that sounds hard")
  }

  @Test func praisesTheMostReliableWhereNothingStandsOut() throws {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "4", "5"], count: 5) + [["3", "5", "5"]])
    coaching.addColleagues(["5", "5", "5"])
    let strength = try #require(coaching.proposal.strength)
    expectNoDifference(strength.cost.criterion, "pace")
    expectNoDifference(strength.lead, 0)
    expectNoDifference(strength.standsOut, false)
  }

  @Test func praisesNothingThatIsPoor() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["2", "2", "2"], count: 6))
    coaching.addColleagues(["5", "5", "5"])
    expectNoDifference(coaching.proposal.strength, nil)
    expectNoDifference(
      coaching.proposal.conversation?.opening,
      "Nothing stands out yet. Begin with what went well by Ana's own account.")
  }
}
