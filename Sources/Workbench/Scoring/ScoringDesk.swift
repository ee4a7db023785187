public import QualityModel
import RecordIndex
import Records

/// What scoring needs to know of what is there already, looked up once for many interactions scored in a row.
final class ScoringDesk {
  let world: World
  let workspace: Workspace
  /// Who is who.
  private(set) lazy var people = world.people
  /// What the index holds of each interaction that was looked up, and what was submitted from here since.
  private var evaluations: [String: [EvaluationFacts]] = [:]
  /// The evaluations that were read to be compared with a new one, by path; `nil` for a file that cannot be read.
  private var seen: [WorkspacePath: Evaluation?] = [:]

  /// Creates a desk; nothing is looked up yet.
  init(in world: World) throws {
    self.world = world
    workspace = try world.workspace
  }

  /// Looks up who has scored interactions already, in one question to the index.
  func prepare(for interactions: some Sequence<String>) throws {
    let wanted = Set(interactions).filter { evaluations[$0] == nil }.sorted()
    guard !wanted.isEmpty else { return }
    for interaction in wanted { evaluations[interaction] = [] }
    try world.asking { index in
      for start in stride(from: 0, to: wanted.count, by: Self.most) {
        let some = Array(wanted[start..<min(start + Self.most, wanted.count)])
        try index.visit(Query([.init(.word(.interaction, anyOf: some))])) { facts in
          if facts.isLive { evaluations[facts.interaction, default: []].append(facts) }
          return true
        }
      }
    }
  }

  /// The most interactions that one question names.
  private static let most = 500

  /// Returns the evaluations of an interaction that count or are kept apart, the newest first.
  func evaluations(of interaction: String) throws -> [EvaluationFacts] {
    try prepare(for: [interaction])
    return evaluations[interaction] ?? []
  }

  /// Returns the newest evaluation that is the same work as one that is about to be submitted; `nil` where there is none.
  func twin(of evaluation: Evaluation) throws -> Evaluation? {
    let facts = try evaluations(of: evaluation.interaction.id).filter { facts in
      facts.agent == evaluation.agent && facts.evaluator == evaluation.evaluator && facts.purpose == evaluation.purpose
        && facts.rubric == evaluation.rubric.id && facts.version == evaluation.rubric.version
    }
    for facts in facts {
      let stored = try workspace.evaluation(facts.id, submittedAt: facts.submittedAt).value
      if let record = stored?.record, evaluation.submitted.isTwin(of: record) { return record }
    }
    return nil
  }

  /// Throws `ScoredAlready` where a twin was filed since the index was asked.
  ///
  /// It looks in the folder of the new evaluation, among those begun on the same day about the same agent, and is called
  /// while that folder is locked: of two who submit the same at once one is refused.
  func requireNoNewTwin(of evaluation: Evaluation, at path: WorkspacePath) throws {
    for other in workspace.evaluationPaths(besides: path, begunLike: evaluation) {
      if let record = record(at: other), evaluation.isTwin(of: record) { throw ScoredAlready(record) }
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

extension Evaluation {
  /// The evaluation as it will be once it is submitted.
  fileprivate var submitted: Evaluation {
    var evaluation = self
    evaluation.status = .submitted
    return evaluation
  }
}

/// An evaluator has scored an interaction already, with the same rubric and for the same purpose.
public struct ScoredAlready: Explained {
  /// The evaluation that is there.
  public let evaluation: Evaluation

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// What went wrong.
  public var message: String {
    let day = evaluation.submittedAt.map { " on \(Day(of: $0))" } ?? ""
    return "\(evaluation.evaluator) scored `\(evaluation.interaction.id)` with `\(evaluation.rubric.id)`"
      + " version \(evaluation.rubric.version)\(day) already: \(evaluation.id)"
  }
  /// What to do about it.
  public var help: String {
    "`edit \(evaluation.id)` changes it; `score \(evaluation.interaction.id) --again REASON` scores once more, and both count"
  }
}
