import Notation

extension Trend: Encodable {
  private enum CodingKeys: String, CodingKey { case by, groups, total, evaluations, targets, datedBySubmission }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(by, forKey: .by)
    try container.encode(groups, forKey: .groups)
    try container.encode(total, forKey: .total)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(targets, forKey: .targets)
    try container.encode(datedBySubmission, forKey: .datedBySubmission)
  }
}

extension Trend.Group: Encodable {
  private enum CodingKeys: String, CodingKey {
    case group, rubric, evaluations, agents, score, customerRating, months, change
  }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(group, forKey: .group)
    try container.encode(rubric, forKey: .rubric)
    try container.encode(evaluations, forKey: .evaluations)
    try container.encode(agents, forKey: .agents)
    try container.encode(score, forKey: .score)
    try container.encode(customerRating, forKey: .customerRating)
    try container.encode(months, forKey: .months)
    try container.encode(change, forKey: .change)
  }
}

extension Trend.Month: Encodable {
  private enum CodingKeys: String, CodingKey { case month, score, customerRating }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(month, forKey: .month)
    try container.encode(score, forKey: .score)
    try container.encode(customerRating, forKey: .customerRating)
  }
}
