import CustomDump
import Foundation
import Insights
import QualityModel
import Reporting
import Testing

@Suite struct JSONAnswerTests {
  private struct Anything: Encodable {
    var z = "a/b \"c\" \\ é 名\n\t\u{1B}\u{202E}"
    var a = [Double.nan, .infinity, 0.1, 80, -0.5]
    var date = Date(timeIntervalSince1970: 1_795_338_450)
    var none: [Int] = []
    var empty: [String: Int] = [:]
    var nested = ["b": [true, false]]
  }

  @Test func isSortedIndentedAndFinite() {
    expectNoDifference(
      JSONAnswer.text(of: Anything()),
      #"""
      {
        "a": [
          null,
          null,
          0.1,
          80,
          -0.5
        ],
        "date": "2026-11-22T09:07:30Z",
        "empty": {},
        "nested": {
          "b": [
            true,
            false
          ]
        },
        "none": [],
        "z": "a/b \"c\" \\ é 名\n\t\u001b\u202e"
      }

      """#)
  }

  @Test func writesAListOfNothing() {
    expectNoDifference(
      JSONAnswer.text(of: EvaluationList([])),
      """
      {
        "evaluations": [],
        "total": 0
      }

      """)
  }

  @Test func readsBackAsWhatItWas() throws {
    let text = JSONAnswer.text(of: Example.hostileEvaluation.answers)
    let expected = Example.hostileEvaluation.answers
    expectNoDifference(try JSONDecoder().decode(type(of: expected), from: Data(text.utf8)), expected)
  }
}
