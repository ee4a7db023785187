import Notation
import QualityModel

extension AgentScorecard: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "agent": agent.id, "name": agent.name, "team": agent.team, "from": days.from, "to": days.to, "rubric": rubric,
      "evaluations": evaluations, "rubrics": rubrics, "score": score, "band": band, "target": target,
      "failed": outcomes.failed, "atTarget": outcomes.atTarget, "bands": outcomes.bands, "colleagues": colleagues,
      "customerRating": customerRating, "resolved": resolved, "byMonth": byMonth,
      "datedBySubmission": datedBySubmission, "sections": sections, "criteria": criteria,
      "withoutRubric": withoutRubric, "critical": critical, "strengths": strengths, "gaps": gaps, "apart": apart,
      "coaching": coaching, "newest": newest,
    ])
  }
}
