import CustomDump
import Foundation
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

@Suite struct SessionOutlineTests {
  /// Empathy at 50 where colleagues are at 90, accuracy perfect, pace a little short once.
  private func coaching(_ motivators: [String] = []) -> CoachingUnderTest {
    var coaching = CoachingUnderTest()
    coaching.agent.motivators = motivators
    coaching.agent.prefers = "short talks"
    coaching.agent.started = "2026-02-02"
    coaching.people = People(agents: [.init(id: "cy", name: "Cy Díaz")])
    coaching.rubric = CoachingUnderTest.form(
      Criterion(id: "accuracy", kind: .scale(.init()), weight: 6),
      Criterion(
        id: "empathy", kind: .scale(.init(anchors: [4: "Named the feeling."])), weight: 4, dimension: .interaction,
        perspective: "brand",
        coaching: .init(
          behaviour: "Name the feeling before the fix.", practice: ["Role-play two calls.", "Listen to a model call."],
          phrases: ["That sounds hard."])))
    coaching.add([["5", "3"], ["5", "2"], ["5", "4"], ["5", "3"], ["5", "3"]]) { evaluation in
      guard evaluation.id != "ana-1" else { return }
      evaluation.answers[0].note = "Checked twice."
      evaluation.answers[1].note = "Went past it."
      evaluation.answers[1].evidence = [Evidence(at: 83.5, line: 14, quote: "my mother was ill")]
    }
    for id in ["ben", "dee", "eve"] {
      for answer in ["5", "4", "5", "4"] { coaching.add(id, ["4", answer], times: 1) }
    }
    for answer in ["5", "5", "5", "4"] { coaching.add("cy", ["4", answer], times: 1) }
    return coaching
  }

  @Test func beginsWithTheStrength() throws {
    let conversation = try #require(coaching().proposal.conversation)
    expectNoDifference(
      conversation.opening,
      "Begin with Accuracy: 100.0 of 100 over 5 evaluations, where 4 colleagues in billing come to 75.0. Name the "
        + "moment, call-5 of 2026-11-05: Checked twice.")
    expectNoDifference(conversation.prefers, "short talks")
    expectNoDifference(conversation.motivators, [])
  }

  @Test func leadsToACommitment() throws {
    expectNoDifference(
      try #require(coaching().proposal.conversation).steps,
      [
        .init(
          name: "Goal",
          lines: [
            "Ask: what would you like Empathy to be like by 2026-12-22?",
            "Empathy comes to 50.0 of 100. Suggest 90, the mean of 4 colleagues in billing, 89.1, rounded up to a whole 5, "
              + "by 2026-12-22.",
          ]),
        .init(
          name: "Reality",
          lines: [
            "Look at call-2 of 2026-11-02 at 1:23.5, line 14 together: “my mother was ill”. Ask before saying anything: "
              + "how do you see it?",
            "Only then show call-5 of 2026-11-05 at 1:23.5, line 14: “my mother was ill”. Ask: is it the same here?",
            "The evaluator's note on the first: Went past it.",
            "Empathy fell short in 5 of 5 evaluations, which cost 20.0 points per evaluation (18.4 when drawn towards "
              + "colleagues).",
          ]),
        .init(
          name: "Options",
          lines: [
            "What better looks like: Name the feeling before the fix.",
            "Ways to practise: Role-play two calls; Listen to a model call. Which of them, or one of your own?",
            "Words that work: “That sounds hard.”",
          ]),
        .init(
          name: "Will",
          lines: [
            "Ask for a commitment in Ana's own words: what will you do about Empathy in the next contact?",
            "Look again on 2026-12-22: 5 evaluations on Empathy decide whether it rose to 90. About 2 are to be "
              + "expected until then: score more contacts, or look again on 2027-02-20.",
          ]),
      ])
  }

  @Test func weavesInWhatMovesTheAgent() throws {
    let names = ["recognition", "mastery", "autonomy", "career", "team", "pay", "travel"]
    let motivators = try #require(coaching(names).proposal.conversation?.motivators)
    expectNoDifference(motivators.map(\.name), names)
    expectNoDifference(
      motivators.map(\.sentence),
      [
        "Ask whether call-5 of 2026-11-05 may be shown to colleagues as what Accuracy looks like, with Ana named.",
        "Empathy from 50.0 to 90 is worth 16.0 points per evaluation. The next step up from 3.0 is a 4: Named the "
          + "feeling.",
        "There are 2 practices to choose from, or one of your own: let Ana choose, and say what will show by 2026-12-22 "
          + "that Empathy from 50.0 to 90 is on its way.",
        "After 9 months here: Empathy (the contact between people and the brand view) is what team leads are "
          + "asked about: Empathy from 50.0 to 90, beside Accuracy at 100.0 is something to show.",
        "On Empathy 4 colleagues in billing come to 89.1, and Cy Díaz is clearly ahead: suggest that they listen to "
          + "each other's contacts.",
        "The score is 80.0 (Good) now; with Empathy from 50.0 to 90 it would be 96.0 (Good).",
        "Ask what Empathy from 50.0 to 90 would mean for travel, and what of it Ana would notice first.",
      ])
  }

  /// A process problem is nobody's to practise.
  @Test func takesTheProcessToTheTeam() throws {
    var coaching = CoachingUnderTest()
    coaching.agent.motivators = ["pay", "mastery"]
    coaching.add(Array(repeating: ["5", "3", "5"], count: 5))
    coaching.addColleagues(["5", "3", "5"])
    let conversation = try #require(coaching.proposal.conversation)
    expectNoDifference(
      conversation.steps.map(\.lines),
      [
        [
          "Ask: what would you like Empathy to be like by the next session?",
          "Empathy comes to 50.0 of 100, and 4 colleagues in billing come to 50.0: what gets in everyone's way is for "
            + "the team to settle, not for Ana alone.",
        ],
        [
          "Look at call-5 of 2026-11-05 together. Ask before saying anything: what stopped you there?",
          "Only then show call-4 of 2026-11-04. Ask: is it the same here?",
          "Empathy fell short in 5 of 5 evaluations, which cost 15.0 points per evaluation.",
        ],
        [
          "Ask what would have to change for Empathy to go right each time; 4 colleagues in billing need it too, so take "
            + "the answer to the team."
        ],
        [
          "Ask Ana: what will you try on Empathy while the process is as it is, and who takes it to the team?"
        ],
      ])
    expectNoDifference(
      conversation.motivators.map(\.sentence),
      [
        "The score is 85.0 (Good) now; Empathy at 50.0 cost 15.0 points per evaluation, and colleagues fall short alike.",
        "Empathy at 50.0 cost 15.0 points per evaluation.",
      ])
  }
}
