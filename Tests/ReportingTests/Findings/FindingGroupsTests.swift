import CustomDump
import QualityModel
import Reporting
import Testing

@Suite("Many findings in few lines") struct FindingGroupsTests {
  private let many = (1...200).map { number in
    Finding(
      rule: "rule-\(number % 9)", severity: number % 9 == 0 ? .error : .warning, "value \(number) is odd",
      help: "look at it", place: Place(file: "in/\(number).vtt", line: number))
  }

  @Test func saysEachProblemOnceAndFitsTheScreen() {
    expectNoDifference(
      FindingGroups(many).text(width: 80, coloured: false, lines: 14),
      """
      error[rule-0] 22 times, as in: value 9 is odd
        in 9.vtt:9 and 21 more
      help: look at it
      warning[rule-1] 23 times, as in: value 1 is odd
        in 1.vtt:1 and 22 more
      help: look at it
      warning[rule-2] 23 times, as in 2.vtt:2: value 2 is odd
      warning[rule-3] 22 times, as in 3.vtt:3: value 3 is odd
      warning[rule-4] 22 times, as in 4.vtt:4: value 4 is odd
      warning[rule-5] 22 times, as in 5.vtt:5: value 5 is odd
      warning[rule-6] 22 times, as in 6.vtt:6: value 6 is odd
      warning[rule-7] 22 times, as in 7.vtt:7: value 7 is odd
      warning[rule-8] 22 times, as in 8.vtt:8: value 8 is odd
      `--markdown` or `--json` shows all with their help.

      """)
  }

  @Test func namesEveryProblemWhereTheScreenIsTooSmall() {
    expectNoDifference(
      FindingGroups(many).text(width: 80, coloured: false, lines: 6),
      """
      error[rule-0] 22 times, as in: value 9 is odd
        in 9.vtt:9 and 21 more
      help: look at it
      warning[rule-1] 23 times, as in 1.vtt:1: value 1 is odd
      and also: rule-2 (23), rule-3 (22), rule-4 (22), rule-5 (22), rule-6 (22),
        rule-7 (22), rule-8 (22). `--markdown` or `--json` shows all with their help.

      """)
  }

  @Test func everyErrorHasItsHelpAndWhatWasAssumedIsWhole() {
    let errors = ["doubtful-agent", "mail-message", "spreadsheet"].map {
      Finding(rule: $0, "no \($0) is read", help: "leave it out", place: Place(file: "in/\($0).x"))
    }
    let assumed = (1...3).map {
      Finding(
        rule: "assumed", severity: .warning, "assumed: times are UTC", help: "to override: `--zone A\($0)`",
        place: Place(file: "in/\($0).csv"))
    }
    expectNoDifference(
      FindingGroups(many + errors + assumed, keeping: ["assumed"]).text(
        width: 80, coloured: false, lines: 15),
      """
      error[rule-0] 22 times, as in: value 9 is odd
        in 9.vtt:9 and 21 more
      help: look at it
      error[doubtful-agent] in doubtful-agent.x: no doubtful-agent is read
      help: leave it out
      error[mail-message] in mail-message.x: no mail-message is read
      help: leave it out
      error[spreadsheet] in spreadsheet.x: no spreadsheet is read
      help: leave it out
      warning[assumed] 3 times, as in: assumed: times are UTC
        in 1.csv and 2 more
      help: to override: `--zone A1`
      and also: rule-1 (23), rule-2 (23), rule-3 (22), rule-4 (22), rule-5 (22),
        rule-6 (22), rule-7 (22), rule-8 (22). `--markdown` or `--json` shows all with
        their help.

      """)
  }

  @Test func whatWasAssumedComesBeforeOtherWarnings() {
    let assumed = Finding(
      rule: "assumed", severity: .warning, "assumed: durations are seconds", help: "to override: `--map a=B/min`",
      place: Place(file: "list.csv", line: 1))
    expectNoDifference(
      FindingGroups(many + [assumed], keeping: ["assumed"]).text(width: 80, coloured: false, lines: 6),
      """
      error[rule-0] 22 times, as in 9.vtt:9: value 9 is odd
      help: look at it
      warning[assumed] in list.csv:1: assumed: durations are seconds
      and also: rule-1 (23), rule-2 (23), rule-3 (22), rule-4 (22), rule-5 (22),
        rule-6 (22), rule-7 (22), rule-8 (22). `--markdown` or `--json` shows all with
        their help.

      """)
  }

  @Test func eachHelpStandsWithItsOwnFindingsAndARareProblemIsNotHidden() {
    let columns = (1...20).map { number in
      Finding(rule: "unknown-column", "there is no column \(number)", help: "the columns are \(number)")
    }
    let rare = Finding(rule: "rare", severity: .warning, "this is rare", help: "look at it")
    let text = FindingGroups(columns + [rare]).text(width: 80, coloured: false, lines: 8)
    #expect(text.contains("error[unknown-column] 20 times, as in: there is no column 1\n"))
    #expect(text.contains("warning[rare]: this is rare\nhelp: look at it\n"))
    let both = FindingGroups(Array(columns.prefix(2))).text(width: 80, coloured: false, lines: 8)
    expectNoDifference(
      both,
      """
      error[unknown-column]: there is no column 1
      help: the columns are 1
      error[unknown-column]: there is no column 2
      help: the columns are 2

      """)
  }
}
