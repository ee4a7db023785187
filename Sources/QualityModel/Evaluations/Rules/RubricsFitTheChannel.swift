/// An interaction is scored with a rubric that is meant for its channel.
package struct RubricsFitTheChannel: EvaluationRule {
  package let name = "rubric-channel"
  package let explanation = """
    A rubric names the channels it is meant for, and the interaction used another one. Some of its questions cannot
    be answered there, such as how a call was greeted, for an e-mail, and the score is compared with scores that asked
    for something else. Score it with a rubric for the channel, or add the channel to the rubric where its questions
    hold there too.
    """

  package init() {}

  /// Returns a warning where the rubric is meant for other channels.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    let interaction = evaluation.interaction
    guard let misfit = Self.misfit(of: scorer.rubric, with: interaction.channel, of: interaction.id) else { return [] }
    let help = "score it with a rubric for \(interaction.channel.rawValue), or add the channel to `\(scorer.rubric.id)`"
    return [finding(.init(misfit), help: help, at: ["rubric"], severity: .warning)]
  }

  /// Returns what there is to say about a rubric for other channels, without a full stop; `nil` where it fits.
  package static func misfit(of rubric: Rubric, with channel: Channel, of interaction: String) -> String? {
    guard !rubric.isMeant(for: channel) else { return nil }
    let meant = rubric.channels.map(\.rawValue).joined(separator: " and ")
    return "the rubric `\(rubric.id)` is meant for \(meant), and `\(interaction)` is \(channel.rawValue)"
  }
}
