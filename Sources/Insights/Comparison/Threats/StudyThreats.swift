import Foundation
import Notation
import QualityModel

/// Another form gives other totals.
struct RubricVersionThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    guard evidence.isRubricChanged else { return nil }
    let versions = evidence.versions.map(String.init).joined(separator: ", ")
    return Threat(
      id: .rubricVersion,
      figures: [
        "versions": .array(evidence.versions.map(JSONValue.integer)),
        "changed": .integer(comparison.changedCriteria.count),
        "unchanged": .integer(comparison.criteria.count),
      ],
      sentence: "The rubric changed between the windows (versions \(versions)): totals are not compared, "
        + "\(Points.count(comparison.criteria.count, "unchanged criterion", "unchanged criteria")) are.")
  }
}

/// What is declared after the data were seen can be chosen to fit them.
struct DeclaredLateThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let agents = Set(evidence.study.agents)
    let seen = evidence.after.filter { agents.contains($0.agent) }.compactMap(\.submittedAt)
    guard let first = seen.min() else { return nil }
    guard let declared = evidence.study.declared else {
      return Threat(
        id: .declaredLate, figures: ["seen": .integer(seen.count), "declared": .null],
        sentence: "The study was never declared: whether groups, windows and focus were chosen before the data cannot "
          + "be told.")
    }
    let known = seen.count { $0 < declared.at }
    let day = UTC.day(of: declared.at)
    if first < declared.at {
      return Threat(
        id: .declaredLate,
        figures: [
          "seen": .integer(known), "declared": .string(day), "changed": .bool(evidence.records.isChangedSinceDeclared),
        ],
        sentence: "The study was declared on \(day), when \(Points.count(known, "evaluation")) of the window after "
          + "could be seen.")
    }
    guard evidence.records.isChangedSinceDeclared else { return nil }
    return Threat(
      id: .declaredLate, figures: ["seen": .integer(seen.count), "declared": .string(day), "changed": .bool(true)],
      sentence: "The study was changed after it was declared on \(day), and its data may have been seen by then.")
  }
}

/// Two workshops at once cannot be told apart.
struct OtherWorkshopsThreat: ThreatRule {
  func threat(in evidence: ComparisonEvidence, of comparison: WorkshopComparison) -> Threat? {
    let study = evidence.study
    let days = study.before.from.since1970...max(study.before.from.since1970, study.after.to.since1970)
    let agents = Set(study.agents)
    let others = evidence.records.otherWorkshops.filter { other in
      days.contains(other.held.since1970) && !agents.isDisjoint(with: other.cohort)
    }
    guard !others.isEmpty else { return nil }
    let shared = Set(others.flatMap(\.cohort)).intersection(agents).count
    let names = others.map(\.id).sorted().joined(separator: ", ")
    return Threat(
      id: .otherWorkshops,
      figures: ["workshops": .array(others.map(\.id).sorted().map(JSONValue.string)), "agents": .integer(shared)],
      sentence: "\(Points.count(shared, "agent")) of this study were also in \(names) between the windows' first and "
        + "last day.")
  }
}
