import Notation
import QualityModel

extension TeamOverview: Encodable {
  private enum CodingKeys: String, CodingKey {
    case team, members, from, to, rubric, evaluations, score, target, looked, criteriaLookedAt, process, focus
    case month, quota, coverage, bands, tooFew, failed, atTarget, scoreBands
  }

  /// Writes the keys of the answer; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(team, forKey: .team)
    try container.encode(members, forKey: .members)
    try container.encode(window?.from, forKey: .from)
    try container.encode(window?.to, forKey: .to)
    try container.encode(rubric, forKey: .rubric)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(score, forKey: .score)
    try container.encode(outcomes.failed, forKey: .failed)
    try container.encode(outcomes.atTarget, forKey: .atTarget)
    try container.encode(outcomes.bands, forKey: .scoreBands)
    try container.encode(target, forKey: .target)
    try container.encode(looked.map { RubricReference(id: $0.id, version: $0.version) }, forKey: .looked)
    try container.encode(criteriaLookedAt, forKey: .criteriaLookedAt)
    try container.encode(process, forKey: .process)
    try container.encode(focus, forKey: .focus)
    try container.encode(coverage.month, forKey: .month)
    try container.encode(coverage.quota, forKey: .quota)
    try container.encode(coverage.rows, forKey: .coverage)
    try container.encode(bands, forKey: .bands)
    try container.encode(tooFew, forKey: .tooFew)
  }
}

extension TeamOverview.Member: Encodable {
  private enum CodingKeys: String, CodingKey { case agent, name, evaluations, score }

  /// Writes the member; an unknown name is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(agent.name, forKey: .name)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(score, forKey: .score)
  }
}

extension TeamOverview.ProcessProblem: Encodable {
  private enum CodingKeys: String, CodingKey {
    case criterion, title, guidance, mean, told, below, alike, share, pointsLost, varianceBetween
  }

  /// Writes the problem; an unknown variance is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(title, forKey: .title)
    try container.encode(guidance, forKey: .guidance)
    try container.encode(mean, forKey: .mean)
    try container.encode(told, forKey: .told)
    try container.encode(below, forKey: .below)
    try container.encode(alike, forKey: .alike)
    try container.encode(share.roundedForStorage, forKey: .share)
    try container.encode(pointsLost.roundedForStorage, forKey: .pointsLost)
    try container.encode(varianceBetween, forKey: .varianceBetween)
  }
}

extension TeamOverview.FocusLine: Encodable {
  private enum CodingKeys: String, CodingKey { case agent }

  /// Writes the keys of the focus with the agent's id beside them.
  public func encode(to encoder: any Encoder) throws {
    try current.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agent.id, forKey: .agent)
  }
}

extension TeamOverview.Coverage.Row: Encodable {
  private enum CodingKeys: String, CodingKey { case agent, evaluations, short, before, shortBefore }

  /// Writes the row; what is unknown is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(current.evaluations, forKey: .evaluations)
    try container.encode(current.short, forKey: .short)
    try container.encode(before, forKey: .before)
    try container.encode(shortBefore, forKey: .shortBefore)
  }
}

extension TeamOverview.Coverage.Cell: Encodable {
  private enum CodingKeys: String, CodingKey { case month, evaluations, short }

  /// Writes the cell; what is unknown is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(month, forKey: .month)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(short, forKey: .short)
  }
}

extension TeamOverview.Band: Encodable {
  private enum CodingKeys: String, CodingKey { case agents, low, high, ends }

  /// Writes the band with its members' ids, by name; `ends` is `null` where all overlap with all.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(members.map(\.agent.id), forKey: .agents)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(ends.map { [$0.higher.agent.id, $0.lower.agent.id] }, forKey: .ends)
  }
}
