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
}
