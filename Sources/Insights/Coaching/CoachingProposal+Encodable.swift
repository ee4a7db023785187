import QualityModel
import Statistics

extension CoachingProposal: Encodable {
  /// The format of the answer.
  public static let format = "sidetone.plan/1"

  private enum CodingKeys: String, CodingKey {
    case format, agent, name, rubric, otherRubrics, window, evaluations, score, team, colleagues, focus, process
    case strength, ranking, naive, notYet, tooFew, resolved, resolvedTarget, conversation, cautions
  }

  private enum RubricKeys: String, CodingKey { case id, version, versions }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(agent.id, forKey: .agent)
    try container.encode(agent.name, forKey: .name)
    var rubric = container.nestedContainer(keyedBy: RubricKeys.self, forKey: .rubric)
    try rubric.encode(self.rubric?.id, forKey: .id)
    try rubric.encode(self.rubric?.version, forKey: .version)
    try rubric.encode(versions, forKey: .versions)
    try container.encode(otherRubrics, forKey: .otherRubrics)
    try container.encode(window, forKey: .window)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(score, forKey: .score)
    try container.encode(team, forKey: .team)
    try container.encode(colleagues, forKey: .colleagues)
    try container.encode(focus, forKey: .focus)
    try container.encode(process, forKey: .process)
    try container.encode(strength, forKey: .strength)
    try container.encode(ranking, forKey: .ranking)
    try container.encode(naive, forKey: .naive)
    try container.encode(notYet, forKey: .notYet)
    try container.encode(tooFew, forKey: .tooFew)
    try container.encode(resolved, forKey: .resolved)
    try container.encode(resolvedTarget, forKey: .resolvedTarget)
    try container.encode(conversation, forKey: .conversation)
    try container.encode(cautions, forKey: .cautions)
  }
}

extension CriterionCost: Encodable {
  private enum CodingKeys: String, CodingKey {
    case criterion, title, critical, dimension, lens, opportunities, misses, fellShort, weight, applies, mean
    case shrunkMean, team, cost, observedCost, cause, shared
  }

  /// Writes the figures with their arithmetic; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(title, forKey: .title)
    try container.encode(critical?.rawValue, forKey: .critical)
    try container.encode(dimension?.rawValue, forKey: .dimension)
    try container.encode(lens?.rawValue, forKey: .lens)
    try container.encode(opportunities, forKey: .opportunities)
    try container.encode(misses, forKey: .misses)
    try container.encode(fellShort, forKey: .fellShort)
    try container.encode(weight.roundedForStorage, forKey: .weight)
    try container.encode(applies.roundedForStorage, forKey: .applies)
    try container.encode(mean, forKey: .mean)
    // Of a criterion that never counted it is only what others came to.
    try container.encode(opportunities > 0 ? shrunkMean.roundedForStorage : nil, forKey: .shrunkMean)
    try container.encode(team, forKey: .team)
    try container.encode(cost, forKey: .cost)
    try container.encode(observedCost.roundedForStorage, forKey: .observedCost)
    try container.encode(cause.rawValue, forKey: .cause)
    try container.encode(shared?.roundedForStorage, forKey: .shared)
  }
}
