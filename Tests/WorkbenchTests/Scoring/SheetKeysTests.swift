import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Everything in a sheet of answers means something") struct SheetKeysTests {
  private static let form = formText.replacing(
    "      - id: empathy\n",
    with: """
            - id: promised-on
              ask: When is it fixed?
              kind: date
              when: {criterion: fixed, is: ["no"]}
            - id: reminder
              ask: Is a reminder set?
              kind: yes-no
              when: {criterion: promised-on, is: ["2026-12-01"]}
            - id: empathy

      """)

  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    try files.write(Self.form, to: "rubrics/form.yaml")
    world = files.world
  }

  /// What is found in a sheet, each with its line and what helps; `nil` where it is submitted.
  private func found(_ more: String = "", answers: String = "", fixed: String = "\"yes\"") throws -> [String]? {
    let sheet = """
      {"interaction": "call-1", "answers": [
      {"criterion": "fixed", "answer": \(fixed), "note": "at once"},\(answers)
      {"criterion": "empathy", "answer": 3}]
      \(more)}
      """
    let outcome = try RecordAnswers(Data(sheet.utf8), file: "a").perform(in: world).first
    guard case .refused(_, let findings, _)? = outcome else { return nil }
    return findings.map { "\($0.place?.line ?? 0) \($0.rule): \($0.message): \($0.help)" }
  }

  @Test(arguments: [
    (
      #""interaction": "CALL-1""#,
      "1 bad-id: `CALL-1` cannot be the id of an interaction: ids are in lower case: write `call-1`"
    ),
    (
      #""interaction": "call-1", "rubric": "FORM""#,
      "1 bad-id: `FORM` cannot be the id of a rubric: ids are in lower case: write `form`"
    ),
  ])
  func anIDInAnotherCaseIsNotCorrected(keys: String, expected: String) throws {
    let sheet = "{\(keys), \"answers\": [{\"criterion\": \"fixed\", \"answer\": \"yes\", \"note\": \"at once\"}]}"
    let outcome = try RecordAnswers(Data(sheet.utf8), file: "a").perform(in: world).first
    guard case .refused(_, let findings, _)? = outcome else {
      Issue.record("it was submitted")
      return
    }
    expectNoDifference(
      findings.map { "\($0.place?.line ?? 0) \($0.rule): \($0.message): \($0.help)" }, [expected])
  }

  /// Where scoring began is not in the file, so it is not the file's mistake.
  @Test func oneTimeThatIsAheadOfTheClockIsRefused() throws {
    let ahead = Timestamp.text(of: world.now().addingTimeInterval(7200))
    expectNoDifference(try found(#", "submittedAt": "\#(ahead)""#)?.count, 1)
  }

  @Test func aSubmissionInTheFutureIsOneFinding() throws {
    let found = try found(#", "submittedAt": "2030-01-01T00:00:00Z""#) ?? []
    expectNoDifference(found.count, 1)
    #expect(found.first?.hasPrefix("4 evaluation-times: it is submitted in the future") == true)
  }

  @Test(arguments: [
    (
      #", "customer": {"ratng": 85}"#, "",
      "4 unknown-key: unknown key `ratng` in `customer`: did you mean `rating`?"
    ),
    (
      #", "sumary": "Calm.""#, "", "4 unknown-key: unknown key `sumary` in a sheet of answers: did you mean `summary`?"
    ),
    (
      "", #"{"criterion": "promised-on", "answer": "n/a", "comment": "late"},"#,
      "2 unknown-key: unknown key `comment` in an answer: it takes `criterion`, `answer`, `note`, `evidence`"
    ),
    (
      "", #"{"criterion": "promised-on", "answer": "n/a", "evidence": [{"line": 1, "tim": 5}]},"#,
      "2 unknown-key: unknown key `tim` in a piece of evidence: it takes `at`, `line`, `quote`"
    ),
  ])
  func anUnknownKeyIsRefused(more: String, answers: String, what: String) throws {
    expectNoDifference(try found(more, answers: answers), [what])
    #expect(!files.tree().keys.contains { $0.hasPrefix("sessions/evaluations/") })
  }

  @Test func aNumberThatHasToBeWholeIsFoundWhereItIs() throws {
    expectNoDifference(
      try found(
        #", "version": 1.5"#,
        answers: #"{"criterion": "promised-on", "answer": "n/a", "evidence": [{"line": 2.5, "at": 2.5}]},"#),
      [
        "4 wrong-type: a whole number is expected at `version`, and 1.5 is not one: write a whole number there",
        "2 wrong-type: a whole number is expected at `line`, and 2.5 is not one: write a whole number there",
      ])
  }

  @Test func theKeysOfAnEvaluationAreNotThoseOfAnswers() throws {
    let found = try found(#", "status": "voided", "only": ["empathy"], "source": {"system": "x"}, "again": {}"#)
    expectNoDifference(
      found?.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) },
      ["again", "only", "source", "status"])
  }

  @Test func anotherVersionIsNotScored() throws {
    expectNoDifference(
      try found(#", "version": 7"#),
      [
        "4 other-version: `version` is 7, and `form` is scored by version 1: answer the questions of version 1, which "
          + "`rubric show form@1` lists, and correct `version`"
      ])
    expectNoDifference(try found(#", "version": 1"#), nil)
  }

  @Test func anAnswerToWhatIsNotAskedIsNamed() throws {
    expectNoDifference(
      try found(
        answers: #"{"criterion": "promised-on", "answer": "2026-12-01"},{"criterion": "reminder", "answer": "yes"},"#),
      [
        "2 not-asked: `promised-on` is not asked, since `fixed` is `yes`: leave the answer out, or correct the one to "
          + "`fixed`",
        "2 not-asked: `reminder` is not asked, since `promised-on` is not asked: leave the answer out, or correct the "
          + "one to `promised-on`",
      ])
    expectNoDifference(
      try found(answers: #"{"criterion": "promised-on", "answer": "n/a", "note": "in a week"},"#)?.count, 1)
    // Where the answer that decides cannot be read, that is the one mistake.
    expectNoDifference(
      try found(answers: #"{"criterion": "promised-on", "answer": "2026-12-01"},"#, fixed: "\"perhaps\"")?.map {
        $0.prefix { $0 != ":" }.description
      }, ["2 bad-answer"])
    let aside = try found(answers: #"{"criterion": "promised-on", "answer": "n/a"},"#) ?? []
    #expect(!aside.contains { $0.contains("not-asked") })
  }

  @Test(arguments: [
    (#"[""]"#, "a label is empty: name it, or leave it out"),
    (#"["\u200b"]"#, "a label is empty: name it, or leave it out"),
    (#"["ok", " x "]"#, "the label ` x ` has spaces around it: write it as `x`"),
    (#"["a\nb"]"#, "the label `a\nb` holds a line break or another control character: write it on one line"),
    (#"["a", "a"]"#, "the label `a` is given twice: remove one of the two"),
  ])
  func aLabelIsOneLineOfText(tags: String, what: String) throws {
    expectNoDifference(try found(#", "tags": \#(tags)"#), ["4 bad-label: \(what)"])
    expectNoDifference(try found(#", "tags": ["late refund", "b"]"#), nil)
  }
}
