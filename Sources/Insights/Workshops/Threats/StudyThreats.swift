import Foundation
import Notation
import QualityModel

/// Another form gives other totals.
struct RubricVersionThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    guard evidence.isRubricChanged else { return nil }
    return .rubricVersion(
      versions: evidence.versions, changed: figures.changedCriteria.count, unchanged: figures.criteria.count)
  }
}

/// What is declared after the data were seen can be chosen to fit them.
struct DeclaredLateThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let agents = Set(evidence.study.agents)
    let seen = evidence.after.filter { agents.contains($0.agent) }.compactMap(\.submittedAt)
    guard let first = seen.min() else { return nil }
    guard let declared = evidence.study.declared else { return .neverDeclared(seen: seen.count) }
    let day = UTC.day(of: declared.at)
    let isChanged = evidence.records.isChangedSinceDeclared
    guard first >= declared.at else {
      return .declaredLate(on: day, seen: seen.count { $0 < declared.at }, isChanged: isChanged)
    }
    return isChanged ? .changedSinceDeclared(on: day, seen: seen.count) : nil
  }
}

/// Two workshops at once cannot be separated.
struct OtherWorkshopsThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of figures: ComparisonFigures) -> Threat? {
    let study = evidence.study
    let days = study.before.from.since1970...max(study.before.from.since1970, study.after.to.since1970)
    let agents = Set(study.agents)
    let others = evidence.records.otherWorkshops.filter { other in
      days.contains(other.held.since1970) && !agents.isDisjoint(with: other.cohort)
    }
    guard !others.isEmpty else { return nil }
    let shared = Set(others.flatMap(\.cohort)).intersection(agents).count
    return .otherWorkshops(others.map(\.id).sorted(), agents: shared)
  }
}
