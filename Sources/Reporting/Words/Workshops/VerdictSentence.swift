import Notation
import Insights
import QualityModel
import Statistics

/// The verdict in plain words: what changed, by how much, how sure that is, and what it cannot mean.
struct VerdictSentence {
  private let comparison: WorkshopComparison
  private var score: Measure { comparison.score }
  private var cohort: ComparedGroup { comparison.score.cohort }

  init(_ comparison: WorkshopComparison) { self.comparison = comparison }

  var text: String {
    switch comparison.verdict {
    case .tooFew: tooFew
    case .cannotTell where comparison.version == nil && comparison.versions.count > 1: rubricChanged
    case .cannotTell where comparison.isPickedLow && score.headline == nil: pickedLow
    case .cannotTell: "\(agents): \(untested)"
    case .noClearChange where score.decisive?.estimate.undefined != nil: "\(agents): \(untested)"
    case .improved, .worsened, .noClearChange: score.headline == .ancova ? againstOthers : alone
    }
  }

  private var agents: String { NumberText.count(cohort.agents, "agent") }

  private var tooFew: String {
    "\(agents) of the cohort \(cohort.agents == 1 ? "has" : "have") a score in both windows; it takes at least "
      + "\(Verdict.fewestAgents) to tell."
  }

  private var rubricChanged: String {
    let versions = comparison.versions.map(String.init).joined(separator: " and ")
    let same = NumberText.count(
      comparison.criteria.count, "criterion that stayed the same", plural: "criteria that stayed the same")
    return "The rubric changed between the windows (versions \(versions)), so that scores cannot be compared; "
      + "\(same) can."
  }

  private var pickedLow: String {
    let change = cohort.change.estimate
    let seen =
      change.value.map { "\(agents): on average they scored \(Self.moved($0))\(Self.interval(change))" } ?? agents
    let rebound = score.rebound.map { expected -> String in
      guard expected.undefined == nil, let value = expected.value else {
        return "how much of that would have come without it is unknown (\(expected.undefined ?? "no figures"))"
      }
      return "about \(NumberText.score(value)) points\(Self.interval(expected)) would be expected without any workshop"
    }
    let isDeclared = comparison.workshop.selectedBecause == .lowScores
    let why = isDeclared ? "were picked for low scores" : "began clearly lower than everyone else"
    return "\(seen), but they \(why) and there is no one to compare with: \(rebound ?? "")."
  }

  private var untested: String {
    guard let change = cohort.change.estimate.value else { return "there is nothing to compare." }
    guard cohort.unchanged < cohort.agents else { return "no one's mean changed at all." }
    return "everyone's mean changed by exactly \(NumberText.score(change)) points; a test has no meaning."
  }

  private var alone: String {
    let change = cohort.change.estimate
    guard let value = change.value else { return "\(agents): there is nothing to compare." }
    let sure =
      comparison.verdict == .noClearChange
      ? "The interval holds 0, so this is inconclusive\(unseen)"
      : "A change this size would be unlikely by chance alone (\(PValue.equation(cohort.change.p)))"
    return "\(agents): on average they scored \(Self.moved(value))\(Self.interval(change)); \(counts). "
      + "\(sure); without a comparison group the workshop cannot be distinguished from anything else that changed."
  }

  private var againstOthers: String {
    guard let ancova = score.ancova, let value = ancova.estimate.value, let others = score.comparison else {
      return alone
    }
    let side = value < 0 ? "lower" : "higher"
    let ends =
      "\(agents): after the workshop they scored \(NumberText.score(abs(value))) points \(side) than "
      + "\(NumberText.count(others.agents, "untrained peer")) who began alike\(Self.interval(ancova.estimate))"
    let own = [cohort, others].compactMap { $0.change.estimate.value.map { NumberText.change($0) } }
    let changes = own.count == 2 ? "; their own mean moved by \(own[0]), that of the peers by \(own[1])" : ""
    let sure =
      comparison.verdict == .noClearChange
      ? "The interval holds 0, so this is inconclusive\(unseen)."
      : "A difference this size would be unlikely by chance alone (\(PValue.equation(ancova.p)))."
    return "\(ends)\(changes). \(sure)"
  }

  /// What a result that is not significant must say: how large a change could have been missed.
  private var unseen: String {
    guard let detectable = cohort.minimumDetectable else { return "" }
    return ": with \(agents), a change under \(NumberText.score(detectable)) points would often go unseen"
  }

  private var counts: String {
    let stayed = cohort.unchanged > 0 ? ", \(cohort.unchanged) stayed" : ""
    return "\(cohort.improved) went up, \(cohort.declined) went down\(stayed)"
  }

  private static func moved(_ points: Double) -> String {
    "\(NumberText.score(abs(points))) points \(points < 0 ? "lower" : "higher") after the workshop"
  }

  private static func interval(_ estimate: Estimate) -> String {
    estimate.interval.map { " (95 % interval \(NumberText.ends(of: $0)))" } ?? ""
  }
}
