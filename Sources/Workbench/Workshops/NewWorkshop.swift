import Foundation
package import Insights
package import Notation
package import QualityModel
import RecordIndex
import Records

/// Declares a workshop's study: writes it with the moment of declaring, before its data are there.
package struct NewWorkshop: Sendable {
  /// What is known of the study.
  package var draft: StudyDraft

  package init(_ draft: StudyDraft) { self.draft = draft }

  /// A study that was declared.
  package struct Answer: Sendable {
    /// The file, relative to the workspace.
    package var path: String
    /// What the study has and needs.
    package var planning: WorkshopPlanning
    /// The day it was declared on.
    package var today: Day
    /// Who is who.
    package var people: People
    /// What is doubtful about it, and what was taken as it was named, though no list confirms it.
    package var findings: [Finding]
  }

  /// Writes the study, and answers with its plan; throws `IncompleteStudy` where something is not said, and `Refused`
  /// with everything that is wrong with it, or for a trainer who is not listed.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let path = try WorkshopKind().path(of: draft.id)
    guard try workspace.contents(of: path) == nil else { throw NotFound(takenWorkshop: draft.id) }
    let now = world.now()
    var workshop = try draft.workshop(in: world)
    let people = workspace.people().value ?? People()
    workshop.trainer = try workshop.trainer.map { try world.listedPerson($0, as: .trainer, among: people) }
    let declared = DeclaredText.declare(workshop, at: now)
    let findings = try findings(in: declared, at: path, world)
    guard findings.allSatisfy({ $0.severity == .warning }) else {
      throw Refused(
        "the study was not written: it would be broken", findings: findings, help: "correct it, and declare it again",
        fault: .request)
    }
    let change = Change(
      "declare workshop \(draft.id)", by: world.actor, at: now, edits: [.create(path, declared.bytes)])
    try workspace.perform(change, journal: world.journal)
    let figures = try world.asking { try $0.figures(of: declared.workshop) }
    return Answer(
      path: path.text, planning: WorkshopPlanning(declared.workshop, figures: figures), today: Day(of: now),
      people: people, findings: findings + Self.trainerTakenAsNamed(workshop, in: path, people))
  }

  /// Where no trainers are listed anyone may be one, which is said: the id may be mistyped all the same.
  private static func trainerTakenAsNamed(_ workshop: Workshop, in path: WorkspacePath, _ people: People) -> [Finding] {
    guard let trainer = workshop.trainer, !people.knows(trainer, as: .trainer) else { return [] }
    let other = people.roles(of: trainer).first.map { ", and `\(trainer)` as \($0.one)" } ?? ""
    var finding = PeopleAreListed().finding(
      "`\(trainer)` is taken as named, since people.yaml lists no trainers\(other)",
      help: "list the trainer under `trainers` with `open people`; `undo` takes the study back", severity: .warning)
    finding.place = Place(file: path.text)
    return [finding]
  }

  private func findings(
    in declared: (workshop: Workshop, bytes: Data), at path: WorkspacePath, _ world: World
  ) throws -> [Finding] {
    let own = WorkshopReader.read(declared.bytes, file: path.text, expecting: draft.id).findings
    let stored = Stored(declared.workshop, at: path, bytes: declared.bytes)
    // That its window is still to come is what declaring is for.
    return own + (try world.findings(inStudies: [stored])).filter { $0.rule != WindowsAreOver().name }
  }
}

extension NotFound {
  /// Creates the error for an id that a workshop has already.
  init(takenWorkshop id: String) {
    message = "the workshop `\(id)` already exists"
    help = "`workshop show \(id)` shows it; take another id"
  }
}
