import Foundation
import QualityModel
import Testing

@testable import Insights

/// What the verdict on a coached behaviour is worth, in centres whose truth is known.
///
/// `SIDETONE_SIMULATIONS=2000 swift test --filter FollowUpSimulation` draws that many of each and prints the shares;
/// 500 by default.
@Suite("Simulated coaching") struct FollowUpSimulationTests {
  static let asked = ProcessInfo.processInfo.environment["SIDETONE_SIMULATIONS"].flatMap { Int($0) }
  static let draws = asked ?? 500

  static let centres = [
    SimulatedCentre(agents: 12, answer: .scale), SimulatedCentre(agents: 30, answer: .scale),
    SimulatedCentre(agents: 12, answer: .yesNo), SimulatedCentre(agents: 30, answer: .yesNo),
  ]

  @Test(arguments: centres) func aCoachIsRarelyFooled(centre: SimulatedCentre) {
    let verdicts = centre.verdicts(draws: Self.draws)
    judge(verdicts.windows, in: "\(centre), r of two windows", answer: centre.answer)
    judge(verdicts.halves, in: "\(centre), r of two halves", answer: centre.answer)
  }

  private func judge(_ verdicts: SimulatedCentre.Shares, in setting: String, answer: SimulatedCentre.Answer) {
    func share(_ what: String, _ all: [CoachingPlan.Verdict?], _ verdict: CoachingPlan.Verdict) -> Double {
      let share = Double(all.count { $0 == verdict }) / Double(all.count)
      if Self.asked != nil { print("\(share) of \(all.count) \(verdict.rawValue): \(what), \(setting)") }
      return share
    }
    #expect(share("an unchanged agent", verdicts.unchanged, .sustain) <= 0.05, "\(setting)")
    #expect(share("an unchanged agent", verdicts.unchanged, .escalate) <= 0.05, "\(setting)")
    #expect(share("the lowest, who only rebounds", verdicts.lowest, .sustain) <= 0.05, "\(setting)")
    #expect(share("the highest, who only falls back", verdicts.highest, .escalate) <= 0.05, "\(setting)")
    #expect(share("the lowest by its own change alone", verdicts.naive, .sustain) > 0.05, "\(setting)")
    let least = answer == .scale ? 0.22 : 0.07
    #expect(share("an agent who improved", verdicts.improved, .sustain) >= least, "\(setting)")
    #expect(share("the lowest, who improved", verdicts.lowestImproved, .sustain) >= 0.3, "\(setting)")
    #expect(share("an agent who worsened", verdicts.worsened, .escalate) >= 0.2, "\(setting)")
    #expect(share("an agent who improved", verdicts.improved, .escalate) <= 0.01, "\(setting)")
    #expect(share("an agent who worsened", verdicts.worsened, .sustain) <= 0.01, "\(setting)")
  }
}
