import Notation
import QualityModel

extension Trend: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "by": by, "groups": groups, "total": total, "evaluations": evaluations, "targets": targets,
      "datedBySubmission": datedBySubmission,
    ])
  }
}

extension Trend.Group: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "group": group, "rubric": rubric, "evaluations": evaluations, "agents": agents, "score": score,
      "customerRating": customerRating, "months": months, "change": change,
    ])
  }
}

extension Trend.Month: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "month": month, "score": score, "customerRating": customerRating,
    ])
  }
}
