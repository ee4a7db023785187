import Foundation
import Notation
import QualityModel

/// One interaction together with who scores it, for what and when: everything but the answers.
struct Contact {
  /// The name that its random numbers belong to.
  let seed: String
  let agent: String
  let team: String
  let rubric: String
  let channel: Channel
  var evaluator: String
  let purpose: Evaluation.Purpose
  let reason: String
  let startedAt: Date
  let duration: Double?
  /// When scoring began.
  let scoredFrom: Date
  /// The competitor or comparable company, for a benchmark.
  var organization: String?
  /// The interaction's id, given once all are known in order.
  var interaction = ""

  /// How far into the example it is, from 0 to 1.
  var progress: Double { startedAt.timeIntervalSince(Calendar.start) / (Double(Calendar.days) * 86_400) }

  /// The id of its evaluation, in the form that the program gives them.
  var id: String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var numbers = SplitMix64(for: "id of \(seed) by \(evaluator)")
    let tail = (0..<6).compactMap { _ in numbers.pick(alphabet) }
    return "\(Calendar.day(of: scoredFrom))-\(agent)-\(String(tail))"
  }

  /// The facts that the evaluation keeps.
  var summary: InteractionSummary {
    InteractionSummary(
      id: interaction, channel: channel, startedAt: startedAt, duration: duration,
      team: organization == nil ? team : nil, reason: reason,
      organization: organization)
  }
}
