import QualityModel
import Statistics

extension CoachingProposal: Encodable {
  /// The format of the answer.
  public static let format = "sidetone.plan/1"

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "format": Self.format, "agent": agent.id, "name": agent.name,
      "rubric": JSONMembers(["id": self.rubric?.id, "version": self.rubric?.version, "versions": versions]),
      "otherRubrics": otherRubrics, "window": window, "evaluations": evaluations, "score": score, "team": team,
      "colleagues": colleagues, "focus": focus, "process": process, "strength": strength, "ranking": ranking,
      "naive": naive, "notYet": notYet, "tooFew": tooFew, "resolved": resolved, "resolvedTarget": resolvedTarget,
      "conversation": conversation, "cautions": cautions,
    ])
  }
}

extension CriterionCost: Encodable {
  /// Writes the figures with their arithmetic; what is not known is `null`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": criterion, "title": title, "critical": critical?.rawValue, "dimension": dimension?.rawValue,
      "lens": lens?.rawValue, "opportunities": opportunities, "misses": misses, "fellShort": fellShort,
      "weight": weight.roundedForStorage, "applies": applies.roundedForStorage, "mean": mean,
      // Of a criterion that never counted it is only what others came to.
      "shrunkMean": opportunities > 0 ? shrunkMean.roundedForStorage : nil, "team": team, "cost": cost,
      "observedCost": observedCost.roundedForStorage, "cause": cause.rawValue, "shared": shared?.roundedForStorage,
    ])
  }
}
