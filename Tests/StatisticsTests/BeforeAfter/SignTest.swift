import Testing

@testable import Statistics

@Suite struct SignTestTests {
  /// Deer legs (Zar 1999, Biostatistical Analysis, example 24.11): 8 of 10 one way, p = 0.109375.
  @Test func meetsThePublishedFigures() {
    let test = SignTest(
      before: [142, 140, 144, 144, 142, 146, 149, 150, 142, 148],
      after: [138, 136, 147, 139, 143, 141, 143, 145, 136, 146])
    #expect(test.positive == 2 && test.negative == 8 && test.zeros == 0 && test.p.agrees(with: 0.109375))
  }

  @Test func saysWhyThereIsNone() {
    #expect(SignTest(differences: []).p.reason == .empty)
    #expect(SignTest(differences: [0, 0]).p.reason == .noNonzeroDifferences)
    #expect(SignTest(before: [1, nil], after: [nil, 2]).p.reason == .empty)
    #expect(SignTest(before: [1, nil], after: [nil, 2]).dropped == 2)
    #expect(SignTest(differences: [70.4 - 70.1 - 0.3, 3]).zeros == 1)
  }

  @Test func staysAProbability() {
    for n in 2...40 {
      let changes = (0..<n).map { Double($0 - n / 3) }
      let test = SignTest(differences: changes)
      #expect((0...1).contains(test.p.value ?? -1))
      #expect(test.p == SignTest(differences: changes.map { -$0 }).p)
    }
    let many = SignTest(differences: [Double](repeating: 1, count: 100_000))
    #expect(many.p == .value(0) || (many.p.value ?? 1) < 1e-300)
  }
}
