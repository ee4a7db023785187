import CustomDump
import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@Suite("How agents' means change by themselves") struct ChangeVarianceTests {
  static func tally(_ agent: String, _ month: String?, _ scores: [Double]) -> ScoreTally {
    ScoreTally(
      group: nil, agent: agent, month: month, evaluations: scores.count, scores: Tally(scores), ratings: Tally())
  }

  @Test func whatMovesAllAlikeIsNoVariance() throws {
    // Everybody gains 10 points a month, and within a month scores are 5 either side of the mean.
    let tallies = (0..<8).flatMap { agent in
      ["2026-01", "2026-02", "2026-03"].enumerated().map { index, month in
        let mean = 40 + 3 * Double(agent) + 10 * Double(index)
        return Self.tally("agent-\(agent)", month, [mean - 5, mean + 5])
      }
    }
    let variance = try #require(ChangeVariance(tallies))
    #expect(abs(variance.within - 50.0.squareRoot()) < 1e-9)
    #expect(variance.period == 0)
    expectNoDifference(variance.changes, 16)
    expectNoDifference(variance.evaluations, 48)
  }

  @Test func tooFewAreTooFew() {
    #expect(ChangeVariance([]) == nil)
    #expect(ChangeVariance([Self.tally("a", "2026-01", [1, 2]), Self.tally("a", "2026-02", [3, 4])]) == nil)
    // Many agents, but never two months in a row.
    let apart = (0..<50).flatMap { agent in
      ["2026-01", "2026-03"].map { Self.tally("agent-\(agent)", $0, [70, 80, 90]) }
    }
    #expect(ChangeVariance(apart) == nil)
  }

  @Test func bothAreFoundAgain() throws {
    // Noise of SD 9 around agents' months of SD 4, as a seeded draw of 400 agents over six months.
    var numbers = SplitMix64(seed: 7)
    func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &numbers) } }
    let tallies = (0..<400).flatMap { agent in
      let level = 75 + 6 * normal()
      return (1...6).map { month in
        let mean = level + 4 * normal()
        return Self.tally("agent-\(agent)", "2026-0\(month)", (0..<5).map { _ in mean + 9 * normal() })
      }
    }
    let variance = try #require(ChangeVariance(tallies))
    #expect(abs(variance.within - 9) < 0.2)
    #expect(abs(variance.period - 4) < 0.3)
    #expect(abs(variance.ofChanges(evaluations: 5) - 8.03) < 0.3)
  }

  @Test func theOrderOfTalliesChangesNothing() throws {
    let tallies = (0..<20).flatMap { agent in
      (1...4).map { month in
        Self.tally("a\(agent)", "2026-0\(month)", [Double(agent * month % 17), Double(agent + month), 50.3])
      }
    }
    expectNoDifference(ChangeVariance(tallies), ChangeVariance(tallies.reversed()))
  }
}
