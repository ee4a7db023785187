package import Insights
import Notation
import QualityModel
import Statistics

extension CoachingProposal: Encodable {
  /// The format of the answer.
  package static let format = "sidetone.plan/1"

  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "format": Self.format, "agent": suggestion.agent.id, "name": suggestion.agent.name,
      "rubric": JSONMembers([
        "id": suggestion.rubric?.id, "version": suggestion.rubric?.version, "versions": suggestion.versions,
      ]),
      "otherRubrics": suggestion.otherRubrics, "window": suggestion.window, "evaluations": suggestion.evaluations,
      "score": suggestion.score, "team": suggestion.team,
      "colleagues": suggestion.colleagues, "focus": suggestion.focus, "process": suggestion.process,
      "strength": suggestion.strength, "ranking": suggestion.ranking,
      "naive": suggestion.naive, "notYet": suggestion.notYet, "tooFew": suggestion.tooFew,
      "resolved": suggestion.resolved, "resolvedTarget": suggestion.resolvedTarget,
      "conversation": conversation, "cautions": cautions.map(\.sentence),
    ])
  }
}

extension CriterionCost: Encodable {
  /// Writes the figures with their arithmetic; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
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
