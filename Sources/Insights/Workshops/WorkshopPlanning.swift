package import Notation
package import QualityModel

/// What a study has and needs: evaluations of each agent in each window, and what change they would show.
package struct WorkshopPlanning: Hashable, Sendable {
  /// The study.
  package let workshop: Workshop
  /// Whether it was changed after it was declared.
  package let isChanged: Bool
  /// How many evaluations of the windows after it had been submitted when it was declared.
  package let early: Int
  /// Its agents, the cohort first.
  package let agents: [Agent]
  /// How scores vary by themselves; `nil` where there are too few to tell.
  package let variance: ChangeVariance?
  /// Peers with similar scores before, one for each agent of the cohort; empty where a comparison group is named.
  package let proposals: [PeerProposal]

  /// Plans a study.
  package init(_ workshop: Workshop, isChanged: Bool = false, figures: StudyFigures) {
    self.workshop = workshop
    self.isChanged = isChanged
    early = figures.early
    let windows = ([figures.before, figures.after] + figures.retention).map(Self.scores)
    agents = Self.distinct(workshop).map { agent, group in
      let counts = windows.map { $0[agent] ?? Tally() }.map { Scores(evaluations: $0.count, mean: $0.mean) }
      return Agent(
        agent: agent, group: group, before: counts[0], after: counts[1], retention: Array(counts.dropFirst(2)))
    }
    variance = ChangeVariance(figures.months)
    proposals = workshop.comparison.isEmpty ? PeerProposal.all(for: workshop.cohort, figures.before) : []
  }

  /// An agent of the study.
  package struct Agent: Hashable, Sendable, Encodable {
    /// The agent's id.
    package let agent: String
    /// Whether trained, or compared with.
    package let group: Group
    /// The scores before.
    package let before: Scores
    /// The scores after.
    package let after: Scores
    /// The scores of each later window.
    package let retention: [Scores]
  }

  /// Which side of a comparison an agent is on.
  package enum Group: String, Hashable, Sendable, Encodable { case cohort, comparison }

  /// The scores of one agent in one window.
  package struct Scores: Hashable, Sendable {
    /// How many evaluations have one.
    package let evaluations: Int
    /// Their mean, in percent; `nil` of none.
    package let mean: Double?
  }

  /// What a comparison group adds to the design.
  package var design: StudyDesign {
    StudyDesign(cohort: agents.count { $0.group == .cohort }, comparison: agents.count { $0.group == .comparison })
  }

  /// Whether nothing, some or all of it is over.
  package func state(on today: Day) -> State { State(of: workshop, on: today) }

  /// How far a study is.
  package enum State: String, Hashable, Sendable, Encodable {
    case ahead, running, over

    init(of workshop: Workshop, on today: Day) {
      self = today < workshop.held ? .ahead : today <= workshop.after.to ? .running : .over
    }
  }

  private static func scores(_ tallies: [ScoreTally]) -> [String: Tally] {
    tallies.reduce(into: [:]) { $0[$1.agent, default: Tally()] += $1.scores }
  }

  private static func distinct(_ workshop: Workshop) -> [(String, Group)] {
    var seen: Set<String> = []
    let all = workshop.cohort.map { ($0, Group.cohort) } + workshop.comparison.map { ($0, Group.comparison) }
    return all.filter { seen.insert($0.0).inserted }
  }
}
