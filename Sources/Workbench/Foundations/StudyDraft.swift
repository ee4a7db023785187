package import Insights
package import Notation
package import QualityModel
import RecordIndex
import Records

/// The answers about a study so far.
package struct StudyDraft: Hashable, Sendable, Codable {
  /// The workshop's id.
  package var id: String
  /// The name people use; `nil` makes one from the id.
  package var title: String?
  /// The day it is held.
  package var held: Day?
  /// Who holds it.
  package var trainer: String?
  /// The rubric; `nil` where there is only one.
  package var rubric: String?
  /// Who is trained.
  package var cohort: [String] = []
  /// The agents they are compared with: none if it is empty, not said yet if it is `nil`.
  package var comparison: [String]?
  /// The days before that count; `nil` for the six weeks up to the day before.
  package var before: DayWindow?
  /// The days after that count; `nil` for the six weeks from the day after.
  package var after: DayWindow?
  /// Later windows.
  package var retention: [DayWindow] = []
  /// The criteria that are taught.
  package var focus: [String] = []
  /// Why these people were picked.
  package var selectedBecause: Workshop.Selection?
  /// The score that is aimed at.
  package var target: Double?
  /// The smallest change worth having, in points.
  package var smallestChange: Double?

  /// Begins a draft.
  package init(id: String) { self.id = id }

  /// The days before or after that count where none are given: six weeks.
  package static let usualDays = 42

  /// The window before: what was said, else the six weeks up to the day before the workshop.
  package func windowBefore(_ held: Day) -> DayWindow {
    before ?? .init(from: held.advanced(by: -Self.usualDays), to: held.advanced(by: -1))
  }

  /// The window after: what was said, else the six weeks from the day after the workshop.
  package func windowAfter(_ held: Day) -> DayWindow {
    after ?? .init(from: held.advanced(by: 1), to: held.advanced(by: Self.usualDays))
  }

  /// Returns the rubric that was named, or the only one there is.
  package func rubric(in world: World) throws -> String? {
    if let rubric { return rubric }
    let rubrics = try world.workspace.rubrics().records.map(\.record.id)
    return rubrics.count == 1 ? rubrics.first : nil
  }

  /// Returns whether everything is said that has to be.
  package func isWhole(in world: World) throws -> Bool {
    guard held != nil, comparison != nil, !cohort.isEmpty else { return false }
    return try rubric(in: world) != nil
  }

  /// Returns peers with similar scores before, one for each agent of the cohort; none while too little is said.
  package func proposals(in world: World) throws -> [PeerProposal] {
    guard let rubric = try rubric(in: world), let held, !cohort.isEmpty else { return [] }
    let before = try world.asking { index in
      try index.scoreTallies(by: .nothing, .of(rubric, in: windowBefore(held)), byMonth: false)
    }
    return PeerProposal.all(for: cohort, before)
  }

  /// Returns the study; throws `IncompleteStudy` with everything that is not said.
  func workshop(in world: World) throws -> Workshop {
    let rubric = try rubric(in: world)
    guard let held, let rubric, !cohort.isEmpty, let comparison else {
      let missing: [(String, Bool)] = [
        ("--held", held == nil), ("--rubric", rubric == nil), ("--cohort", cohort.isEmpty),
        ("--comparison", comparison == nil),
      ]
      let proposals = comparison == nil ? try proposals(in: world).map(\.agent) : []
      throw IncompleteStudy(missing: missing.filter(\.1).map(\.0), proposals: proposals)
    }
    return Workshop(
      id: id, title: title ?? Criterion.title(from: id), held: held, trainer: trainer, rubric: rubric, cohort: cohort,
      comparison: comparison, before: windowBefore(held), after: windowAfter(held), retention: retention, focus: focus,
      selectedBecause: selectedBecause, target: target, smallestChange: smallestChange)
  }
}

/// A study cannot be declared while required answers are missing.
package struct IncompleteStudy: Explained {
  /// The options that say it.
  package let missing: [String]
  /// Peers with similar scores before, where that is what is missing.
  package let proposals: [String]
  /// The request says too little.
  package var fault: Fault { .request }

  package var message: String {
    "the study is not complete without \(missing.map { "`\($0)`" }.joined(separator: ", "))"
  }
  package var help: String {
    guard missing.contains("--comparison") else { return "give it as an option, or run the command at a terminal" }
    let peers = proposals.isEmpty ? "" : "; peers with similar scores before are \(proposals.joined(separator: ","))"
    return
      "give it as an option, or run the command at a terminal; `--no-comparison` says that there are no peers\(peers)"
  }
}
