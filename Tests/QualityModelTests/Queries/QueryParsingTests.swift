import CustomDump
import Foundation
import QualityModel
import Testing

@Suite("A query in the user's words") struct QueryParsingTests {
  func query(_ words: String...) throws -> [Query.Term] { try Query(words: words).terms }

  @Test func keysOfTheRecord() throws {
    for word in Query.Word.allCases {
      let value = Query.Key(rawValue: word.rawValue)?.choices?.first ?? "some thing"
      expectNoDifference(try query("\(word.rawValue):\(value)"), [.init(.word(word, anyOf: [value]))])
    }
  }

  @Test func everyKeyHasAnExampleThatParses() throws {
    for key in Query.Key.allCases {
      for example in key.example.replacing("\"", with: "").split(separator: "` or `") {
        #expect(try query(String(example)).count == 1)
      }
    }
  }

  @Test func orNotAndAnd() throws {
    expectNoDifference(
      try query("agent:ana,ben", "-tag:late-refund", "-status:voided"),
      [
        .init(.word(.agent, anyOf: ["ana", "ben"])), .init(.word(.tag, anyOf: ["late-refund"]), isExcluded: true),
        .init(.word(.status, anyOf: ["voided"]), isExcluded: true),
      ])
  }

  @Test func aCommaWithinAValueIsEscaped() throws {
    expectNoDifference(
      try query(#"reason:late\, refund,a\\b,c:d"#), [.init(.word(.reason, anyOf: ["late, refund", #"a\b"#, "c:d"]))])
  }

  @Test(arguments: [
    (#"tag:"late refund""#, ["late refund"]), (#"tag:"a, b",c,"d""#, ["a, b", "c", "d"]),
    (#"tag:"say \"no\"""#, [#"say "no""#]), (#"tag:\"x""#, [#""x""#]), (#"tag:"x"#, [#""x"#]),
    (#"tag:5" pipe"#, [#"5" pipe"#]),
  ])
  func quotesAroundAValueAreTakenAway(word: String, values: [String]) throws {
    expectNoDifference(try query(word), [.init(.word(.tag, anyOf: values))])
  }

  @Test func quotesAroundAnyValueAreTakenAway() throws {
    expectNoDifference(
      try query(#"score:"<80""#, #"on:"2026-09""#, #"text:"let me finish""#, #"rubric:"form@3""#, #"resolved:"no""#),
      try query("score:<80", "on:2026-09", "text:let me finish", "rubric:form@3", "resolved:no"))
  }

  @Test func textIsTakenAsItIs() throws {
    expectNoDifference(try query(#"text:well, \ then: no"#), [.init(.text(#"well, \ then: no"#))])
  }

  @Test func rubrics() throws {
    expectNoDifference(
      try query("rubric:form,call@3"), [.init(.rubric(anyOf: [.init(id: "form"), .init(id: "call", version: 3)]))])
  }

  static let comparisons: [(String, Query.Bounds)] = [
    ("<80", Query.Bounds(high: 80, includesHigh: false)), ("<=80", .init(high: 80)),
    (">90.5", .init(low: 90.5, includesLow: false)),
    (">=90", .init(low: 90)), ("80..90", .init(low: 80, high: 90)),
    ("80..<90", .init(low: 80, high: 90, includesHigh: false)),
    ("80<..90", .init(low: 80, includesLow: false, high: 90)), ("80..", .init(low: 80)), ("..80", .init(high: 80)),
    ("72.483333", .init(low: 72.483333, high: 72.483333)),
  ]

  @Test(arguments: comparisons) func figures(text: String, bounds: Query.Bounds) throws {
    expectNoDifference(
      try query("score:\(text)", "rating:\(text)"), [.init(.figure(.score, bounds)), .init(.figure(.rating, bounds))])
  }

  static let times: [(String, String?, String?)] = [
    ("since:2026", "2026-01-01", nil), ("since:2026-09", "2026-09-01", nil), ("since:2026-09-14", "2026-09-14", nil),
    ("until:2026", nil, "2027-01-01"), ("until:2026-12", nil, "2027-01-01"), ("until:2026-09-30", nil, "2026-10-01"),
    ("on:2028-02", "2028-02-01", "2028-03-01"), ("on:2026-09-14", "2026-09-14", "2026-09-15"),
    ("on:2026-09..2026-11-22", "2026-09-01", "2026-11-23"),
  ]

  @Test(arguments: times) func periods(word: String, from: String?, until: String?) throws {
    func date(_ day: String?) throws -> Date? { try day.map { try Date("\($0)T00:00:00Z", strategy: .iso8601) } }
    expectNoDifference(try query(word), [.init(.time(from: try date(from), until: try date(until)))])
  }

  @Test func resolved() throws {
    expectNoDifference(try query("resolved:yes", "resolved:no"), [.init(.resolved(true)), .init(.resolved(false))])
  }
}
