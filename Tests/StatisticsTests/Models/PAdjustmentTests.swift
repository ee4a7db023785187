import Statistics
import Testing

@Suite struct PAdjustmentTests {
  /// Benjamini & Hochberg (1995), JRSS B 57:289–300, section 4.1: 15 comparisons after myocardial infarction.
  let infarction = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]

  /// The paper rejects four by its own method and three by Bonferroni's and Holm's.
  @Test(arguments: [(PAdjustment.benjaminiHochberg, 4), (.bonferroni, 3), (.holm, 3)])
  func rejectsAsManyAsThePaper(method: PAdjustment, count: Int) {
    let family = AdjustedP(infarction, method: method)
    #expect(family.isRejected == infarction.indices.map { $0 < count })
  }

  @Test func adjustsAsThePaper() {
    let adjusted = PAdjustment.benjaminiHochberg(infarction)
    #expect(agree(adjusted[3], 0.035625))
    #expect(agree(adjusted[4], 0.0603))
    #expect(adjusted[14] == 1)
  }

  /// The worked example of Wikipedia, "Holm–Bonferroni method".
  @Test func keepsTheOrderGiven() {
    let adjusted = PAdjustment.holm([0.01, 0.04, 0.03, 0.005])
    for (value, printed) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) { #expect(agree(value, printed)) }
  }

  @Test func doesNotCountWhatIsMissing() {
    #expect(PAdjustment.holm([nil, 0.02, nil, 0.03]) == [nil, 0.04, nil, 0.04])
    #expect(PAdjustment.holm([0.02, .nan, 1.2, -0.1]) == [0.02, nil, nil, nil])
    #expect(PAdjustment.benjaminiHochberg([nil]) == [nil])
    #expect(PAdjustment.holm([]) == [])
  }

  @Test(arguments: PAdjustment.allCases) func neverLowersAndKeepsTheRanks(method: PAdjustment) {
    let p = [0.2, 0.01, 0.04, 0.04, 0.6, 0, 1]
    let adjusted = method.adjusted(p).compactMap { $0 }
    #expect(zip(p, adjusted).allSatisfy { $0 <= $1 && $1 <= 1 })
    for one in p.indices {
      for other in p.indices where p[one] < p[other] { #expect(adjusted[one] <= adjusted[other]) }
    }
    #expect(method.adjusted([0.03]) == [0.03])
  }

  @Test(arguments: [([0.5, 1.1], 0.05), ([0.5], 1.5), ([0.5], .nan)])
  func refusesWhatIsNoProbability(p: [Double], level: Double) throws {
    let text = try json(of: AdjustedP(p, method: .holm, level: level))
    #expect(text == #"{"adjusted":{"undefined":"invalid_input"},"reject":{"undefined":"invalid_input"}}"#)
  }
}
