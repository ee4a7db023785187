import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Answers of a file and answers of the prompt follow the same rules") struct SheetAnswersTests {
  private static let form = """
    format: sidetone.rubric/1
    id: menu
    version: 1
    title: Menu
    channels: [voice]
    sections:
      - id: all
        title: All
        criteria:
          - id: tone
            ask: How was the tone?
            kind: choice
            evidence: on-miss
            options: [{id: '10', points: 10}, {id: '5', points: 5}, {id: '0', points: 0}]
          - id: steps
            ask: Which steps were taken?
            kind: checklist
            options: [{id: '20'}, {id: '10'}]
          - id: empathy
            ask: How well did the agent listen?
            kind: scale

    """

  /// What is found in a sheet with this answer, and good ones to the other questions; `nil` where it is submitted.
  private func found(_ criterion: String, _ answer: String, _ more: String = "") throws -> [String]? {
    let files = try TemporaryWorkspace.withForm()
    try files.write(Self.form, to: "rubrics/menu.yaml")
    let usual = ["tone": "\"10\"", "steps": "[\"20\"]", "empathy": "4"].merging([criterion: answer]) { $1 }
    let answers = usual.sorted { $0.key < $1.key }.map { id, text in
      #"{"criterion": "\#(id)", "answer": \#(text)\#(id == criterion ? more : "")}"#
    }
    let sheet = #"{"interaction": "call-1", "rubric": "menu", "answers": [\#(answers.joined(separator: ", "))]}"#
    let outcome = try RecordAnswers(Data(sheet.utf8), file: "a").perform(in: files.world).first
    guard case .refused(_, let findings, _)? = outcome else { return nil }
    #expect(findings.allSatisfy { $0.place?.line == 1 })
    return findings.map(\.message.text)
  }

  @Test func aNumberThatIsNoIDIsNotTakenForAPlace() throws {
    expectNoDifference(try found("tone", "\"2\""), ["tone: no option has the id `2`"])
    expectNoDifference(try found("tone", "3"), ["tone: no option has the id `3`"])
    expectNoDifference(try found("steps", "\"1\""), ["steps: no option has the id `1`"])
    expectNoDifference(try found("steps", "[20, 2]"), ["steps: no option has the id `2`"])
    expectNoDifference(try found("tone", "5"), nil)
    expectNoDifference(try found("tone", "\"#2\""), nil)
    expectNoDifference(try found("steps", "[\"10\", \"20\"]"), nil)
  }

  @Test func aStepHasNoSign() throws {
    expectNoDifference(try found("empathy", "\"+4\""), ["empathy: `+4` is not an answer to this criterion"])
  }

  @Test(arguments: ["3", "10, 5", "#2", "yes", "and 5", "10 or 5", "5/0", "1:23"])
  func aNoteOfAnswersIsDoubtful(note: String) throws {
    expectNoDifference(
      try found("tone", "\"10\"", #", "note": "\#(note)""#), ["the note `\(note)` may be meant as an answer"])
  }

  @Test(arguments: ["@-1", "@14", "@1:23 @."]) func aPlaceIsNoNote(note: String) throws {
    expectNoDifference(
      try found("tone", "\"10\"", #", "note": "\#(note)""#), ["the note `\(note)` is a place, not words"])
  }

  @Test(arguments: ["\\u200b", "\\u00a0 \\u2060", "\\u2800"]) func aNoteThatShowsNothingIsNone(note: String) throws {
    expectNoDifference(try found("tone", "\"0\"", #", "note": "\#(note)""#), ["no evidence for `Tone` (tone)"])
    expectNoDifference(try found("tone", "\"0\"", #", "note": "👎""#), nil)
  }

  @Test func wordsWithNumbersAreANote() throws {
    expectNoDifference(try found("tone", "\"10\"", #", "note": "waited 3 minutes @home""#), nil)
  }

  @Test func anUnknownPurposeNamesThoseThereAre() throws {
    let files = try TemporaryWorkspace.withForm()
    let sheet = Data(#"{"interaction": "call-1", "purpose": "foo", "answers": []}"#.utf8)
    guard case .refused(_, let findings, _)? = try RecordAnswers(sheet, file: "a").perform(in: files.world).first else {
      Issue.record("it is taken"); return
    }
    expectNoDifference(findings.map(\.message.text), ["`foo` is not a purpose"])
    expectNoDifference(
      findings.map(\.help),
      ["it takes `monitoring`, `targeted`, `calibration`, `workshop`, `self`, `benchmark`"])
  }
}
