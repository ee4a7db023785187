package import Foundation
package import QualityModel
import Records

/// Reads one coaching plan.
package struct ReadCoachingPlan: Sendable {
  /// The plan's id.
  package var id: String

  package init(_ id: String) { self.id = id }

  /// A plan with what it takes to show it.
  package struct Answer: Sendable {
    /// The plan.
    package var plan: CoachingPlan
    /// Its file, byte for byte.
    package var bytes: Data
    /// Who is who.
    package var people: People
    /// What is wrong with it.
    package var findings: [Finding]
  }

  /// Answers with the plan, `nil` where there is none with this id or it can be none; throws `Refused` where its file
  /// is broken.
  package func perform(in world: World) throws -> Answer? {
    guard Identifier.isValid(id) else { return nil }
    let workspace = try world.workspace
    let reading = try workspace.record(id, of: .coachingPlans)
    guard let stored = reading.value else {
      guard !reading.findings.isEmpty else { return nil }
      throw Refused("the plan `\(id)` cannot be read", findings: reading.findings, help: "correct it with `open \(id)`")
    }
    return Answer(
      plan: stored.record, bytes: stored.bytes, people: workspace.people().value ?? People(),
      findings: reading.findings + stored.placed(stored.record.findings()))
  }
}
