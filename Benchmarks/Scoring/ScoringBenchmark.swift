import QualityModel

/// Measures how many evaluations of thirty criteria are scored in a second, on one thread.
///
/// Prints one line for each way of scoring, a name and the median of several rounds. The ways take turns, so that a
/// busy moment of the machine falls on all of them.
@main
enum ScoringBenchmark {
  static let rounds = 15
  static let evaluationsInRound = 20_000

  static func main() throws {
    let form = ThirtyCriteria()
    let evaluations = try form.evaluations(256)
    let plain = PlainForm(of: form.scorer, evaluations: evaluations)
    guard evaluations.indices.allSatisfy({ plain.agrees(with: form.scorer.score(evaluations[$0]), on: $0) }) else {
      throw Disagreement()
    }
    let stored = evaluations.map { form.stored($0) }
    let ways: [(name: String, score: (Int) -> Double)] = [
      ("score", { form.scorer.score(evaluations[$0]).percent ?? 0 }),
      ("loop", { plain.score($0).percent }),
      ("derive", { form.scorer.derive(evaluations[$0]).score.percent ?? 0 }),
      ("texts", { form.scorer.score(form.scorer.values(of: stored[$0])).percent ?? 0 }),
    ]
    var rates = ways.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (way, entry) in ways.enumerated() { rates[way].append(rate(of: entry.score, over: evaluations.count)) }
    }
    for (entry, rates) in zip(ways, rates) { print(entry.name, Int(rates.sorted()[rounds / 2])) }
  }

  /// Returns evaluations scored in a second.
  private static func rate(of score: (Int) -> Double, over count: Int) -> Double {
    var total = 0.0
    let time = ContinuousClock().measure {
      for index in 0..<evaluationsInRound { total += score(index % count) }
    }
    // The sum is looked at, so that no scoring can be left out as unused.
    guard total > 0 else { return 0 }
    return Double(evaluationsInRound) / (time / .seconds(1))
  }
}

/// The plain loop came to other scores than the scorer: what is compared is not the same work.
struct Disagreement: Error {}
