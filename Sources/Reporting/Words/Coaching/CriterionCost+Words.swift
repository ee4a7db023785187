import Insights
import Statistics

extension CriterionCost {
  /// What it cost, a part of a sentence: as observed, and by the mean drawn towards the colleagues'.
  var observedWords: String {
    let (observed, drawn) = (NumberText.score(observedCost), NumberText.score(cost.value ?? observedCost))
    return "cost \(observed) points per evaluation"
      + (observed == drawn ? "" : " (\(drawn) when drawn towards colleagues)")
  }
}

extension CoachingProposal.Goal.Basis {
  /// Where the target comes from, in a few words.
  var words: String {
    switch self {
    case .scoreTarget(let target): "the target for scores, \(NumberText.short(target))"
    case .colleagues(let count, let team, let mean):
      "the mean of \(NumberText.count(count, "colleague"))\(team.map { " in \($0)" } ?? ""), \(NumberText.score(mean)), rounded up "
        + "to a whole 5"
    case .fullMarks: "full marks as now"
    case .smallestRise(let points): "\(NumberText.short(points)) points above the mean now"
    }
  }
}
