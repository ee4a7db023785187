import CustomDump
import Foundation
import Notation
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

@Suite struct CoachingProposalEncodableTests {
  private func json(_ proposal: CoachingProposal) throws -> [String: JSONValue] {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    return try JSONDecoder().decode([String: JSONValue].self, from: encoder.encode(proposal))
  }

  private func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let object)? = value else { return [] }
    return object.keys.sorted()
  }

  private func first(_ value: JSONValue?) -> JSONValue? {
    guard case .array(let values)? = value else { return nil }
    return values.first
  }

  private static let top = [
    "agent", "cautions", "colleagues", "conversation", "evaluations", "focus", "format", "naive", "name", "notYet",
    "otherRubrics", "process", "ranking", "resolved", "resolvedTarget", "rubric", "score", "strength", "team", "tooFew",
    "window",
  ]
  private static let cost = [
    "applies", "cause", "cost", "criterion", "critical", "dimension", "fellShort", "lens", "mean", "misses",
    "observedCost", "opportunities", "shared", "shrunkMean", "team", "title", "weight",
  ]

  @Test func writesTheKeysOfTheContract() throws {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(
      Criterion(id: "accuracy", kind: .scale(.init()), weight: 3),
      Criterion(id: "empathy", kind: .scale(.init()), weight: 1), Criterion(id: "seldom", mayBeNotApplicable: true),
      Criterion(id: "pace", kind: .scale(.init()), lens: .efficiency))
    coaching.add(Array(repeating: ["3", "5", "n/a", "4"], count: 5), resolved: false)
    coaching.addColleagues(["5", "3", "yes", "5"])
    let object = try json(coaching.proposal)
    expectNoDifference(object.keys.sorted(), Self.top)
    expectNoDifference(object["format"], .string("sidetone.plan/1"))
    expectNoDifference(object["agent"], .string("ana"))
    let focus = first(object["focus"])
    expectNoDifference(keys(focus), (Self.cost + ["chosen", "coaching", "evidence", "goal"]).sorted())
    guard case .object(let parts)? = focus else { return }
    expectNoDifference(
      keys(parts["goal"]), ["basis", "by", "detectable", "enoughBy", "evaluations", "expected", "from", "to"])
    expectNoDifference(
      keys(first(parts["evidence"])), ["at", "evaluation", "interaction", "line", "note", "quote", "startedAt"])
    expectNoDifference(
      keys(object["strength"]), (Self.cost + ["coaching", "lead", "moment", "standsOut"]).sorted())
    expectNoDifference(keys(first(object["notYet"])), ["cost", "criterion", "reason", "title"])
    expectNoDifference(
      first(object["tooFew"]),
      .object([
        "criterion": .string("seldom"), "title": .string("Seldom"), "n": .integer(0),
        "reason": .string("too few to tell: n = 0"),
      ]))
    expectNoDifference(keys(first(object["ranking"])), Self.cost)
  }

  @Test func writesNullForWhatIsNotKnown() throws {
    let object = try json(CoachingUnderTest().proposal)
    expectNoDifference(object.keys.sorted(), Self.top)
    for key in ["conversation", "naive", "strength", "window"] { expectNoDifference(object[key], .null, key) }
    expectNoDifference(object["rubric"], .object(["id": .null, "version": .null, "versions": .array([])]))
  }
}
