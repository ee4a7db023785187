import CustomDump
import QualityModel
import Testing

@Suite("What a search looks for") struct SearchRequestTests {
  @Test func wordsPhrasesAndTerms() throws {
    let request = try SearchRequest(words: [
      "refund", "let me finish", "agent:ana", "12:30", "text:tag:x", "-text:late",
    ])
    expectNoDifference(request.phrases, ["refund", "let me finish", "12:30", "tag:x"])
    expectNoDifference(
      request.query, Query([.init(.word(.agent, anyOf: ["ana"])), .init(.text("late"), isExcluded: true)]))
  }

  @Test(arguments: [
    (["refund", "agnet:ana"], "there is no key `agnet`\nrefund agnet:ana\n       ^^^^^\ndid you mean `agent`?"),
    (["--", "!"], "there is no word in `--`\n-- !\n^^\nwrite letters or digits"),
    (
      ["agent:ana"],
      "there is no word to search for\nagent:ana\n^^^^^^^^^\nwrite it like `search refund agent:ana-lopez`"
    ),
  ])
  func whatIsWrong(words: [String], expected: String) {
    do throws(QueryProblem) {
      Issue.record("understood: \(try SearchRequest(words: words))")
    } catch {
      expectNoDifference("\(error.message)\n\(error.detail ?? "")\n\(error.help)", expected)
    }
  }
}
