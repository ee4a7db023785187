import CustomDump
import QualityModel
import Testing

@Suite("What is wrong with a query") struct QueryProblemTests {
  func told(_ words: [String]) -> String {
    do throws(QueryProblem) {
      return "no problem: \(try Query(words: words))"
    } catch {
      return "\(error.message)\n\(error.detail ?? "")\n\(error.help)"
    }
  }

  static let keys =
    "the keys are agent, team, evaluator, rubric, score, rating, band, since, until, on, tag, reason, channel, "
    + "interaction, purpose, status, resolved, failed, text"

  @Test(arguments: [
    (
      ["agent:ana", "refund"],
      """
      `refund` is not KEY:VALUE
      agent:ana refund
                ^^^^^^
      to find it in notes and quotes, write `text:refund`; \(keys)
      """
    ),
    (
      ["band:Coach", "now", "agent:ana"],
      """
      `now` is not KEY:VALUE
      band:Coach now agent:ana
                 ^^^
      a value of several words stands in quotes: `band:"Coach now"`
      """
    ),
    (
      ["-agnet:ana"],
      """
      there is no key `agnet`
      -agnet:ana
       ^^^^^
      did you mean `agent`?
      """
    ),
    (
      ["agent"],
      """
      `agent` is not KEY:VALUE
      agent
      ^^^^^
      write it like `agent:ana-lopez`
      """
    ),
    (
      [":x"],
      """
      there is no key ``
      :x
      ^
      \(keys)
      """
    ),
    (
      [""],
      """
      `` is not KEY:VALUE
      ""
      ^
      write it like `agent:ana-lopez`; \(keys)
      """
    ),
    (
      ["agent:"],
      """
      `agent:` has no value
      agent:
            ^
      write it like `agent:ana-lopez`
      """
    ),
    (
      ["agent:ana", "band:On track,,Coach now"],
      """
      a value is missing
      agent:ana band:"On track,,Coach now"
                               ^
      commas separate values; `\\,` is a comma in a value
      """
    ),
    (
      ["channel:voice,phone"],
      """
      `channel:` does not take `phone`
      channel:voice,phone
                    ^^^^^
      it takes voice, chat or email
      """
    ),
    (
      ["status:draft"],
      """
      `status:` does not take `draft`
      status:draft
             ^^^^^
      it takes submitted, disputed or voided
      """
    ),
    (
      ["score:eighty"],
      """
      `eighty` is not a score
      score:eighty
            ^^^^^^
      a score is compared with <80, >=90 or 80..90
      """
    ),
    (
      ["rating:90..80"],
      """
      the range `90..80` ends before it begins
      rating:90..80
             ^^^^^^
      write the lower rating first, as in 80..90
      """
    ),
    (
      ["since:2026-02-30"],
      """
      `2026-02-30` is not a year, month or day: February 2026 has 28 days
      since:2026-02-30
            ^^^^^^^^^^
      write it like `since:2026`, `since:2026-09` or `since:2026-09-14`
      """
    ),
    (
      ["on:2026-09..2026-8"],
      """
      `2026-8` is not a year, month or day
      on:2026-09..2026-8
                  ^^^^^^
      write it like `on:2026`, `on:2026-09` or `on:2026-09-14`
      """
    ),
    (
      ["rubric:call,form@x"],
      """
      `form@x` names no rubric
      rubric:call,form@x
                  ^^^^^^
      write it like `rubric:service-call` or `rubric:service-call@3`
      """
    ),
    (
      ["resolved:maybe"],
      """
      `resolved:` does not take `maybe`
      resolved:maybe
               ^^^^^
      it takes yes or no
      """
    ),
    (
      ["text:-- !"],
      """
      there is no word in `-- !`
      text:"-- !"
            ^^^^
      write it like `text:"let me finish"`
      """
    ),
  ])
  func isTold(words: [String], expected: String) {
    expectNoDifference(told(words), expected)
  }

  @Test func aQueryHasAnEnd() {
    expectNoDifference(
      told(Array(repeating: "tag:a", count: 101)).split(separator: "\n").last,
      "put alternatives together: `agent:ana,ben`")
    expectNoDifference(
      told(["tag:" + Array(repeating: "a", count: 101).joined(separator: ",")]).split(separator: "\n").first,
      "a term has at most 100 values")
  }
}
