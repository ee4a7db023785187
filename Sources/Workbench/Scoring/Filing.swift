import QualityModel
import Records

/// Evaluations that are filed in one change, so that the journal has one entry and one undo takes all of them back.
struct Filing {
  private let submissions: [Submission]

  init(_ submissions: [Submission]) { self.submissions = submissions }

  /// Files them; throws `ScoredAlready` where another person filed a twin of one since they were compared.
  func perform(at desk: ScoringDesk) throws {
    guard !submissions.isEmpty else { return }
    let world = desk.world
    // The log shows when it was done, also where the answers come from an older file.
    let change = Change(sentence, by: doer, at: world.now(), edits: edits)
    try desk.workspace.perform(change, journal: world.journal) { try desk.requireNoNewTwins(of: submissions) }
    for submission in submissions { desk.add(submission.evaluation) }
  }

  private var sentence: String {
    submissions.count == 1 ? submissions[0].change.sentence : "submit \(submissions.count) evaluations"
  }

  /// The evaluator, and of several the first.
  private var doer: String { submissions[0].change.by }

  /// The edits of all in their order; a rubric's version that several keep is kept once.
  private var edits: [Change.Edit] {
    var seen: Set<WorkspacePath> = []
    return submissions.flatMap(\.change.edits).filter { seen.insert($0.path).inserted }
  }
}
