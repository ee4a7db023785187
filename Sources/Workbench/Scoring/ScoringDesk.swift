import Notation
package import QualityModel
import RecordIndex
import Records

/// What scoring needs to know of what is there already, looked up once for many interactions scored in a row.
final class ScoringDesk {
  let world: World
  let workspace: Workspace
  /// Who is who.
  var people: People { peopleRead.value ?? People() }
  private lazy var peopleRead = workspace.people()
  /// The media beside each recording, looked up once: a folder of many recordings takes long to list.
  private(set) lazy var media = workspace.media()
  /// Whether the total is shown while scoring.
  private(set) lazy var showsTotal = workspace.settings().value?.showsTotalWhileScoring ?? false
  private var listedDrafts: Listing<Evaluation>?
  private var rubrics: [[String]: RubricChoice] = [:]
  /// What the index holds of each interaction that was looked up.
  private var evaluations: [String: [EvaluationFacts]] = [:]
  /// The evaluations that are to be filed from here, in one change.
  private var kept: [Evaluation.Work: [Evaluation]] = [:]
  private var keptIDs: Set<String> = []
  /// The evaluations that were read to be compared with a new one, by path; `nil` for a file that cannot be read.
  private var seen: [WorkspacePath: Evaluation?] = [:]

  /// Creates a desk; nothing is looked up yet.
  init(in world: World) throws {
    self.world = world
    workspace = try world.workspace
  }

  /// Returns the drafts as they were when they were first asked for.
  func drafts() throws -> Listing<Evaluation> {
    if let listedDrafts { return listedDrafts }
    let drafts = try world.drafts()
    listedDrafts = drafts
    return drafts
  }

  /// Looks up who has scored interactions already, in one question to the index.
  func prepare(for interactions: some Sequence<String>) throws {
    let wanted = Set(interactions).filter { evaluations[$0] == nil }.sorted()
    guard !wanted.isEmpty else { return }
    let found = try world.liveEvaluations(of: wanted)
    for interaction in wanted { evaluations[interaction] = found[interaction] ?? [] }
  }

  /// Returns the evaluations of an interaction that count or are kept apart, the newest first.
  func evaluations(of interaction: String) throws -> [EvaluationFacts] {
    try prepare(for: [interaction])
    return evaluations[interaction] ?? []
  }

  /// Throws `Refused` where `people.yaml` cannot be read: then it is not known who is an agent.
  func requirePeople() throws {
    guard peopleRead.value == nil else { return }
    throw Refused(
      "people.yaml cannot be read, so the names cannot be checked", findings: peopleRead.findings,
      help: "correct it with `open people`")
  }

  /// Returns the rubric to score an interaction with, which is chosen once for each channel and team.
  func rubric(named name: String?, for interaction: Interaction) throws -> RubricChoice {
    let key = name.map { ["@", $0] } ?? [interaction.channel.rawValue, people.team(of: interaction) ?? ""]
    if let known = rubrics[key] { return known }
    let choice = try RubricChoice(named: name, for: interaction, in: world)
    rubrics[key] = choice
    return choice
  }

  /// Keeps an evaluation that is to be filed, for comparison with those that follow; throws `DrawnTwice` where one of
  /// them has its id.
  func keep(_ evaluation: Evaluation) throws(DrawnTwice) {
    guard keptIDs.insert(evaluation.id).inserted else { throw DrawnTwice(id: evaluation.id) }
    kept[evaluation.work, default: []].append(evaluation)
  }

  /// Returns the newest evaluation that is the same work as one that is about to be submitted; `nil` where there is
  /// none.
  func twin(of evaluation: Evaluation) throws -> Evaluation? {
    if let twin = kept[evaluation.work]?.last(where: evaluation.submitted.isTwin) { return twin }
    return try filedTwin(of: evaluation)
  }

  /// Returns the newest evaluation on file that is the same work; those that are to be filed with it are not.
  /// - Parameter isWanted: whether an evaluation of the same work is the one that is looked for.
  func filedTwin(of evaluation: Evaluation, where isWanted: (Evaluation) -> Bool = { _ in true }) throws -> Evaluation?
  {
    let submitted = evaluation.submitted
    let facts = try evaluations(of: evaluation.interaction.id).filter { facts in
      facts.agent == evaluation.agent && facts.evaluator == evaluation.evaluator && facts.purpose == evaluation.purpose
        && facts.rubric == evaluation.rubric.id && facts.version == evaluation.rubric.version
    }
    for facts in facts {
      let stored = try workspace.evaluation(facts.id, submittedAt: facts.submittedAt).value
      if let record = stored?.record, submitted.isTwin(of: record), isWanted(record) { return record }
    }
    return nil
  }

  /// Throws `ScoredAlready` where a twin of one of them was filed since the index was asked.
  ///
  /// It looks in the folders of the new evaluations, among those begun on the same day about the same agent, and is
  /// called while those folders are locked: of two who submit the same at once one is refused.
  func requireNoNewTwins(of submissions: [Submission]) throws {
    var listed: [String: [WorkspacePath]] = [:]
    for submission in submissions where submission.evaluation.again == nil {
      guard let path = submission.path else { continue }
      let evaluation = submission.evaluation
      let key = "\(path.folder)/\(evaluation.id.prefix(10))-\(evaluation.agent)"
      let others = listed[key] ?? workspace.evaluationPaths(besides: path, begunLike: evaluation)
      listed[key] = others
      for other in others {
        if let record = record(at: other), evaluation.isTwin(of: record) { throw ScoredAlready(record) }
      }
    }
  }

  /// Returns an evaluation that each of a batch is compared with, and that is read once.
  private func record(at path: WorkspacePath) -> Evaluation? {
    if let known = seen[path] { return known }
    let record = workspace.evaluation(at: path).value?.record
    seen[path] = .some(record)
    return record
  }

  /// Takes note of an evaluation that was submitted from here.
  func add(_ evaluation: Evaluation) {
    evaluations[evaluation.interaction.id]?.insert(EvaluationFacts(of: evaluation, scorer: nil), at: 0)
  }
}

extension Submission {
  /// Where the evaluation is filed.
  fileprivate var path: WorkspacePath? { change.edits.map(\.path).first(where: \.isEvaluation) }
}

extension Evaluation {
  /// The evaluation as it will be once it is submitted.
  fileprivate var submitted: Evaluation {
    var evaluation = self
    evaluation.status = .submitted
    return evaluation
  }
}

extension Evaluation {
  /// The command that scores the same once more, with the same form.
  var againCommand: String {
    let purpose = purpose == .monitoring ? "" : " --purpose \(purpose.rawValue)"
    return "score \(interaction.id) --rubric \(rubric.id)\(purpose) --again REASON"
  }
}

/// An evaluator has scored an interaction already, with the same rubric and for the same purpose.
package struct ScoredAlready: Explained {
  /// The evaluation that is there.
  package let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  package var message: String {
    let day = evaluation.submittedAt.map { " on \(Day(of: $0))" } ?? ""
    return "\(evaluation.evaluator) scored `\(evaluation.interaction.id)` with `\(evaluation.rubric.id)`"
      + " version \(evaluation.rubric.version)\(day) already: \(evaluation.id)"
  }
  package var help: String {
    "`edit \(evaluation.id)` changes it; `\(evaluation.againCommand)` scores once more, and both count"
  }
}
