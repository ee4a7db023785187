import CustomDump
import Foundation
import Notation
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

@Suite struct ExplanationTests {
  private let answers = Example.evaluation("ana", "n/a", "2").answers

  @Test func derivesEveryCriterion() {
    let explanation = Explanation(of: answers, scorer: Example.scorer)
    expectNoDifference(explanation.percent, 25)
    expectNoDifference(explanation.band, "Coach now")
    expectNoDifference(explanation.criteria.map(\.share), [75, 25, 0])
    expectNoDifference(explanation.criteria.map(\.effectiveWeight), [0, 100, 0])
    expectNoDifference(explanation.criteria.map(\.earned), [0, 25, 0])
    expectNoDifference(explanation.criteria.map(\.lost), [0, 75, 0])
    expectNoDifference(
      explanation.criteria.map(\.standing.why), ["n/a: its weight goes to the others", "counted: a miss", "counted"])
    expectNoDifference(explanation.alternative, nil)
  }

  @Test func saysWhatOtherAnswersWouldEarn() {
    let better = Explanation(
      of: answers, scorer: Example.scorer, changing: [.init(criterion: "empathy", answer: .scale(5))])
    expectNoDifference(better.alternative?.percent, 100)
    expectNoDifference(better.alternative?.difference, 75)
    expectNoDifference(better.alternative?.answers, ["empathy": "5"])
    let failing = Explanation(
      of: answers, scorer: Example.scorer, changing: [.init(criterion: "identity", answer: .yesNo(false))])
    expectNoDifference(failing.alternative?.percent, 0)
    expectNoDifference(failing.alternative?.failed, ["identity"])
  }

  @Test func keepsAnAnswerThatTheCriterionDoesNotAccept() {
    let explanation = Explanation(of: [Answer(criterion: "empathy", answer: "9")], scorer: Example.scorer)
    expectNoDifference(explanation.percent, nil)
    expectNoDifference(explanation.criteria.map(\.answer), [nil, "9", nil])
    expectNoDifference(explanation.criteria[1].standing.why, "not answered")
  }

  @Test func writesTheKeysOfTheContract() throws {
    let data = try JSONEncoder().encode(Explanation(of: [], scorer: Example.scorer))
    let object = try JSONDecoder().decode(JSONValue.self, from: data)
    expectNoDifference(object["percent"], .null)
    expectNoDifference(object["failed"], .array([]))
    guard case .array(let lines)? = object["criteria"], case .object(let line)? = lines.first else {
      Issue.record("no criteria")
      return
    }
    expectNoDifference(
      line.keys.sorted(),
      [
        "answer", "counted", "criterion", "earned", "effectiveWeight", "fraction", "lost", "miss", "share", "weight",
        "why",
      ])
  }
}
