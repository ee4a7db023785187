import QualityModel
import Testing

struct RatingScaleTests {
  @Test(arguments: [
    ("1..5", 4.0, 75.0), ("1..5", 1, 0), ("0..100", 4, 4), ("1..7", 2, 16.666667), ("-2..2", 0, 50), ("5..1", 1, 100),
    ("5..1", 2, 75), ("1-5", 5, 100), ("0 to 10", 9, 90), ("0–10", 9, 90),
  ])
  func bringsRatingsToPercent(_ scale: String, _ rating: Double, _ percent: Double) {
    #expect(RatingScale(scale)?.percent(of: rating) == percent)
  }

  @Test func hasNoPlaceForRatingsOutsideOfIt() {
    #expect(RatingScale("1..5")?.percent(of: 0) == nil)
    #expect(RatingScale("5..1")?.percent(of: 5.5) == nil)
    #expect(RatingScale.percent.percent(of: .nan) == nil)
  }

  @Test(arguments: ["", "5", "1..1", "1..", "..5", "a..b", "1..inf", "0x1..5", "1..9999999", "1..5..9"])
  func refusesWhatIsNoScale(_ text: String) { #expect(RatingScale(text) == nil) }

  @Test func isWrittenAsItIsRead() {
    #expect(RatingScale("0 to 2.5")?.description == "0..2.5")
  }

  @Test func aShortScaleIsUnclear() {
    #expect(RatingScale.highestUnclear(of: [4, 5, 10]) == 10)
    #expect(RatingScale.highestUnclear(of: [4, 5, 11]) == 5)
    #expect(RatingScale.highestUnclear(of: [4, 5, 5, 45]) == 5)
    #expect(RatingScale.highestUnclear(of: [8, 9, 10, 11]) == 10)
    #expect(RatingScale.highestUnclear(of: [5, 80, 90, 100]) == nil)
    #expect(RatingScale.highestUnclear(of: [4, 5, 60, 80]) == nil)
    #expect(RatingScale.highestUnclear(of: [0, 0, 0, 80]) == nil)
    #expect(RatingScale.highestUnclear(of: []) == nil)
  }

  /// `99` and `-1` stand for no answer, and a slip is no scale.
  @Test func codesForNoAnswerDoNotMakeAShortScaleClear() {
    #expect(RatingScale.highestUnclear(of: [4, 99, 5, 98]) == 5)
    #expect(RatingScale.highestUnclear(of: [4, 999, -1, 5]) == 5)
    #expect(RatingScale.highestUnclear(of: Array(repeating: 4, count: 100) + [45]) == 4)
    #expect(RatingScale.highestUnclear(of: [99, 98]) == nil)
    #expect(RatingScale.highestUnclear(of: [0, 0, 100]) == nil)
    #expect(RatingScale.highestUnclear(of: [4, 87.5, 99]) == nil)
  }
}
