import Testing

@testable import Statistics

@Suite struct KrippendorffAlphaTests {
  private static let canonical = Ratings(numbers: PublishedRatings.canonical)

  @Test(arguments: [(KrippendorffAlpha.Level.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797)])
  func meetsThePublishedValues(level: KrippendorffAlpha.Level, printed: Double) {
    let alpha = KrippendorffAlpha(Self.canonical, level: level)
    #expect(prints(alpha.alpha, printed, decimals: 3))
    #expect(alpha.n == 11 && alpha.values == 40)
  }

  /// Krippendorff 2011, examples B and C.
  @Test func meetsThePublishedValuesOfTwoObservers() {
    let binary = Ratings("0 1", "1 1", "0 1", "0 0", "0 0", "0 1", "0 0", "0 0", "1 0", "0 0")
    #expect(prints(KrippendorffAlpha(binary, level: .nominal).alpha, 0.095, decimals: 3))
    let named = Ratings(
      "a b", "a a", "b b", "b b", "d b", "c c", "c c", "c c", "e e", "d d", "d d", "a d", categories: "a b c d e")
    #expect(prints(KrippendorffAlpha(named, level: .nominal).alpha, 0.692, decimals: 3))
  }

  @Test func tellsWhyThereIsNone() {
    func reason(_ ratings: Ratings, _ level: KrippendorffAlpha.Level = .nominal) -> Undefined? {
      KrippendorffAlpha(ratings, level: level).alpha.reason
    }
    #expect(reason(Ratings(numbers: [])) == .empty)
    #expect(reason(Ratings(numbers: [[1], [2]])) == .fewerThanTwoRaters)
    #expect(reason(Ratings(numbers: [[1, nil], [nil, 2]])) == .noPairableValues)
    for level in KrippendorffAlpha.Level.allCases {
      #expect(reason(Ratings(numbers: [[80.1, 80.1], [80.1, 80.1]]), level) == .noVariation)
    }
    #expect(reason(Ratings("a b"), .ordinal) == .invalidInput)
    #expect(reason(Ratings("a b"), .interval) == .invalidInput)
    #expect(reason(Ratings("a z", categories: "a b")) == .invalidInput)
    #expect(reason(Ratings("a b", categories: "a b a")) == .invalidInput)
    #expect(reason(Ratings(numbers: [[-1, 1]]), .ratio) == .invalidInput)
    #expect(reason(Ratings(numbers: [[1e200, -1e200], [1, 2]]), .interval) == .invalidInput)
  }

  @Test func takesTheOrderOfTextsFromTheScale() {
    let rows = [["low", "mid"], ["high", "high"], ["mid", "low"], ["low", "low"]]
    let places = ["low": 1.0, "mid": 2, "high": 3]
    let named = Ratings(
      rows.map { $0.map { .text($0) } }, categories: [.text("low"), .text("mid"), .text("high")])
    let numbered = Ratings(numbers: rows.map { $0.map { places[$0] } })
    #expect(KrippendorffAlpha(named, level: .ordinal) == KrippendorffAlpha(numbered, level: .ordinal))
  }

  @Test func doesNotDependOnUnitOrOrigin() {
    let moved = PublishedRatings.canonical.map { $0.map { $0.map { 1e6 + 3 * $0 } } }
    let alpha = KrippendorffAlpha(Self.canonical, level: .interval).alpha.value
    #expect(agree(KrippendorffAlpha(Ratings(numbers: moved), level: .interval).alpha.value, alpha, within: 1e-9))
  }
}
