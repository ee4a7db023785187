import CustomDump
import Insights
import QualityModel
import Recordings
import TerminalKit
import Testing

@testable import Reporting

@Suite struct WidthTests {
  private let documents: [Document] = [
    EvaluationPage(Example.evaluation, scorer: Example.scorer, people: Example.people).document,
    EvaluationPage(Example.hostileEvaluation, scorer: Example.scorer).document,
    ExplanationPage(Explanation(of: Example.answers, scorer: Example.scorer)).document,
    EvaluationListPage(EvaluationList(Example.many.map { EvaluationFacts(of: $0, scorer: nil) })).document,
    AgentPage(Example.scorecard(Example.many)).document,
    TrendPage(Example.trend()).document, TrendPage(Example.trend(by: .team), of: [Example.hostile]).document,
    RubricPage(Example.rubric).document, Example.everyBlock, Example.hostileDocument,
  ]

  @Test(arguments: Array(4...40) + [60, 80, 132]) func neverOverflows(_ width: Int) {
    for document in documents {
      let lines = document.text(width: width, coloured: true).split(separator: "\n").map(String.init)
      expectNoDifference(lines.filter { $0.displayWidth > width }, [])
    }
  }

  @Test(arguments: Array(4...40)) func neverOverflowsInTranscripts(_ width: Int) {
    let line = TranscriptLine(number: 100, start: 3723.5, speaker: "Agent", text: Example.hostile + "どうも")
    let lines = TranscriptText([line], width: width).text(coloured: true).split(separator: "\n").map(String.init)
    expectNoDifference(lines.filter { $0.displayWidth > width }, [])
  }
}
