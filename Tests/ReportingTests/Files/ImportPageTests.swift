import CustomDump
import Insights
import QualityModel
import Reporting
import Testing

@Suite("The report of an import") struct ImportPageTests {
  private let many = ImportReport(
    outcomes: (1...300).map { .init(file: "in/\($0).vtt", takenAs: "WebVTT", id: "c-\($0)", action: .added) }
      + (1...90).map { (line: Int) in
        .init(file: "in/list.csv", line: line, takenAs: "call list", id: "c-\(line)", action: .completed)
      }
      + (1...20).map { .init(file: "in/\($0).bin", action: .refused, remarks: ["no"]) })

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

  private static let utc = Assumption("times are UTC", otherwise: "`--zone X`")
  private static func seconds(_ title: String) -> Assumption {
    Assumption("durations are seconds", otherwise: "`--map d=\(title)/min`")
  }
  private static func clock(_ text: String) -> Assumption {
    Assumption("`\(text)` is minutes and seconds", general: "clock times are minutes and seconds", otherwise: "`/h`")
  }

  /// What the answer of a long report says was assumed: the message, the help and the file of each finding.
  private func said(_ files: [String: [Assumption]]) -> [[String]] {
    let found = files.sorted { $0.key < $1.key }.map { file, assumptions in
      Finding(rule: "assumed", assuming: assumptions, place: Place(file: "in/\(file)", line: 1))
    }
    let other = Finding(rule: "bad-date", severity: .warning, "m", help: "h")
    let answer = ImportAnswer(
      ImportReport(outcomes: many.outcomes, findings: found + [other]), isRehearsal: false)
    expectNoDifference(answer.findings.first, other)
    return answer.findings.dropFirst().map { [$0.message.text, $0.help, $0.place?.file ?? ""] }
  }

  @Test func whatAllFilesLeaveOpenIsSaidAlikeOfEach() {
    let message = "assumed: times are UTC; durations are seconds"
    let help = "to override: `--zone X`; `--map d=D/min`"
    expectNoDifference(
      said(["a.csv": [Self.utc, Self.seconds("D")], "b.csv": [Self.utc, Self.seconds("D")]]),
      [[message, help, "in/a.csv"], [message, help, "in/b.csv"]])
  }

  @Test func whatSomeFilesLeaveOpenIsSaidOnceWithThoseFiles() {
    expectNoDifference(
      said([
        "a.csv": [Self.utc, Self.seconds("D")], "b.csv": [Self.seconds("E")], "c.txt": [Self.utc], "d.txt": [Self.utc],
        "e.txt": [Self.utc],
      ]),
      [
        [
          "assumed: times are UTC (a.csv, c.txt, d.txt and 1 more); durations are seconds (a.csv, b.csv)",
          "to override: `--zone X`; `--map d=D/min`; `--map d=E/min`", "",
        ]
      ])
  }

  @Test func whatFilesShowInOtherWordsIsSaidInGeneralOnes() {
    expectNoDifference(
      said(["a.csv": [Self.clock("5:12")], "b.csv": [Self.utc, Self.clock("3:30")]]),
      [
        [
          "assumed: clock times are minutes and seconds (a.csv, b.csv); times are UTC (b.csv)",
          "to override: `/h`; `--zone X`", "",
        ]
      ])
  }

  @Test func manyKindsOfFileAreCountedInAFewLines() {
    let report = ImportReport(outcomes: (1...30).map { .init(file: "\($0)", takenAs: "kind \($0 % 12)") })
    let text = ImportPage(report).document.text(width: 80)
    expectNoDifference(text.split(separator: "\n").count, 8)
    #expect(text.contains("7 other kinds"))
  }

  @Test(arguments: [
    (["a.vtt"], ["a"], "1 file added"), (["a.vtt", "a.wav"], ["a", "a"], "2 files added to 1 recording"),
    (["a.csv"], ["a"], "1 row added"), (["a.csv", "b.vtt"], ["a", "b"], "2 files and rows added"),
  ])
  func theSentenceSaysWhatItCounts(files: [String], ids: [String], words: String) {
    let report = ImportReport(
      outcomes: zip(files, ids).map { .init(file: $0, line: $0 == "a.csv" ? 2 : nil, id: $1, action: .added) })
    expectNoDifference(
      ImportPage(report).sentence(isRehearsal: false), "Imported: \(words), 0 completed, 0 unchanged, 0 refused.")
  }

  @Test func theSentenceCountsWhatDiffersBesideWhatWasCompleted() {
    let report = ImportReport(outcomes: [
      .init(
        file: "a.csv", line: 2, id: "c-1", action: .completed,
        differences: [.init(field: "duration", old: "600", new: "480")])
    ])
    #expect(
      ImportPage(report).sentence(isRehearsal: false)
        == "Imported: 0 rows added, 1 completed, 0 unchanged, 0 refused; 1 differs.")
  }

  @Test func namesEachFileWhileThereAreFew() {
    let report = ImportReport(outcomes: [
      .init(
        file: "/srv/exports/2026-11/a.csv", line: 2, takenAs: "call list", id: "c-1", target: "recordings/c-1.json",
        action: .differs, differences: [.init(field: "duration", old: "600", new: "480")]),
      .init(
        file: "/srv/exports/2026-11/a.txt", takenAs: "plain text", id: "a", action: .notRead,
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

  @Test func everyFactThatDiffersIsNamedWhileTheyAreFew() {
    let fields = ["agent", "duration", "rating", "reason", "startedAt", "team"]
    let report = ImportReport(outcomes: [
      .init(
        file: "a.csv", line: 2, takenAs: "call list", id: "c-1", target: "recordings/c-1.json",
        action: .completed, differences: fields.map { .init(field: $0, old: "1", new: "2") })
    ])
    expectNoDifference(
      ImportPage(report).document.text(width: 80),
      """
      File     Taken as   Result              Id   Became
      ───────  ─────────  ──────────────────  ───  ───────────────────
      a.csv:2  call list  completed, differs  c-1  recordings/c-1.json

      - agent: c-1 1 → 2
      - duration: c-1 1 → 2
      - rating: c-1 1 → 2
      - reason: c-1 1 → 2
      - startedAt: c-1 1 → 2
      - team: c-1 1 → 2

      """)
  }

  @Test func programsGetEveryFileWithItsFindings() {
    let report = ImportReport(
      outcomes: [
        .init(file: "a.csv", line: 2, takenAs: "call list", id: "c", action: .added),
        .init(file: "b.vtt", action: .refused),
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
    let report = ImportReport(outcomes: [.init(file: "a.csv", line: 2, action: .added)], findings: [finding])
    let text = JSONAnswer.text(of: ImportListing(report)).filter { !$0.isWhitespace }
    #expect(text.contains(#""lines":[2,4,6,19]"#))
  }
}
