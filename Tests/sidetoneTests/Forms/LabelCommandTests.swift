import CustomDump
import QualityModel
import Testing

@testable import sidetone

@Suite("Labels that are typed") struct LabelCommandTests {
  @Test func severalWordsAreOneLabelWhereTheyAreQuoted() {
    var form = EvaluationQuestionsTests().form()
    for line in [#"tag "late refund" fee"#, "tag -fee", #"tag -"no such" vip"#] {
      guard case .tag(let labels?)? = ScoringCommand(line) else { Issue.record("no labels in \(line)"); return }
      let absent = form.tag(labels)
      expectNoDifference(absent, line.contains("no such") ? ["no such"] : [])
    }
    expectNoDifference(form.evaluation.tags, ["late refund", "vip"])
  }

  @Test(arguments: [
    ("tag fee #vip", ["fee", "#vip"]), ("tag fee,vip", ["fee", "vip"]), (#"tag "a,b""#, ["a,b"]),
    ("tag sidetone fee", ["sidetone", "fee"]), ("tag :x y", [":x", "y"]),
    ("tag quit", ["quit"]), ("tag customer's 'own fault'", ["customer's", "own fault"]),
    (#"tag " late " ''"#, ["late"]),
  ])
  func noWordOfALabelMeansAnythingElse(line: String, labels: [String]) {
    expectNoDifference(ScoringCommand(line), .tag(labels))
  }

  @Test(arguments: ["tag \"", "tag", "tag -", "tag \"open fee", "tag \"\" ''"]) func aLabelThatIsNoneIsRefused(
    line: String
  ) {
    expectNoDifference(ScoringCommand(line), .tag(nil))
  }
}
