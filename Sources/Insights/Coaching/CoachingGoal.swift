import Notation
import QualityModel
import Statistics

extension CoachingProposal.Goal {
  /// The chance with which a change is to be seen.
  private static let power = 0.8
  /// How many days a habit takes to show, and how many words that can be learned by heart.
  private static let days = (habit: 30, script: 14)
  /// The smallest rise worth agreeing on, in points.
  private static let smallestRise = 5.0
  private static let daysInAMonth = 30.4375

  /// Sets an aim for a criterion.
  init(for cost: CriterionCost, _ account: CriterionAccount, _ records: CoachingRecords) {
    let (aim, basis) = Self.aim(cost, account, records)
    let days = account.criterion.isScriptItem ? Self.days.script : Self.days.habit
    let noise = account.noise.flatMap { $0 > 0 ? $0 : nil }
    self.noise = noise
    let pace = Self.pace(cost, account, records)
    let coming = pace.map { Int(($0 * Double(days)).rounded()) }
    from = cost.mean
    to = aim
    self.basis = basis
    by = records.today.advanced(by: days)
    expected = coming
    evaluations = noise.flatMap { noise in
      cost.mean.value.flatMap { Self.evaluations(toSee: (aim - $0) / noise) }
    }
    enoughBy = Self.enoughBy(evaluations, expected: coming, pace, today: records.today)
    detectable = noise.flatMap { noise in
      coming.flatMap { coming in
        PowerOfT.detectableEffect(
          .twoSample, n: Double(cost.opportunities), second: Double(coming), power: Self.power
        ).value.map { $0 * noise }
      }
    }
  }

  /// The colleagues' mean where the agent is below it, else the target for scores; always a rise worth the effort.
  private static func aim(
    _ cost: CriterionCost, _ account: CriterionAccount, _ records: CoachingRecords
  ) -> (Double, Basis) {
    let target = records.settings.scoreTarget
    let from = cost.mean.value
    var aim = (target, Basis.scoreTarget(target))
    if let team = cost.team.value, from ?? 0 < team {
      aim = (
        (team / 5).rounded(.up) * 5,
        .colleagues(account.colleagues.count, team: records.colleagues.team, mean: team)
      )
    }
    guard let from else { return (min(100, aim.0), aim.1) }
    guard from < 100 else { return (100, .fullMarks) }
    let least = min(100, (from + smallestRise).rounded(.up))
    return aim.0 < least ? (least, .smallestRise(least - from)) : (min(100, aim.0), aim.1)
  }

  /// How many evaluations after the session show a change of so many standard deviations, at least as many as enter a
  /// plan.
  static func evaluations(toSee effect: Double) -> Int? {
    let units = PowerOfT.requiredUnits(.twoSample, effect: effect, power: power).units.value
    return units.flatMap { $0 < 1e6 ? max(CoachingProposal.enough, Int($0)) : nil }
  }

  /// How many evaluations in which the criterion counts come a day: by the quota, else as they came so far.
  private static func pace(
    _ cost: CriterionCost, _ account: CriterionAccount, _ records: CoachingRecords
  ) -> Double? {
    let pace =
      records.settings.evaluationsPerAgentPerMonth.map { Double($0) / daysInAMonth }
      ?? records.window.flatMap { $0.days > 0 ? Double(account.evaluations) / Double($0.days) : nil }
    guard let pace, account.evaluations > 0 else { return nil }
    return pace * cost.applies
  }

  /// A day further off than a year is not one to plan with.
  private static func enoughBy(_ need: Int?, expected: Int?, _ pace: Double?, today: Day) -> Day? {
    guard let need, let expected, expected < need, let pace, pace > 0 else { return nil }
    let days = (Double(need) / pace).rounded(.up)
    return days <= 366 ? today.advanced(by: Int(days)) : nil
  }
}
