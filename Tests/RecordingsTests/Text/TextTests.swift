import CustomDump
import Foundation
import Notation
import QualityModel
import Testing

@testable import Recordings

struct StatedMomentTests {
  private func date(_ text: String) -> Date? { StatedMoment(text, clock: ClockReading()).date }

  @Test func readsDatesAsUTCUnlessTheySayOtherwise() {
    let texts = [
      "2026-11-20T10:00:00Z", "2026-11-20 10:00", "2026-11-20T11:30:00+01:30", "2026-11-20T10:00:00.000 UTC",
      "2026-11-20T05:00-05",
    ]
    for text in texts { #expect(date(text) == Date(timeIntervalSince1970: 1_795_168_800), "\(text)") }
    #expect(date("1970-01-01") == Date(timeIntervalSince1970: 0))
    #expect(date("2024-02-29") == Date(timeIntervalSince1970: 1_709_164_800))
  }

  @Test func aDayAloneStaysOnItsDayInAnyZone() {
    let moment = StatedMoment("2024-02-29", clock: ClockReading(zone: TimeZone(identifier: "Europe/Berlin")))
    #expect(moment.date == Date(timeIntervalSince1970: 1_709_164_800))
    expectNoDifference(
      moment.findings(in: "a.json").map(\.message.text),
      ["assumed: dates without a time begin at 0:00 UTC, so that they stay on their day"])
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "11/12/2026", "2026-11-20T", "2026-11-20T24:00", "2026-11-20Z", "now"])
  func refusesWhatIsNoDate(_ text: String) { #expect(date(text) == nil) }
}

struct JSONValueReaderTests {
  private func read(_ text: String) throws(JSONProblem) -> JSONValue { try JSONValueReader.read(Array(text.utf8)) }

  @Test func readsEveryKindOfValue() throws {
    expectNoDifference(
      try read(#" {"a": [1, -2.5e1, true, false, null, NaN], "b": "\u00e9\n\"\ud83d\ude00\ud83d"} "#),
      .object([
        "a": .array([.integer(1), .number(-25), .bool(true), .bool(false), .null, .null]),
        "b": .string("é\n\"😀\u{FFFD}"),
      ]))
  }

  @Test(arguments: [
    ("{", "the JSON ends too soon", 1), ("[1,]", "expected a value", 3), ("[1 2]", "expected `,` or `]`", 3),
    ("{\"a\" 1}", "expected `:` after a key", 5), ("[\"a", "a string has no closing quote", 1),
    ("[\"\\x\"]", "an unknown escape", 2), ("1 1", "something follows the end of the JSON", 2),
    ("", "the JSON ends too soon", 0), ("{a: 1}", "expected a key in quotes", 1), ("1e999", "expected a value", 0),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ message: String, _ offset: Int) {
    #expect(throws: JSONProblem(message: message, offset: offset)) { try read(text) }
  }
}

struct OneLineTests {
  @Test func blanksAroundGoAndThoseInsideStay() {
    let texts = ["", " \t", " a  b ", "\u{200B}a\u{3000}", "\u{85}a\r\n b\u{2028}", "a \n\n \u{A0} c", " e\u{301} "]
    expectNoDifference(texts.map(\.onOneLine), ["", "", "a  b", "a", "a b", "a c", "e\u{301}"])
  }
}
