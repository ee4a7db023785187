import Insights
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Reporting

/// Whoever works through a printed derivation gets what is printed.
@Suite("Derivations") struct DerivationsTests {
  @Test func holdWhenRecomputed() throws {
    var numbers = SplitMix64(seed: 20_261_122)
    var count = 0
    for _ in 0..<2_000 {
      let rubric = Self.rubric(&numbers)
      let answers = Self.answers(to: rubric, &numbers)
      let change = Explanation.Change(criterion: "c0", answer: .yesNo(false))
      let explanation = Explanation(of: answers, scorer: Scorer(rubric), changing: [change])
      let blocks = ExplanationPage(explanation).document.blocks
      let lines = blocks.flatMap { block -> [String] in
        guard case .list(let lines) = block else { return [] }
        return lines.map(\.plain)
      }
      let derivations = lines.compactMap(PrintedDerivation.init)
      count += derivations.count
      #expect(derivations.filter { !$0.holds }.map(\.description) == [])
      #expect(lines.filter { !Self.isDifferenceRight(in: $0) } == [])
    }
    #expect(count > 3_500)
  }

  /// What is earned line by line adds up to the score above it.
  @Test(arguments: 1...100) func pointsEarnedAddUpToTheScore(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    var rubric = Self.rubric(&numbers)
    rubric.scoring.bonus = .uncapped
    let explanation = Explanation(of: Self.answers(to: rubric, &numbers), scorer: Scorer(rubric))
    guard let percent = explanation.percent else { return }
    let rows = ExplanationPage(explanation).document.blocks.compactMap { block -> [Double]? in
      guard case .table(let table) = block else { return nil }
      return table.rows.compactMap { Double($0.cells[4].plain) }
    }
    let sum = try #require(rows.first).reduce(0, +)
    let shown = NumberText.score(percent, edges: rubric.bands.map(\.from))
    let unit = (0..<(shown.split(separator: ".").last?.count ?? 0)).reduce(1.0) { unit, _ in unit / 10 }
    #expect(abs((Double(shown) ?? .nan) - sum) <= unit / 2 + 1e-9, "\(sum) is not \(shown)")
  }

  /// Fraction times weight comes to what was earned, and what is missing of the fraction to what was lost, as printed.
  @Test(arguments: 1...300) func productsOfRowsHold(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    let rubric = Self.rubric(&numbers)
    let page = ExplanationPage(Explanation(of: Self.answers(to: rubric, &numbers), scorer: Scorer(rubric)))
    for case .table(let table) in page.document.blocks {
      for cells in table.rows.map(\.cells)
      where !cells[6].plain.hasPrefix("made 0") && !cells[6].plain.contains("section") {
        let weight = cells[3].plain.split(separator: " ").last.flatMap { Double($0) }
        guard let fraction = Double(cells[2].plain), let weight, let earned = Double(cells[4].plain) else { continue }
        let places = cells[4].plain.split(separator: ".").last?.count ?? 0
        let half = (0..<places).reduce(0.5) { half, _ in half / 10 }
        let row = cells.map(\.plain).joined(separator: " | ")
        #expect(abs(fraction * weight - earned) < half, "\(row)")
        let isBonus = cells[3].plain.hasPrefix("+")
        guard !isBonus, let lost = Double(cells[5].plain) else { continue }
        #expect(abs((1 - fraction) * weight - lost) < half, "\(row)")
      }
    }
  }

  @Test func takesMoreDecimalsWhereRoundingWouldShow() {
    expectLine("70.8 = 100 × 4.25 / 6", of: [2.75, 1.5, 1.75], missing: [2])
    expectLine("81.25 = 100 × 13 / 16", of: [13, 3], missing: [1])
    expectLine("66.7 = 100 × 2 / 3", of: [1, 1, 1], missing: [2])
  }

  private func expectLine(_ line: String, of weights: [Double], missing: Set<Int>) {
    let criteria = weights.enumerated().map { Criterion(id: "c\($0)", title: "C\($0)", ask: "?", weight: $1) }
    let rubric = Rubric(id: "form", sections: [Section(id: "s", criteria: criteria)])
    let derivation = Scorer(rubric).derive(weights.indices.map { .yesNo(!missing.contains($0)) })
    #expect(Arithmetic(derivation, rubric).line == line)
  }

  /// `… 72.5, 12.3 more than 60.2` and `… 72.5, Band: 12.3 higher than 60.2`.
  private static func isDifferenceRight(in line: String) -> Bool {
    guard line.contains("er than ") || line.contains("more than ") else { return true }
    let numbers = Array(line.split { " :,".contains($0) }.compactMap { Double($0) }.suffix(3))
    return numbers.count == 3 && abs(abs(numbers[0] - numbers[2]) - numbers[1]) <= 0.05 + 1e-9
  }
}

extension DerivationsTests {
  /// A form of two sections with odd weights, by any method and policy.
  private static func rubric(_ numbers: inout SplitMix64) -> Rubric {
    let weights: [Double] = [0.25, 0.5, 1, 1.5, 2, 3, 7, 11, 12.5, 1.0 / 3, 0.37]
    let isByPoints = Int.random(in: 0..<3, using: &numbers) == 0
    var scoring = Scoring()
    scoring.method = isByPoints ? .points : .weighted
    let policies: [Scoring.NotApplicable] = isByPoints ? [.redistribute] : [.redistribute, .withinSection, .asPass]
    scoring.notApplicable = policies.randomElement(using: &numbers) ?? .redistribute
    scoring.bonus = Bool.random(using: &numbers) ? .capped : .uncapped
    scoring.autoFail = Bool.random(using: &numbers) ? .zero : .flag
    let hasSectionWeights = !isByPoints && Bool.random(using: &numbers)
    var next = 0
    let sections = (0..<2).map { place in
      let criteria = (0..<Int.random(in: 1...6, using: &numbers)).map { _ -> Criterion in
        let weight = weights.randomElement(using: &numbers) ?? 1
        let isScale = next > 0 && Bool.random(using: &numbers)
        defer { next += 1 }
        return Criterion(
          id: "c\(next)", title: "C\(next)", ask: "?", kind: isScale ? .scale(.init()) : .yesNo, weight: weight,
          points: weight, mayBeNotApplicable: true,
          fails: Int.random(in: 0..<9, using: &numbers) == 0 ? .section : nil,
          isBonus: next > 1 && Int.random(in: 0..<6, using: &numbers) == 0)
      }
      return Section(
        id: "s\(place)", title: "Section \(place)",
        weight: hasSectionWeights ? [30, 50, 17.5].randomElement(using: &numbers) : nil, criteria: criteria)
    }
    let bands = [91, 66.67, 80].shuffled(using: &numbers).prefix(2) + [0]
    return Rubric(
      id: "form", scoring: scoring, bands: zip(["One", "Two", "Three"], bands).map { Band(name: $0, from: $1) },
      sections: sections)
  }

  private static func answers(to rubric: Rubric, _ numbers: inout SplitMix64) -> [Answer] {
    rubric.criteria.map { criterion in
      let words = criterion.kind == .yesNo ? ["yes", "no", "yes", "n/a"] : ["1", "2", "3", "4", "5", "n/a"]
      return Answer(criterion: criterion.id, answer: words.randomElement(using: &numbers) ?? "yes")
    }
  }
}
