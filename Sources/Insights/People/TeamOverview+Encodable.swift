import Notation
import QualityModel

extension TeamOverview: Encodable {
  /// Writes the keys of the answer; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "team": team, "members": members, "from": window?.from, "to": window?.to, "rubric": rubric,
      "evaluations": evaluations, "score": score, "failed": outcomes.failed, "atTarget": outcomes.atTarget,
      "scoreBands": outcomes.bands, "target": target,
      "looked": looked.map { RubricReference(id: $0.id, version: $0.version) }, "criteriaLookedAt": criteriaLookedAt,
      "process": process, "focus": focus, "month": coverage.month, "quota": coverage.quota, "coverage": coverage.rows,
      "bands": bands, "tooFew": tooFew,
    ])
  }
}

extension TeamOverview.Member: Encodable {
  /// Writes the member; an unknown name is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "agent": agent.id, "name": agent.name, "evaluations": evaluations, "score": score,
    ])
  }
}

extension TeamOverview.ProcessProblem: Encodable {
  /// Writes the problem; an unknown variance is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": criterion, "title": title, "guidance": guidance, "mean": mean, "told": told, "below": below,
      "alike": alike, "share": share.roundedForStorage, "pointsLost": pointsLost.roundedForStorage,
      "varianceBetween": varianceBetween,
    ])
  }
}

extension TeamOverview.FocusLine: Encodable {
  /// Writes the keys of the focus with the agent's id beside them.
  package func encode(to encoder: any Encoder) throws {
    try current.encode(to: encoder)
    try encoder.write([
      "agent": agent.id
    ])
  }
}

extension TeamOverview.Coverage.Row: Encodable {
  /// Writes the row; what is unknown is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "agent": agent.id, "evaluations": current.evaluations, "short": current.short, "before": before,
      "shortBefore": shortBefore,
    ])
  }
}

extension TeamOverview.Coverage.Cell: Encodable {
  /// Writes the cell; what is unknown is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "month": month, "evaluations": evaluations, "short": short,
    ])
  }
}

extension TeamOverview.Band: Encodable {
  /// Writes the band with its members' ids, by name; `ends` is `null` where all overlap with all.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "agents": members.map(\.agent.id), "low": low, "high": high,
      "ends": ends.map { [$0.higher.agent.id, $0.lower.agent.id] },
    ])
  }
}
