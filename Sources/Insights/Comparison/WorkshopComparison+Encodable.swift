import Notation
import QualityModel
import Statistics

extension WorkshopComparison: Encodable {
  /// The format of the answer.
  public static let format = "sidetone.comparison/1"

  private enum CodingKeys: String, CodingKey {
    case format, workshop, rubric, verdict, sentence, agents, dropped, score, criteria, changedCriteria, outcomes
    case critical, milestones, retention, threats, leftOut, datedBySubmission
  }

  private enum RubricKeys: String, CodingKey { case id, version, versions }
  private enum OutcomeKeys: String, CodingKey { case customerRating, resolved }

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(workshop.id, forKey: .workshop)
    var rubric = container.nestedContainer(keyedBy: RubricKeys.self, forKey: .rubric)
    try rubric.encode(workshop.rubric, forKey: .id)
    try rubric.encode(version, forKey: .version)
    try rubric.encode(versions, forKey: .versions)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(agents, forKey: .agents)
    try container.encode(dropped, forKey: .dropped)
    try container.encode(score, forKey: .score)
    try container.encode(criteria, forKey: .criteria)
    try container.encode(changedCriteria, forKey: .changedCriteria)
    var outcomes = container.nestedContainer(keyedBy: OutcomeKeys.self, forKey: .outcomes)
    try outcomes.encode(customerRating, forKey: .customerRating)
    try outcomes.encode(resolved, forKey: .resolved)
    try container.encode(critical, forKey: .critical)
    try container.encode(milestones, forKey: .milestones)
    try container.encode(retention, forKey: .retention)
    try container.encode(threats, forKey: .threats)
    try container.encode(leftOut, forKey: .leftOut)
    try container.encode(datedBySubmission, forKey: .datedBySubmission)
  }
}

extension WorkshopComparison.Criterion: Encodable {
  private enum CodingKeys: String, CodingKey { case criterion, title, focus, pAdjusted }

  /// Writes the measure's own keys beside the criterion's.
  public func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(criterion, forKey: .criterion)
    try container.encode(title, forKey: .title)
    try container.encode(focus, forKey: .focus)
    try container.encode(pAdjusted, forKey: .pAdjusted)
  }
}

extension WorkshopComparison.CriticalClass: Encodable {
  private enum CodingKeys: String, CodingKey { case name = "class" }

  /// Writes the measure's own keys beside the class.
  public func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
  }
}

extension WorkshopComparison.Retention: Encodable {
  private enum CodingKeys: String, CodingKey { case from, to, score }

  /// Writes the window's days and the measure.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(window.from.description, forKey: .from)
    try container.encode(window.to.description, forKey: .to)
    try container.encode(score, forKey: .score)
  }
}
