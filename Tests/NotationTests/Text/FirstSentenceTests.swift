import Testing

@testable import Reporting

@Suite struct RuleAnswerTests {
  @Test(arguments: [
    (
      "`inverted: true` makes a yes count against the score. For a scale it does nothing.",
      "`inverted: true` makes a yes count against the score"
    ),
    ("Ids are made of letters, `.` and `_`, as `a.b`.", "Ids are made of letters, `.` and `_`, as `a.b`"),
    ("A limit of 0.5 is usual: half of it.", "A limit of 0.5 is usual"),
  ])
  func aRuleIsListedWithItsFirstSentence(text: String, sentence: String) {
    #expect(RuleAnswer.Rule("rule", text: text).firstSentence == sentence)
  }
}
