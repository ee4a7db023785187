import QualityModel
import Statistics

extension CoachingProposal.Focus: Encodable {
  private enum CodingKeys: String, CodingKey { case chosen, evidence, coaching, goal }

  /// Writes the criterion's figures beside what to do about them.
  public func encode(to encoder: any Encoder) throws {
    try cost.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isChosen, forKey: .chosen)
    try container.encode(evidence.map(MomentRecord.init), forKey: .evidence)
    try container.encode(coaching.map(CoachingRecord.init), forKey: .coaching)
    try container.encode(goal, forKey: .goal)
  }
}

extension CoachingProposal.Goal: Encodable {
  private enum CodingKeys: String, CodingKey { case from, to, basis, by, evaluations, expected, enoughBy, detectable }

  /// Writes the aim; the interval of `from` stands with the criterion's figures.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from.value?.roundedForStorage, forKey: .from)
    try container.encode(to.roundedForStorage, forKey: .to)
    try container.encode(basis, forKey: .basis)
    try container.encode(by, forKey: .by)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(expected, forKey: .expected)
    try container.encode(enoughBy, forKey: .enoughBy)
    try container.encode(detectable?.roundedForStorage, forKey: .detectable)
  }
}

extension CoachingProposal.Strength: Encodable {
  private enum CodingKeys: String, CodingKey { case lead, standsOut, moment, coaching }

  /// Writes the criterion's figures beside what makes it a strength.
  public func encode(to encoder: any Encoder) throws {
    try cost.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(lead.roundedForStorage, forKey: .lead)
    try container.encode(standsOut, forKey: .standsOut)
    try container.encode(moment.map(MomentRecord.init), forKey: .moment)
    try container.encode(coaching.map(CoachingRecord.init), forKey: .coaching)
  }
}

extension CoachingProposal.Withheld: Encodable {
  private enum CodingKeys: String, CodingKey { case criterion, title, cost, reason }

  /// Writes the criterion, what it costs and why not yet.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(cost.criterion, forKey: .criterion)
    try container.encode(cost.title, forKey: .title)
    try container.encode(cost.cost, forKey: .cost)
    try container.encode(reason, forKey: .reason)
  }
}

extension CoachingProposal.TooFew: Encodable {
  private enum CodingKeys: String, CodingKey { case criterion, title, n, reason }

  /// Writes the criterion and how often it counted.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(title, forKey: .title)
    try container.encode(n, forKey: .n)
    try container.encode("too few to tell: n = \(n)", forKey: .reason)
  }
}

extension CoachingProposal.Conversation: Encodable {
  private enum CodingKeys: String, CodingKey { case opening, steps, motivators, prefers }

  /// Writes the talk; `prefers` is `null` where nobody knows.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(opening, forKey: .opening)
    try container.encode(steps, forKey: .steps)
    try container.encode(motivators, forKey: .motivators)
    try container.encode(prefers, forKey: .prefers)
  }
}

/// A moment as machine-readable answers hold it: every key, `null` where nothing is known.
private struct MomentRecord: Encodable {
  private enum CodingKeys: String, CodingKey { case evaluation, interaction, startedAt, at, line, quote, note }

  let moment: CoachingPlan.Moment

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(moment.evaluation, forKey: .evaluation)
    try container.encode(moment.interaction, forKey: .interaction)
    try container.encode(moment.startedAt, forKey: .startedAt)
    try container.encode(moment.at, forKey: .at)
    try container.encode(moment.line, forKey: .line)
    try container.encode(moment.quote, forKey: .quote)
    try container.encode(moment.note, forKey: .note)
  }
}

/// The rubric's words for coaching, with the keys of its file.
private struct CoachingRecord: Encodable {
  private enum CodingKeys: String, CodingKey { case behaviour, practice, phrases }

  let coaching: Criterion.Coaching

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(coaching.behaviour, forKey: .behaviour)
    try container.encode(coaching.practice, forKey: .practice)
    try container.encode(coaching.phrases, forKey: .phrases)
  }
}
