import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Files of answers") struct AnswerFileTests {
  private let sheet = #"{"interaction": "call-1", "answers": [{"criterion": "fixed", "answer": "yes"}]}"#

  private func read(_ lines: String...) -> [AnswerFile.Item] {
    AnswerFile.read(Data(lines.joined(separator: "\n").utf8), file: "a.jsonl")
  }

  @Test(arguments: [
    #"nope"interaction": "call-2"}"#, #"{"interaction": "call-2", "answers": ["#, "]", #""a text""#,
    #"  {"interaction": }"#,
  ])
  func aBrokenLineIsFoundWhereItIs(broken: String) {
    let items = read(sheet, "", broken, sheet)
    expectNoDifference(items.map { $0.value != nil }, [true, false, true])
    expectNoDifference(items[1].findings.map(\.place?.line), [3])
    let first = read(broken, sheet, sheet)
    expectNoDifference(first.map { $0.value != nil }, [false, true, true])
    expectNoDifference(first[0].findings.map(\.place?.line), [1])
  }

  @Test(arguments: ["interaction,criterion,answer\ncall-1,fixed,yes", "- interaction: call-1\n  answers: []", "# a\n"])
  func aTextThatIsNotJSONIsReportedWithWhatASheetIs(text: String) {
    expectNoDifference(
      read(text).flatMap(\.findings).map(\.message.text),
      ["this is not JSON, and a sheet of answers is JSON or has one JSON object in each line"])
  }

  @Test func anObjectOverSeveralLinesIsOneSheet() {
    let items = read(
      "{", #""interaction": "call-1","#, #""answers": ["#, #"{"criterion": "fixed", "answer": "yes"},"#,
      #"{"criterion": "empathy", "answer": }"#, "]", "}")
    expectNoDifference(items.count, 1)
    expectNoDifference(items[0].findings.map(\.place?.line), [5])
  }

  @Test func aListWithOneSheetALineIsAList() {
    let items = read("[", sheet + ",", #"{"interaction": },"#, sheet, "]")
    expectNoDifference(items.count, 1)
    expectNoDifference(items[0].findings.map(\.place?.line), [3])
  }

  @Test func aMistakeInTheRubricStandsWhereItIsInTheRubric() throws {
    let files = try TemporaryWorkspace.withForm()
    try files.write(formText.replacing("kind: yes-no", with: "kind: yes-on"), to: "rubrics/form.yaml")
    let lines = Data("\(sheet)\n\(sheet)\n\(sheet)\n".utf8)
    let outcomes = try RecordAnswers(lines, file: "a.jsonl", defaults: BeginScoring(rubric: "form"))
      .perform(in: files.world)
    let places = outcomes.map { outcome -> [Place?] in
      guard case .refused(_, let findings, _) = outcome else { return [] }
      return findings.map(\.place)
    }
    expectNoDifference(places.count, 3)
    #expect(places[0].first??.file == "rubrics/form.yaml")
    #expect(places[0] == places[1] && places[1] == places[2])
  }

  @Test func aKeyThatIsGivenTwiceIsFoundWhereItIs() {
    let twice = #"{"interaction": "call-1", "answers": [{"criterion": "fixed", "answer": "yes", "answer": "no"}]}"#
    let lines = read(sheet, twice, sheet)
    expectNoDifference(lines.map { $0.value != nil }, [true, false, true])
    expectNoDifference(lines[1].findings.map(\.message.text), ["`answer` is given twice"])
    expectNoDifference(lines[1].findings.map(\.place?.line), [2])
    let list = read("[", sheet + ",", twice + ",", sheet + ",", twice, "]")
    expectNoDifference(list.map { $0.value != nil }, [true, false, true, false])
    expectNoDifference(list.map { $0.findings.map(\.place?.line) }, [[], [3], [], [5]])
    let whole = read("{", #""interaction": "call-1","#, #""interaction": "call-2", "answers": []}"#)
    expectNoDifference(whole.map { $0.findings.map(\.place?.line) }, [[3]])
  }

  @Test func everyRecordIsHeldToTheSame() throws {
    let files = try TemporaryWorkspace.withForm()
    let recording = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z")
    try files.write(
      recording.replacing("\"channel\"", with: "\"channel\": \"chat\",\n  \"channel\""), to: "recordings/call-1.json")
    guard
      case .submitted(let evaluation)? = try RecordAnswers(
        Data(
          sheet.replacing("}]}", with: #"}, {"criterion": "empathy", "answer": 3}], "agent": "bo"}"#)
            .replacing("call-1", with: "call-2").utf8), file: "a"
      ).perform(in: files.world).first
    else { Issue.record("it is refused"); return }
    let path = "sessions/evaluations/2026/11/\(evaluation.id).json"
    let text = try #require(files.text(of: path))
    try files.write(text.replacing("\"raw\"", with: "\"percent\": 1,\n    \"raw\""), to: path)
    let findings = try CheckWorkspace().perform(in: files.world)
    expectNoDifference(
      findings.map { "\($0.place?.file ?? "") \($0.rule)" },
      ["recordings/call-1.json duplicate-key", "\(path) duplicate-key"])
  }
}
