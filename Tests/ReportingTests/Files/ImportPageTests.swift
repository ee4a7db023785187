import CustomDump
import Insights
import QualityModel
import Reporting
import Testing

@Suite("The report of an import") struct ImportPageTests {
  private let many = ImportReport(
    outcomes: (1...300).map { .init(source: "in/\($0).vtt", takenAs: "WebVTT", id: "c-\($0)", action: .added) }
      + (1...90).map { .init(source: "in/list.csv:\($0)", takenAs: "call list", id: "c-\($0)", action: .completed) }
      + (1...20).map { .init(source: "in/\($0).bin", action: .refused, remarks: ["no"]) },
    findings: (1...200).map { number in
      Finding(
        rule: "rule-\(number % 9)", severity: number % 9 == 0 ? .error : .warning, "value \(number) is odd",
        help: "look at it",
        place: Place(file: "in/\(number).vtt", line: number))
    })

  @Test func countsWhatIsAlike() {
    expectNoDifference(
      ImportPage(many).document.text(width: 80),
      """
      Taken as               Added  Completed  Refused
      ─────────────────────  ─────  ─────────  ───────
      WebVTT                   300
      call list                            90
      nothing that is known                         20

      """)
    #expect(
      ImportPage(many).sentence(isRehearsal: false)
        == "Imported: 300 files and rows added, 90 completed, 0 unchanged, 20 refused.")
  }

  @Test func saysEachProblemOnceAndFitsTheScreen() {
    expectNoDifference(
      FindingGroups(many.findings).text(width: 80, coloured: false, lines: 14),
      """
      error[rule-0] 22 times, as in: value 9 is odd
        in 9.vtt:9, 18.vtt:18, 27.vtt:27 and 19 more
      help: look at it
      warning[rule-1] 23 times, as in: value 1 is odd
        in 1.vtt:1, 10.vtt:10, 19.vtt:19 and 20 more
      help: look at it
      warning[rule-2] 23 times, as in: value 2 is odd
      warning[rule-3] 22 times, as in: value 3 is odd
      warning[rule-4] 22 times, as in: value 4 is odd
      warning[rule-5] 22 times, as in: value 5 is odd
      warning[rule-6] 22 times, as in: value 6 is odd
      warning[rule-7] 22 times, as in: value 7 is odd
      warning[rule-8] 22 times, as in: value 8 is odd
      `--json` has every finding with its help.

      """)
  }

  @Test func namesEveryProblemWhereTheScreenIsTooSmall() {
    expectNoDifference(
      FindingGroups(many.findings).text(width: 80, coloured: false, lines: 6),
      """
      error[rule-0] 22 times, as in: value 9 is odd
      warning[rule-1] 23 times, as in: value 1 is odd
      warning[rule-2] 23 times, as in: value 2 is odd
      warning[rule-3] 22 times, as in: value 3 is odd
      and also: rule-4 (22), rule-5 (22), rule-6 (22), rule-7 (22), rule-8 (22).
        `--json` has every finding with its help.

      """)
  }

  @Test func whatWasAssumedKeepsItsHelpHoweverLittleRoomThereIs() {
    let assumed = Finding(
      rule: "assumed", severity: .warning, "assumed: durations are seconds", help: "to override: `--map a=B/min`",
      place: Place(file: "list.csv", line: 1))
    expectNoDifference(
      FindingGroups(many.findings + [assumed], keeping: ["assumed"]).text(width: 80, coloured: false, lines: 6),
      """
      error[rule-0] 22 times, as in: value 9 is odd
      warning[rule-1] 23 times, as in: value 1 is odd
      warning[assumed]: assumed: durations are seconds
      help: to override: `--map a=B/min`
      and also: rule-2 (23), rule-3 (22), rule-4 (22), rule-5 (22), rule-6 (22),
        rule-7 (22), rule-8 (22). `--json` has every finding with its help.

      """)
  }

  @Test func manyKindsOfFileAreCountedInAFewLines() {
    let report = ImportReport(outcomes: (1...30).map { .init(source: "\($0)", takenAs: "kind \($0 % 12)") })
    let text = ImportPage(report).document.text(width: 80)
    expectNoDifference(text.split(separator: "\n").count, 8)
    #expect(text.contains("7 other kinds"))
  }

  @Test(arguments: [
    (["a.vtt"], ["a"], "1 file added"), (["a.vtt", "a.wav"], ["a", "a"], "2 files added to 1 recording"),
    (["a.csv:2"], ["a"], "1 row added"), (["a.csv:2", "b.vtt"], ["a", "b"], "2 files and rows added"),
  ])
  func theSentenceSaysWhatItCounts(sources: [String], ids: [String], words: String) {
    let report = ImportReport(outcomes: zip(sources, ids).map { .init(source: $0, id: $1, action: .added) })
    expectNoDifference(
      ImportPage(report).sentence(isRehearsal: false), "Imported: \(words), 0 completed, 0 unchanged, 0 refused.")
  }

  @Test func eachHelpStandsWithItsOwnFindingsAndARareProblemIsNotHidden() {
    let columns = (1...20).map { number in
      Finding(rule: "unknown-column", "there is no column \(number)", help: "the columns are \(number)")
    }
    let rare = Finding(rule: "rare", severity: .warning, "this is rare", help: "look at it")
    let text = FindingGroups(columns + [rare]).text(width: 80, coloured: false, lines: 8)
    #expect(text.contains("error[unknown-column]: there is no column 1\n"))
    #expect(text.contains("warning[rare]: this is rare\n"))
    #expect(text.contains("and also: unknown-column (15)."))
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

  @Test func theSentenceCountsWhatDiffersBesideWhatWasCompleted() {
    let report = ImportReport(outcomes: [
      .init(
        source: "a.csv:2", id: "c-1", action: .completed,
        differences: [.init(field: "duration", old: "600", new: "480")])
    ])
    #expect(
      ImportPage(report).sentence(isRehearsal: false)
        == "Imported: 0 rows added, 1 completed, 0 unchanged, 0 refused; 1 differs.")
  }

  @Test func namesEachFileWhileThereAreFew() {
    let report = ImportReport(outcomes: [
      .init(
        source: "/srv/exports/2026-11/a.csv:2", takenAs: "call list", id: "c-1", target: "recordings/c-1.json",
        action: .differs, differences: [.init(field: "duration", old: "600", new: "480")]),
      .init(
        source: "/srv/exports/2026-11/a.txt", takenAs: "plain text", id: "a", action: .notRead,
        remarks: ["a.vtt is read"]),
    ])
    expectNoDifference(
      ImportPage(report).document.text(width: 80),
      """
      File     Taken as    Result    Id   Became
      ───────  ──────────  ────────  ───  ───────────────────
      a.csv:2  call list   differs   c-1  recordings/c-1.json
      a.txt    plain text  not read  a    a.vtt is read

      - duration: c-1 600 → 480

      """)
  }

  @Test func programsGetEveryFileWithItsFindings() {
    let report = ImportReport(
      outcomes: [
        .init(source: "a.csv:2", takenAs: "call list", id: "c", action: .added),
        .init(source: "b.vtt", action: .refused),
      ],
      findings: [Finding(rule: "bad-date", severity: .warning, "m", help: "h", place: Place(file: "a.csv", line: 9))])
    let text = JSONAnswer.text(of: ImportListing(report))
    #expect(text.contains(#""as": "call list""#))
    #expect(text.split(separator: #""rule": "bad-date""#).count == 2)
    #expect(text.split(separator: #""findings": ["#).count == 3)
    #expect(text.hasPrefix("[\n") && text.contains(#""source": "b.vtt""#))
  }

  @Test func aProgramGetsEveryLineThatAFindingIsAbout() {
    let finding = Finding(
      rule: "bad-date", severity: .warning, "4 values", help: "h", place: Place(file: "a.csv", line: 2),
      lines: [2, 4, 6, 19])
    let report = ImportReport(outcomes: [.init(source: "a.csv:2", action: .added)], findings: [finding])
    let text = JSONAnswer.text(of: ImportListing(report)).filter { !$0.isWhitespace }
    #expect(text.contains(#""lines":[2,4,6,19]"#))
  }
}
