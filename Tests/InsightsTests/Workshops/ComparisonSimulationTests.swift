import Foundation
import QualityModel
import Statistics
import Testing

@testable import Insights

/// What the verdict and its interval are worth, on studies whose truth is known.
///
/// `SIDETONE_SIMULATIONS=20000 swift test --filter ComparisonSimulation` draws that many of each and prints the
/// shares; 400 by default.
@Suite("Simulated workshops") struct ComparisonSimulationTests {
  static let asked = ProcessInfo.processInfo.environment["SIDETONE_SIMULATIONS"].flatMap { Int($0) }
  static let draws = asked ?? 400

  func share(
    _ what: String = #function, of study: SimulatedStudy, _ holds: (WorkshopComparison) -> Bool
  ) -> Double {
    let count = (0..<Self.draws).count { holds(study.comparison(seed: UInt64($0) &* 7919 &+ 20_261_122)) }
    let share = Double(count) / Double(Self.draws)
    if Self.asked != nil { print("\(share) of \(Self.draws): \(what), \(study)") }
    return share
  }

  func covers(_ effect: Double, _ estimate: TestedEstimate?) -> Bool {
    guard let low = estimate?.estimate.low, let high = estimate?.estimate.high else { return false }
    return low <= effect && effect <= high
  }

  @Test(arguments: [0.0, 5]) func theIntervalOfTheChangeCoversTheTruth(effect: Double) {
    let share = share(of: SimulatedStudy(effect: effect)) { covers(effect, $0.score.cohort.change) }
    #expect((0.93...0.97).contains(share), "covers \(share) of the time")
  }

  @Test(arguments: [0.0, 5]) func theIntervalsAgainstPeersCoverTheTruth(effect: Double) {
    let study = SimulatedStudy(others: 8, effect: effect)
    let adjusted = share(of: study) { covers(effect, $0.score.ancova) }
    #expect((0.93...0.97).contains(adjusted), "analysis of covariance: \(adjusted)")
    let differences = share(of: study) { covers(effect, $0.score.differenceInDifferences) }
    #expect((0.93...0.97).contains(differences), "difference in differences: \(differences)")
  }

  @Test func aWorkshopWithoutEffectIsRarelyCalledAnImprovement() {
    let alone = share(of: SimulatedStudy()) { $0.verdict == .improved }
    #expect(alone > 0 && alone <= 0.05, "alone: \(alone)")
    let compared = share(of: SimulatedStudy(others: 8)) { $0.verdict == .improved }
    #expect(compared > 0 && compared <= 0.05, "with peers: \(compared)")
  }

  /// Those with the lowest scores rise by about four points without any workshop.
  @Test func aReboundIsRarelyCalledAnImprovement() {
    let study = SimulatedStudy(cohort: 12, others: 24, isPickedLow: true, reason: .lowScores)
    let improved = share(of: study) { $0.verdict == .improved }
    #expect(improved <= 0.05, "improved: \(improved)")
    let naive = share(of: study) { $0.score.cohort.change.direction > 0 }
    #expect(naive > 0.2, "the cohort's own change would have fooled: \(naive)")
  }

  @Test func aRealEffectIsSeen() {
    let seen = share(of: SimulatedStudy(cohort: 30, effect: 6)) { $0.verdict == .improved }
    #expect(seen > 0.9, "seen: \(seen)")
  }

  @Test func peopleKnownToBePickedLowAreNotJudgedAlone() {
    let study = SimulatedStudy(cohort: 12, effect: 8, reason: .lowScores)
    #expect(share(of: study) { $0.verdict == .cannotTell } == 1)
  }
}
