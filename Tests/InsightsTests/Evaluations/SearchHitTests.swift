import CustomDump
import Insights
import QualityModel
import Testing

@Suite("The places that a search finds") struct SearchHitTests {
  private let evaluation: Evaluation = {
    var evaluation = Example.evaluation("ana", "yes", "5")
    evaluation.answers[0].note = "He said López\nwould  call."
    evaluation.answers[1].note = "Nothing here."
    evaluation.answers[1].evidence = [Evidence(at: 83.5, line: 14, quote: "Let me finish, Mr. LOPEZ!")]
    evaluation.summary = "Lopez again: \u{1B}[31mlet me finish."
    return evaluation
  }()

  private func hits(_ phrases: String...) -> [String] {
    let facts = EvaluationFacts(of: evaluation, scorer: nil)
    return SearchHit.hits(in: evaluation, facts: facts, of: phrases).map { hit in
      let place = [hit.place?.rawValue, hit.criterion, hit.at.map { "\($0)" }, hit.line.map { "\($0)" }]
      let text = hit.excerpt.pieces.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined()
      return place.compactMap { $0 }.joined(separator: " ") + ": " + text
    }
  }

  @Test func wordsAreFoundWhateverTheirCaseAndAccents() {
    let criteria = evaluation.answers.map(\.criterion)
    expectNoDifference(
      hits("lopez"),
      [
        "note \(criteria[0]): He said [López] would call.",
        "quote \(criteria[1]) 83.5 14: Let me finish, Mr. [LOPEZ]!",
        "summary: [Lopez] again: \u{1B}[31mlet me finish.",
      ])
  }

  @Test func placesThatHoldMostOfThePhrasesComeFirst() {
    let criteria = evaluation.answers.map(\.criterion)
    expectNoDifference(
      hits("lópez", "me finish", "call"),
      [
        "note \(criteria[0]): He said [López] would [call].",
        "quote \(criteria[1]) 83.5 14: Let [me finish], Mr. [LOPEZ]!",
        "summary: [Lopez] again: \u{1B}[31mlet [me finish].",
      ])
  }

  @Test func wholeWordsOnlyAndPhrasesInOneText() {
    expectNoDifference(hits("lope"), [": "])
    expectNoDifference(hits("lopez nothing"), [": "])
  }

  @Test func aLongTextIsCutBetweenWords() throws {
    var long = evaluation
    long.summary = (1...60).map { "w\($0)" }.joined(separator: " ")
    let hit = try #require(
      SearchHit.hits(in: long, facts: EvaluationFacts(of: long, scorer: nil), of: ["w30"]).first)
    expectNoDifference(
      hit.excerpt.text,
      "… w22 w23 w24 w25 w26 w27 w28 w29 w30 w31 w32 w33 w34 w35 w36 w37 w38 w39 w40 w41 w42 w43 w44 w45 w46 …")
    expectNoDifference(hit.excerpt.matched, ["w30"])
  }
}
