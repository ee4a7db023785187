import Insights
import Notation
import QualityModel
import Statistics

/// How what moves an agent comes into the session: each sentence says what this plan's figures and moments mean for it.
struct SessionMotivators {
  private let outline: SessionOutline
  private let focus: CoachingProposal.Focus?
  private var proposal: CoachingProposal { outline.proposal }

  init(_ outline: SessionOutline) {
    self.outline = outline
    focus = outline.focus.first
  }

  /// One for each motivator, in the order of `people.yaml`.
  var all: [CoachingConversation.Motivator] {
    proposal.agent.motivators.compactMap { name in
      sentence(for: name.trimmed.lowercased()).map { .init(name: name, sentence: $0) }
    }
  }

  private func sentence(for name: String) -> String? {
    if name == "recognition" { return recognition }
    guard let focus else { return strengthAlone(name) }
    switch name {
    case "mastery": return mastery(focus)
    case "autonomy": return autonomy(focus)
    case "career": return career(focus)
    case "team": return team(focus)
    case "pay": return pay(focus)
    default: return "Ask what \(aim(focus)) would mean for \(name), and what of it \(outline.name) would notice first."
    }
  }

  /// The step that is proposed: `Empathy from 62.5 to 80`; without a target the present mean: `Empathy at 62.5`.
  private func aim(_ focus: CoachingProposal.Focus) -> String {
    let from = focus.cost.mean.value.map { NumberText.score($0) } ?? "an unknown mean"
    return focus.goal.map { "\(focus.cost.title) from \(from) to \(NumberText.short($0.to))" }
      ?? "\(focus.cost.title) at \(from)"
  }

  /// What the step is worth in points per evaluation, or what it costs where there is no aim; `nil` where it moves no
  /// score.
  private func worth(_ focus: CoachingProposal.Focus) -> String? {
    guard focus.goal != nil else {
      return focus.cost.observedCost > 0 ? focus.cost.observedWords : nil
    }
    return gain(focus).map { "is worth \(NumberText.score($0)) points per evaluation" }
  }

  private func gain(_ focus: CoachingProposal.Focus) -> Double? {
    guard let goal = focus.goal, let from = goal.from.value else { return nil }
    let gain = focus.cost.weight * focus.cost.applies * (goal.to - from) / 100
    return gain > 0 ? gain : nil
  }

  private func strengthAlone(_ name: String) -> String? {
    guard let cost = proposal.strength?.cost else { return nil }
    return "\(cost.title) is at \(NumberText.score(cost.mean.value ?? 0)) over "
      + "\(NumberText.count(cost.opportunities, "evaluation")): ask what \(outline.name) would make of that with \(name) in mind."
  }

  private var recognition: String? {
    guard let strength = proposal.strength else {
      guard let cost = focus?.cost, cost.opportunities > cost.fellShort else { return nil }
      return "Say what went right first: full marks on \(cost.title) in \(cost.opportunities - cost.fellShort) of "
        + "\(NumberText.count(cost.opportunities, "evaluation"))."
    }
    guard let moment = strength.moment else {
      return
        "Say aloud what \(strength.cost.title) at \(NumberText.score(strength.cost.mean.value ?? 0)) takes, and give thanks for it."
    }
    return "Ask whether \(moment.place) may be shown to colleagues as what \(strength.cost.title) looks like, with "
      + "\(outline.name) named."
  }
}

extension SessionMotivators {
  private func mastery(_ focus: CoachingProposal.Focus) -> String {
    let worth =
      worth(focus)
      ?? "is a matter of \(NumberText.count(focus.cost.misses, "miss", plural: "misses")) in \(focus.cost.opportunities)"
    return "\(aim(focus)) \(worth)." + (nextStep(focus.cost).map { " \($0)" } ?? "")
  }

  /// The anchor of the step above the mean, where the scale says what it means.
  private func nextStep(_ cost: CriterionCost) -> String? {
    guard let scale = outline.criterion(cost)?.kind.scale, let mean = cost.mean.value else { return nil }
    let now = Double(scale.min) + mean / 100 * Double(scale.max - scale.min)
    let next = Int(now.rounded(.down)) + 1
    guard let anchor = scale.anchors[next] else { return nil }
    return "The next step up from \(NumberText.score(now)) is a \(next): \(anchor)".closed
  }

  private func autonomy(_ focus: CoachingProposal.Focus) -> String {
    let sign = focus.goal.map { " by \($0.by) that \(aim(focus)) is on its way" } ?? " that it helps"
    let practice = focus.coaching?.practice ?? []
    let choice =
      practice.isEmpty
      ? "The rubric prescribes no practice for \(focus.cost.title)"
      : practice.count == 1
        ? "The rubric knows one practice (\(practice[0].opened)), and one of your own is as good"
        : "There are \(practice.count) practices to choose from, or one of your own"
    return "\(choice): let \(outline.name) choose, and say what will show\(sign)."
  }

  private func career(_ focus: CoachingProposal.Focus) -> String {
    let kind: String? =
      switch focus.cost.dimension {
      case .interaction?: "the contact between people"
      case .transaction?: "the dealings themselves"
      case nil: nil
      }
    let perspective = outline.criterion(focus.cost)?.perspective
    let parts = [kind, perspective.map { "the \($0) view" }].compactMap(\.self).joined(separator: " and ")
    let listens = parts.isEmpty ? "" : " (\(parts))"
    let lead =
      proposal.strength.map { ", beside \($0.cost.title) at \(NumberText.score($0.cost.mean.value ?? 0))" } ?? ""
    return "\(tenure)\(focus.cost.title)\(listens) is what team leads are asked about: "
      + "\(aim(focus))\(lead) is something to show."
  }

  private var tenure: String {
    guard let started = proposal.agent.started.flatMap(Day.init), started <= proposal.today else { return "" }
    let months = (proposal.today.since1970 - started.since1970) * 12 / 365
    let time = months < 24 ? NumberText.count(months, "month") : NumberText.count(months / 12, "year")
    return "After \(time) here: "
  }

  private func team(_ focus: CoachingProposal.Focus) -> String {
    let mean = focus.cost.team.value.map { "\(outline.colleagues) come to \(NumberText.score($0))" }
    guard let mean else {
      return "No one else has evaluations on \(focus.cost.title): ask whom \(outline.name) learns from."
    }
    guard let leader = focus.leader else {
      return
        "On \(focus.cost.title) \(mean), and no one is clearly ahead: ask with whom \(outline.name) would practise it."
    }
    return
      "On \(focus.cost.title) \(mean), and \(leader) is clearly ahead: suggest that they listen to each other's contacts."
  }

  private func pay(_ focus: CoachingProposal.Focus) -> String {
    let edges = proposal.rubric?.bands.map(\.from) ?? []
    func band(_ score: Double) -> String { proposal.rubric?.band(of: score).map { " (\($0.name))" } ?? "" }
    guard let worth = worth(focus), let now = proposal.score.value else {
      return "\(aim(focus)) moves no score by itself; its misses count apart, \(focus.cost.misses) of "
        + "\(focus.cost.opportunities) so far."
    }
    guard let gain = gain(focus) else {
      return
        "The score is \(NumberText.score(now, edges: edges))\(band(now)) now; \(aim(focus)) \(worth), and colleagues fall short alike."
    }
    let after = min(100, now + gain)
    return "The score is \(NumberText.score(now, edges: edges))\(band(now)) now; with \(aim(focus)) it would be "
      + "\(NumberText.score(after, edges: edges))\(band(after))."
  }
}
