import CustomDump
import Notation
import Testing

@Suite("Reading JSON that others wrote") struct JSONTextTests {
  private func read(_ text: String) throws(JSONText.Problem) -> JSONValue { try JSONValue(forgiving: Array(text.utf8)) }

  @Test func whatIsNearlyJSONIsTaken() throws {
    expectNoDifference(
      try read("[NaN, -Infinity, 01, \"a\tb\", \"\\ud83d\\u0041\", \"\\udc00\", {\"a\": 1, \"a\": 2}]"),
      .array([
        .null, .null, .integer(1), .string("a\tb"), .string("\u{FFFD}A"), .string("\u{FFFD}"),
        .object(["a": .integer(2)]),
      ]))
  }

  @Test(arguments: [
    ("[1,]", JSONText.Problem.Kind.noValue, 3), ("[inf]", .notAValue("inf"), 1), ("\"\\u12\"", .badDigits, 1),
    ("{\"a\": 1", .objectGoesOn, 7), (" ", .empty, 1),
  ])
  func aProblemTellsItsPlace(text: String, kind: JSONText.Problem.Kind, offset: Int) {
    let problem = #expect(throws: JSONText.Problem.self) { try read(text) }
    #expect(problem?.kind == kind)
    #expect(problem?.offset == offset)
    #expect(problem?.found == text.utf8.dropFirst(offset).first)
  }

  @Test func nestingEndsAtItsLimit() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(JSONText.deepest))
    let problem = #expect(throws: JSONText.Problem.self) { try read(nested(JSONText.deepest + 1)) }
    #expect(problem?.kind == .tooDeep)
    #expect(problem?.offset == JSONText.deepest)
  }
}
