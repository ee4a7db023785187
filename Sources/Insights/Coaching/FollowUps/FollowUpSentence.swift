import Notation
import QualityModel
import Statistics

/// A verdict on a coached behaviour in the coach's words, with its figures.
///
/// Other sentences with figures are made in Reporting. This one is written into the plan when the next session closes
/// it, which is before an answer is shown, and Workbench does not import Reporting.
struct FollowUpSentence {
  private let followUp: FollowUpFigures
  private let verdict: CoachingPlan.Verdict
  private let figures: CoachedChange
  private let obstacle: FollowUpObstacle?

  init(
    _ followUp: FollowUpFigures, _ verdict: CoachingPlan.Verdict, _ figures: CoachedChange,
    _ obstacle: FollowUpObstacle?
  ) {
    self.followUp = followUp
    self.verdict = verdict
    self.figures = figures
    self.obstacle = obstacle
  }

  var text: String {
    switch verdict {
    case .sustain: "\(moved). What is left is more than chance: keep it up."
    case .escalate:
      "\(moved). What is left is more than chance: look for the cause before asking for more practice."
    case .refine: "\(moved). \(why). \(seen)"
    case .wait: "\(followUp.title): \(obstacle?.sentence ?? "it cannot be computed.")"
    }
  }

  private var change: Double { followUp.change.value ?? 0 }

  /// What was seen: `Empathy rose from 45.2 to 71.0 (…) while 11 peers changed by +1.3; 9.4 of it …`.
  private var moved: String {
    let (before, after) = (followUp.before.value ?? 0, followUp.after.value ?? 0)
    let places = Double.areADifference(before, after, abs(change), places: 1) ? 1 : 2
    let (from, to) = (before.decimals(places), after.decimals(places))
    let way = from == to ? "stayed at \(from)" : "\(change < 0 ? "fell" : "rose") from \(from) to \(to)"
    let count = "n = \(followUp.before.n) + \(followUp.after.n)"
    let peers = "\(Count.text(followUp.peers.n, "peer")) changed by \(signed(followUp.peers.value ?? 0))"
    return "\(followUp.title) \(way) (\(signed(change)), \(interval), \(count)) while \(peers)\(rebound)"
  }

  private var interval: String {
    guard let low = followUp.change.low, let high = followUp.change.high else {
      return followUp.change.undefined ?? "no interval"
    }
    return "95 % interval \(number(low)) to \(number(high))"
  }

  /// What would have come anyway, where that is a part of what came.
  private var rebound: String {
    guard let rebound = followUp.rebound.value, rebound * change > 0, number(abs(rebound)) != "0.0" else {
      return ""
    }
    let distance = change > 0 ? "so far behind regains" : "so far ahead loses"
    let part = "\(number(abs(rebound))) \(abs(rebound) < abs(change) ? "of it" : "and so all of it")"
    return "; \(part) an agent \(distance) anyway"
  }

  /// Which of the two hurdles was too high.
  private var why: String {
    guard let noise = figures.noise, abs(change) > noise, let rest = figures.rest, let margin = figures.margin else {
      let reach = figures.noise.map { " (up to \(number($0)))" } ?? ""
      return "That is no more than evaluations of one agent scatter anyway\(reach)"
    }
    return "What is left (\(signed(rest))) is no more than chance (up to \(number(margin)))"
  }

  /// What it would have taken, so that a small true change is not taken for none.
  private var seen: String {
    let rising = change >= 0
    guard let threshold = figures.threshold(rising: rising), let before = followUp.before.value else { return "" }
    let word = rising ? "rise" : "fall"
    let room = rising ? 100 - before : before
    let taken = "a \(word) of \(number(abs(threshold))) would have been distinguished from chance"
    guard abs(threshold) <= room else {
      return "Only \(taken), and there is no room for one: go on, and look again with more evaluations."
    }
    return "Only \(taken): go on, and refine what is practised."
  }

  private func number(_ value: Double) -> String { value.decimals(1) }

  private func signed(_ value: Double) -> String { value.signedDecimals(1) }
}
