import QualityModel

extension AgentScorecard: Encodable {
  private enum CodingKeys: String, CodingKey {
    case agent, name, team, from, to, rubric, evaluations, score, band, target, colleagues, customerRating, resolved
    case byMonth, datedBySubmission, sections, criteria, withoutRubric, critical, strengths, gaps, apart, coaching
    case newest, rubrics, failed, atTarget, bands
  }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(agent.name, forKey: .name)
    try container.encode(agent.team, forKey: .team)
    try container.encode(days.from, forKey: .from)
    try container.encode(days.to, forKey: .to)
    try container.encode(rubric, forKey: .rubric)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(rubrics, forKey: .rubrics)
    try container.encode(score, forKey: .score)
    try container.encode(band, forKey: .band)
    try container.encode(target, forKey: .target)
    try container.encode(outcomes.failed, forKey: .failed)
    try container.encode(outcomes.atTarget, forKey: .atTarget)
    try container.encode(outcomes.bands, forKey: .bands)
    try container.encode(colleagues, forKey: .colleagues)
    try container.encode(customerRating, forKey: .customerRating)
    try container.encode(resolved, forKey: .resolved)
    try container.encode(byMonth, forKey: .byMonth)
    try container.encode(datedBySubmission, forKey: .datedBySubmission)
    try container.encode(sections, forKey: .sections)
    try container.encode(criteria, forKey: .criteria)
    try container.encode(withoutRubric, forKey: .withoutRubric)
    try container.encode(critical, forKey: .critical)
    try container.encode(strengths, forKey: .strengths)
    try container.encode(gaps, forKey: .gaps)
    try container.encode(apart, forKey: .apart)
    try container.encode(coaching, forKey: .coaching)
    try container.encode(newest, forKey: .newest)
  }
}
