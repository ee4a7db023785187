/// Why an evaluation exists although its evaluator had scored the same interaction already.
package struct ScoredAgain: Hashable, Sendable, Codable {
  /// The id of the earlier evaluation.
  package var of: String
  /// Why it was scored again.
  package var reason: String

  package init(of: String, reason: String) {
    self.of = of
    self.reason = reason
  }
}

/// Where an evaluation came from that was made in another system.
package struct EvaluationSource: Hashable, Sendable, Codable {
  /// The system's name.
  package var system: String
  /// The id that it has there.
  package var id: String
  /// The score that it has there, in percent.
  package var percent: Double?
  /// The address that shows it there.
  package var url: String?

  package init(system: String, id: String, percent: Double? = nil, url: String? = nil) {
    self.system = system
    self.id = id
    self.percent = percent
    self.url = url
  }
}

extension Evaluation {
  /// What two evaluations share that are the same piece of work.
  package struct Work: Hashable, Sendable {
    private let interaction: String
    private let agent: String
    private let evaluator: String
    private let rubric: String
    private let version: Int
    private let purpose: Purpose
    private let only: [String]
    private let calibration: String?

    fileprivate init(_ evaluation: Evaluation) {
      interaction = evaluation.interaction.id
      agent = evaluation.agent
      evaluator = evaluation.evaluator
      rubric = evaluation.rubric.id
      version = evaluation.rubric.version
      purpose = evaluation.purpose
      only = (evaluation.only ?? []).sorted()
      calibration = evaluation.calibration
    }
  }

  /// What this evaluation is about, who scored it and what for.
  package var work: Work { Work(self) }

  /// Whether it was submitted and not voided.
  package var isLive: Bool { status == .submitted || status == .disputed }

  /// Whether the other evaluation is the same work done twice: it would count twice.
  ///
  /// Two that another system distinguishes are two; so is one that says why it was scored again.
  package func isTwin(of other: Evaluation) -> Bool {
    guard id != other.id, isLive, other.isLive, work == other.work else { return false }
    guard let source, let others = other.source else { return true }
    return source.isSame(as: others)
  }
}

extension EvaluationSource {
  /// Whether it is the same evaluation of the other system.
  package func isSame(as other: Self) -> Bool { system == other.system && id == other.id }
}
