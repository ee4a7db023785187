import Foundation
package import Insights
package import Notation
package import QualityModel
import RecordIndex
import Records

/// Tells what a workshop's study has and needs.
package struct PlanWorkshop: Sendable {
  /// The workshop's id.
  package var id: String

  package init(_ id: String) { self.id = id }

  /// A plan, and what is wrong or doubtful with the study.
  package struct Answer: Sendable {
    /// The plan.
    package var planning: WorkshopPlanning
    /// The day it was made on.
    package var today: Day
    /// Who is who.
    package var people: People
    /// Everything found in the study.
    package var findings: [Finding]
  }

  /// Answers with the plan; throws `Refused` where the study cannot be read.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let answer = try ReadWorkshop(id).perform(in: world)
    guard let workshop = answer.workshop else {
      throw Refused("`\(id)` cannot be read", findings: answer.findings, help: "correct it with `open \(id)`")
    }
    let figures = try world.asking { try $0.figures(of: workshop) }
    return Answer(
      planning: WorkshopPlanning(workshop, isChanged: answer.isChanged, figures: figures),
      today: Day(of: world.now()), people: try world.workspace.people().value ?? People(),
      // Its state is shown on the page itself.
      findings: answer.findings.filter { $0.rule != WindowsAreOver().name })
  }
}

extension RecordIndex {
  /// Returns what the evaluations of a study's rubric come to in its windows and by month.
  func figures(of workshop: Workshop) throws -> StudyFigures {
    func tallies(_ window: DayWindow) throws -> [ScoreTally] {
      try scoreTallies(by: .nothing, .of(workshop.rubric, in: window), byMonth: false)
    }
    return StudyFigures(
      months: try scoreTallies(by: .nothing, .of(workshop.rubric), byMonth: true), before: try tallies(workshop.before),
      after: try tallies(workshop.after), retention: try workshop.retention.map(tallies), early: try early(in: workshop)
    )
  }

  /// Returns how many evaluations of the study's agents in the windows after it were there when it was declared.
  private func early(in workshop: Workshop) throws -> Int {
    guard let declared = workshop.declared?.at else { return 0 }
    let agents = Set(workshop.agents)
    var count = 0
    for window in [workshop.after] + workshop.retention {
      try visit(.of(workshop.rubric, in: window)) { facts in
        let isThere = facts.isHeadline && (facts.submittedAt ?? .distantPast) < declared
        if isThere, agents.contains(facts.agent) { count += 1 }
        return true
      }
    }
    return count
  }
}
