import Insights
import Statistics

extension CoachingCaution {
  /// What is doubtful, with its figures.
  var sentence: String {
    switch self {
    case .fewEvaluations(let count):
      "\(NumberText.count(count, "evaluation")) in these days \(count == 1 ? "is" : "are") too few: a criterion enters a plan "
        + "from \(CoachingProposal.enough)."
    case .changedCriteria(let titles, let version):
      "The rubric changed in these days: \(titles.joined(separator: ", ")) \(titles.count == 1 ? "is" : "are") taken from "
        + "evaluations by version \(version) alone."
    case .removedCriteria(let titles, let version):
      "Version \(version) of the rubric no longer has \(titles.joined(separator: ", ")): "
        + "\(titles.count == 1 ? "it is" : "they are") left out."
    case .unreadableVersion(let count):
      "\(NumberText.count(count, "evaluation")) cannot be analysed: the rubric's version cannot be read."
    case .smallTeam(let team):
      "Fewer than \(CoachingRecords.Colleagues.fewest) colleagues in \(team) have evaluations by this rubric in these "
        + "days: the comparison is with everyone else who has."
    case .fewColleagues(let count):
      "\(count == 0 ? "No one else has" : "Only one colleague has") evaluations by this rubric in these days: whether the "
        + "process falls short cannot be determined."
    case .chosenWithTooFew(let cost): "\(cost.title) was chosen with too few to tell: n = \(cost.opportunities)."
    case .chosenTooEarly(let withheld): withheld.reason
    case .chosenFromProcess(let cost):
      "\(cost.title) was chosen although colleagues fall short alike (their mean is "
        + "\(NumberText.score(cost.team.value ?? 0)))."
    }
  }
}

extension CoachingProposal.Withheld {
  /// Why it has to wait, a sentence.
  var reason: String {
    let points = "\(cost.title) costs \(NumberText.score(cost.cost.value ?? 0)) points per evaluation"
    guard resolved.undefined == nil else {
      return "\(points), but it is about speed, and whether the contact was resolved is known of "
        + "\(NumberText.count(resolved.n, "evaluation")) only: it takes \(CoachingProposal.enough) to tell."
    }
    let share = resolved.value ?? 0
    let count = Int((share * Double(resolved.n) / 100).rounded())
    return
      "\(points), but it is about speed, and that waits until \(NumberText.short(target)) % of contacts are resolved: "
      + "now it is \(NumberText.score(share)) % (\(count) of \(resolved.n))."
  }
}
