import Foundation
package import Insights
package import Notation
package import QualityModel
import RecordIndex
import Records

/// Prepares a coaching session: what an agent's evaluations suggest to talk about.
package struct PreparePlan: Sendable {
  /// The agent's id or name.
  package var agent: String
  /// The rubric's id; `nil` takes the one the agent was evaluated by most.
  package var rubric: String?
  /// The first day of the contacts that count; `nil` goes 90 days back.
  package var from: Day?
  /// The last day of the contacts that count; `nil` is the newest contact's.
  package var to: Day?
  /// The ids of the criteria to coach, at most two; empty leaves it to the evaluations.
  package var focus: [String]

  package init(agent: String, rubric: String? = nil, from: Day? = nil, to: Day? = nil, focus: [String] = []) {
    self.agent = agent
    self.rubric = rubric
    self.from = from
    self.to = to
    self.focus = focus
  }

  /// A proposal, and what it is talked through with.
  package struct Answer: Sendable {
    /// What the evaluations suggest.
    package var proposal: CoachingProposal
    /// The agent's newest plan that both agreed on; `nil` where there is none.
    package var agreed: CoachingPlan?
    /// Who is who.
    package var people: People
    /// What is wrong with coaching plans; those with errors are left out.
    package var findings: [Finding]
  }

  /// Answers with the proposal; throws `NotFound` with the nearest agent, rubric or criterion, and `TooMuchFocus` where
  /// more than two criteria are named.
  package func perform(in world: World) throws -> Answer {
    guard Set(focus).count <= CoachingPlan.mostFocus else { throw TooMuchFocus() }
    let world = world.readingOnce
    let people = try world.workspace.people().value ?? People()
    return try world.asking(.smallRecords) { index in
      let proposal = try proposal(in: world, from: index, people)
      let plans = try UsablePlans(in: index, among: RecordSurroundings(of: world.workspace, now: world.now()))
      let agreed = try plans.plans(of: [proposal.agent.id], .agreed)
      return Answer(
        proposal: proposal, agreed: agreed.max { $0.isBefore($1) }, people: people, findings: plans.errors)
    }
  }

  /// The proposal from an index that is up to date already.
  func proposal(in world: World, from index: RecordIndex, _ people: People) throws -> CoachingProposal {
    CoachingProposal(try CoachingSources(self, world, index, people).records())
  }
}

/// More was named than one session can coach.
package struct TooMuchFocus: Explained {
  package let message = "a session coaches at most two criteria"
  package let help = "name the one or two that matter most; the others can follow in the next session"
  /// The request asks for too much.
  package var fault: Fault { .request }
}
