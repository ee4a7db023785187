import QualityModel
import Statistics

/// Looks for criteria on which the members of a team fall short alike.
///
/// The rule: the team's mean is below the target, at least three members counted on it five times, and more than half
/// of those are below the target too and lack what they lack because of the process (see `SharedShortfall`): their
/// colleagues' shortfall is more than half of their own, which is drawn towards the team's as far as chance alone would
/// scatter it. Without the members' own target one weak member would make a problem of what the others hardly lack.
struct ProcessSearch {
  /// The rubric, in the newest version that was used; `nil` where it cannot be read.
  let rubric: Rubric?
  /// How many of its criteria enough members counted on.
  private(set) var lookedAt = 0
  /// What was found, the costliest first; of equal ones the first in the rubric.
  private(set) var problems: [TeamOverview.ProcessProblem] = []

  private static let fewestMembers = 3

  /// - Parameters:
  ///   - evaluations: those of the team that count.
  ///   - rubric: the rubric to look at; `nil` for the one used most.
  init(_ evaluations: [EvaluationFacts], rubric: String?, versions: [Rubric], target: Double) {
    let wanted = rubric ?? evaluations.mostUsedRubric
    let own = evaluations.filter { $0.rubric == wanted }
    let used = versions.filter { version in
      version.id == wanted && own.contains { $0.version == version.version }
    }
    self.rubric = used.max { $0.version < $1.version }
    guard let newest = self.rubric else { return }
    let same = Set(ComparableCriteria(used).ids)
    let shares = newest.shares
    for criterion in newest.countingCriteria {
      let counted = same.contains(criterion.id) ? own : own.filter { $0.version == newest.version }
      let members = Self.tallies(of: criterion.id, in: counted)
      guard members.count(where: { $0.count >= Enough.evaluations }) >= Self.fewestMembers else { continue }
      lookedAt += 1
      let problem = TeamOverview.ProcessProblem(
        criterion, members, share: shares[criterion.id] ?? 0, target: target)
      if problem.isOne(below: target) { problems.append(problem) }
    }
    let ordered = problems.enumerated().sorted {
      ($1.element.pointsLost, $0.offset) < ($0.element.pointsLost, $1.offset)
    }
    problems = ordered.map(\.element)
  }

  /// What a criterion came to for each member, in the order of their ids: the fractions times 100.
  private static func tallies(of criterion: String, in evaluations: [EvaluationFacts]) -> [Tally] {
    var members: [String: Tally] = [:]
    for evaluation in evaluations {
      guard let fact = evaluation.criteria?.first(where: { $0.criterion == criterion }) else { continue }
      members[evaluation.agent, default: Tally()].add(100 * fact.fraction)
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension TeamOverview.ProcessProblem {
  fileprivate init(_ criterion: Criterion, _ members: [Tally], share: Double, target: Double) {
    let bayes = EmpiricalBayes(described: members.map { Descriptives($0) })
    let told = members.indices.filter { members[$0].count >= Enough.evaluations }
    self.criterion = criterion.id
    title = criterion.title
    guidance = criterion.guidance ?? ""
    mean = .mean(byAgent: members)
    self.told = told.count
    below = told.count { members[$0].mean ?? 100 < target }
    alike = told.count { index in
      var others = members
      others.remove(at: index)
      let own = bayes.means[index].value ?? members[index].mean ?? 100
      guard own < target else { return false }
      return SharedShortfall(of: own, in: .mean(byAgent: others), colleagues: others.count).isOfProcess(bayes)
    }
    self.share = share
    varianceBetween = bayes.varianceBetween.value
  }

  fileprivate func isOne(below target: Double) -> Bool {
    guard let mean = mean.value, mean < target else { return false }
    return 2 * alike > told
  }
}
