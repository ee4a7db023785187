import Notation
import QualityModel

/// A rubric of thirty criteria in five sections, with conditions, criteria that may be set aside, gates and bands.
struct ThirtyCriteria {
  let scorer: Scorer

  init() {
    let names = ["opening", "understanding", "resolution", "communication", "closing"]
    let sections = names.enumerated().map { index, name in
      Section(id: name, weight: Double(10 + 5 * index), criteria: Self.criteria(of: name))
    }
    scorer = Scorer(
      Rubric(
        id: "thirty-criteria",
        bands: [
          Band(name: "Optimized", from: 91), Band(name: "On track", from: 80), Band(name: "Coach now", from: 0),
        ], sections: sections))
  }

  private static func criteria(of section: String) -> [Criterion] {
    [
      Criterion(id: "\(section)-asked-for-the-need", weight: 2, critical: .customer, mayBeNotApplicable: true),
      Criterion(id: "\(section)-tone", kind: .scale(.init()), weight: 3, mayBeNotApplicable: true),
      Criterion(
        id: "\(section)-repeated-the-need", weight: 1,
        condition: .init(criterion: "\(section)-asked-for-the-need", is: ["yes"])),
      Criterion(id: "\(section)-wording", kind: .scale(.init()), weight: 2),
      Criterion(id: "\(section)-kept-to-the-process", weight: 2, critical: .compliance, fails: .section),
      Criterion(id: "\(section)-left-no-doubt", weight: 1, critical: .business, mayBeNotApplicable: true),
    ]
  }

  /// Returns the answers of so many evaluations, the same on every run: mostly good, some missed, some set aside.
  func evaluations(_ count: Int) throws -> [[AnswerValue?]] {
    var numbers = SplitMix64(seed: 30)
    return (0..<count).map { _ in
      scorer.criteria.map { criterion -> AnswerValue? in
        let number = numbers.next()
        if criterion.mayBeNotApplicable, number % 8 == 0 { return .notApplicable }
        if case .scale = criterion.kind { return .scale(2 + Int(number / 8 % 4)) }
        return .yesNo(number / 8 % 8 != 0)
      }
    }
  }

  /// Returns answers as an evaluation's file holds them.
  func stored(_ answers: [AnswerValue?]) -> [Answer] {
    zip(scorer.criteria, answers).compactMap { criterion, answer in
      answer.map { Answer(criterion: criterion.id, answer: criterion.stored($0)) }
    }
  }
}
