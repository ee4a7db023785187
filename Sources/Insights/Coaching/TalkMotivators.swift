import Notation
import QualityModel
import Statistics

/// How what moves an agent comes into the talk: each sentence says what this plan's figures and moments mean for it.
struct TalkMotivators {
  private let talk: CoachingTalk
  private let focus: CoachingProposal.Focus?
  private var proposal: CoachingSuggestion { talk.proposal }

  init(_ talk: CoachingTalk) {
    self.talk = talk
    focus = talk.focus.first
  }

  /// One for each motivator, in the order of `people.yaml`.
  var all: [CoachingProposal.Conversation.Motivator] {
    talk.records.agent.motivators.compactMap { name in
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
    default: return "Ask what \(aim(focus)) would mean for \(name), and what of it \(talk.name) would notice first."
    }
  }

  /// The step that is proposed: `Empathy from 62.5 to 80`; without an aim where it stands: `Empathy at 62.5`.
  private func aim(_ focus: CoachingProposal.Focus) -> String {
    let from = focus.cost.mean.value.map { Points.text($0) } ?? "an unknown mean"
    return focus.goal.map { "\(focus.cost.title) from \(from) to \(Points.whole($0.to))" }
      ?? "\(focus.cost.title) at \(from)"
  }

  /// What the step is worth in points per evaluation, or what it costs where there is no aim; `nil` where it moves no score.
  private func worth(_ focus: CoachingProposal.Focus) -> String? {
    guard focus.goal != nil else {
      return focus.cost.observedCost > 0 ? focus.cost.observedWords : nil
    }
    return gain(focus).map { "is worth \(Points.text($0)) points per evaluation" }
  }

  private func gain(_ focus: CoachingProposal.Focus) -> Double? {
    guard let goal = focus.goal, let from = goal.from.value else { return nil }
    let gain = focus.cost.weight * focus.cost.applies * (goal.to - from) / 100
    return gain > 0 ? gain : nil
  }

  private func strengthAlone(_ name: String) -> String? {
    guard let cost = proposal.strength?.cost else { return nil }
    return "\(cost.title) is at \(Points.text(cost.mean.value ?? 0)) over "
      + "\(Points.count(cost.opportunities, "evaluation")): ask what \(talk.name) would make of that with \(name) in mind."
  }

  private var recognition: String? {
    guard let strength = proposal.strength else {
      guard let cost = focus?.cost, cost.opportunities > cost.fellShort else { return nil }
      return "Say what went right first: full marks on \(cost.title) in \(cost.opportunities - cost.fellShort) of "
        + "\(Points.count(cost.opportunities, "evaluation"))."
    }
    guard let moment = strength.moment else {
      return
        "Say aloud what \(strength.cost.title) at \(Points.text(strength.cost.mean.value ?? 0)) takes, and thank for it."
    }
    return "Ask whether \(moment.place) may be shown to colleagues as what \(strength.cost.title) looks like, with "
      + "\(talk.name) named."
  }
}

extension TalkMotivators {
  private func mastery(_ focus: CoachingProposal.Focus) -> String {
    let worth =
      worth(focus)
      ?? "is a matter of \(Points.count(focus.cost.misses, "miss", "misses")) in \(focus.cost.opportunities)"
    return "\(aim(focus)) \(worth)." + (nextStep(focus.cost).map { " \($0)" } ?? "")
  }

  /// The anchor of the step above the mean, where the scale says what it means.
  private func nextStep(_ cost: CriterionCost) -> String? {
    guard let scale = talk.account(cost)?.criterion.kind.scale, let mean = cost.mean.value else { return nil }
    let now = Double(scale.min) + mean / 100 * Double(scale.max - scale.min)
    let next = Int(now.rounded(.down)) + 1
    guard let anchor = scale.anchors[next] else { return nil }
    return "The next step up from \(Points.text(now)) is a \(next): \(anchor)".closed
  }

  private func autonomy(_ focus: CoachingProposal.Focus) -> String {
    let sign = focus.goal.map { " by \($0.by) that \(aim(focus)) is on its way" } ?? " that it helps"
    let practice = focus.coaching?.practice ?? []
    let choice =
      practice.isEmpty
      ? "The rubric prescribes no practice for \(focus.cost.title)"
      : practice.count == 1
        ? "The rubric knows one practice (\(practice[0].opened)), and an own one is as good"
        : "There are \(practice.count) practices to choose from, or an own one"
    return "\(choice): let \(talk.name) choose, and say what will tell\(sign)."
  }

  private func career(_ focus: CoachingProposal.Focus) -> String {
    let kind: String? =
      switch focus.cost.dimension {
      case .interaction?: "the contact between people"
      case .transaction?: "the dealings themselves"
      case nil: nil
      }
    let perspective = talk.account(focus.cost)?.criterion.perspective
    let parts = [kind, perspective.map { "the \($0) view" }].compactMap(\.self).joined(separator: " and ")
    let listens = parts.isEmpty ? "" : " (\(parts))"
    let lead = proposal.strength.map { ", beside \($0.cost.title) at \(Points.text($0.cost.mean.value ?? 0))" } ?? ""
    return "\(tenure)\(focus.cost.title)\(listens) is what whoever leads others gets asked about: "
      + "\(aim(focus))\(lead) is something to show."
  }

  private var tenure: String {
    guard let started = talk.records.agent.started.flatMap(Day.init), started <= talk.records.today else { return "" }
    let months = (talk.records.today.since1970 - started.since1970) * 12 / 365
    let time = months < 24 ? Points.count(months, "month") : Points.count(months / 12, "year")
    return "After \(time) here: "
  }

  private func team(_ focus: CoachingProposal.Focus) -> String {
    let mean = focus.cost.team.value.map { "\(talk.colleagues) come to \(Points.text($0))" }
    guard let mean else {
      return "Nobody else has evaluations on \(focus.cost.title): ask whom \(talk.name) learns from."
    }
    guard let model = model(focus.cost) else {
      return
        "On \(focus.cost.title) \(mean), and nobody is clearly ahead: ask with whom \(talk.name) would practise it."
    }
    return "On \(focus.cost.title) \(mean), and \(model) is clearly ahead: suggest to listen to each other's contacts."
  }

  /// The colleague with the highest mean, drawn towards the others', where it lies clearly above the agent's.
  private func model(_ cost: CriterionCost) -> String? {
    guard let account = talk.account(cost) else { return nil }
    let bayes = account.bayes
    let best = account.colleagues.indices.max { left, right in
      (bayes.means[left + 1].value ?? 0) < (bayes.means[right + 1].value ?? 0)
    }
    guard let best, let mean = bayes.means[best + 1].value, let own = bayes.means[0].value,
      let error = bayes.standardErrors[best + 1].value, let ownError = bayes.standardErrors[0].value,
      mean - own > 1.96 * (error * error + ownError * ownError).squareRoot(), mean > cost.team.value ?? 100
    else { return nil }
    let id = account.colleagues[best].agent
    return talk.records.people.agent(id)?.name ?? id
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
        "The score is \(Points.text(now, edges: edges))\(band(now)) now; \(aim(focus)) \(worth), and colleagues fall short alike."
    }
    let after = min(100, now + gain)
    return "The score is \(Points.text(now, edges: edges))\(band(now)) now; with \(aim(focus)) it would be "
      + "\(Points.text(after, edges: edges))\(band(after))."
  }
}
