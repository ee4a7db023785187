import QualityModel
package import Recordings

extension ScoringSession {
  /// When the interaction ends; `nil` where neither its record nor its transcript says so.
  package var end: InteractionEnd? {
    let isGuessed = SourcedInteraction(stored: interaction).origins[.duration] != nil
    return InteractionEnd(duration: interaction.duration, isGuessed: isGuessed, transcript: transcript)
  }
}
