import Notation
import QualityModel

/// Who has scored an interaction already, for the head of a form; never what it came to, which would sway.
struct ScoredBefore {
  /// A sentence for each evaluation, the newest first, and one for those beyond the first three.
  let remarks: [String]

  /// Finds the others; none for a calibration, which is scored blind.
  init(_ evaluation: Evaluation, among desk: ScoringDesk) throws {
    guard evaluation.purpose != .calibration, evaluation.calibration == nil else {
      remarks = []
      return
    }
    let earlier = try desk.evaluations(of: evaluation.interaction.id)
    let people = desk.people
    var remarks = earlier.prefix(3).map { facts in
      let who = People.label(facts.evaluator, name: people.evaluators.first { $0.id == facts.evaluator }?.name)
      let day = facts.submittedAt.map { " on \(Day(of: $0))" } ?? ""
      return "Scored already by \(who)\(day), for \(facts.purpose.rawValue), with \(facts.rubric)."
    }
    if earlier.count > 3 {
      remarks.append("And \(earlier.count - 3) times more: `list interaction:\(evaluation.interaction.id)`.")
    }
    self.remarks = remarks
  }
}
