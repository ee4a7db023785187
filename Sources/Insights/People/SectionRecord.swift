import Notation
import QualityModel
package import Statistics

/// How one agent did in one section of a rubric, over the evaluations in which something of it counted.
package struct SectionRecord: Hashable, Sendable, Encodable {
  /// The rubric's id.
  package var rubric: String
  /// The section's id.
  package var section: String
  /// The section's title, in the newest version that was used.
  package var title: String
  /// The section that it is nested in; `nil` at the top.
  package var parent: String?
  /// The mean of its percentages, after failing and without bonus.
  package var mean: Estimate

  /// Writes what does not exist as `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "rubric": rubric, "section": section, "title": title, "parent": parent, "mean": mean,
    ])
  }
}

extension SectionRecord {
  private struct Key: Hashable {
    var rubric: String
    var section: String
  }

  /// Returns an agent's record on every section, by rubric and in the newest version's order; sections that only older
  /// versions have come last.
  static func records(of evaluations: [EvaluationFacts], newest: [String: Rubric]) -> [SectionRecord] {
    var tallies: [Key: Tally] = [:]
    for evaluation in evaluations {
      for score in evaluation.sections {
        guard let percent = score.percent else { continue }
        tallies[Key(rubric: evaluation.rubric, section: score.section), default: Tally()].add(percent)
      }
    }
    let rubrics = newest.merging(tallies.keys.map { ($0.rubric, Rubric(id: $0.rubric, sections: [])) }) { known, _ in
      known
    }
    return rubrics.values.sorted { $0.id < $1.id }.flatMap { rubric in
      let known = rubric.sections.flatMap { section in
        [(section, nil)] + section.sections.map { ($0, Optional(section.id)) }
      }
      let ids = Set(known.map(\.0.id))
      let older = tallies.keys.filter { $0.rubric == rubric.id && !ids.contains($0.section) }.map(\.section).sorted()
      let all = known + older.map { (Section(id: $0), nil) }
      return all.compactMap { section, parent in
        tallies[Key(rubric: rubric.id, section: section.id)].map { tally in
          SectionRecord(
            rubric: rubric.id, section: section.id, title: section.title.isEmpty ? section.id : section.title,
            parent: parent, mean: .mean(of: tally))
        }
      }
    }
  }
}
