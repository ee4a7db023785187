import QualityModel
package import Recordings

extension ScoringSession {
  /// When the interaction ends; `nil` where neither its record nor its transcript says so.
  package var end: InteractionEnd? {
    let isGuessed = SourcedInteraction(stored: interaction).origins[.duration] != nil
    return InteractionEnd(duration: interaction.duration, isGuessed: isGuessed, transcript: transcript)
  }

  /// What may be cited as evidence.
  var evidence: CitedEvidence {
    let hasTimes = InteractionEnd.isCitable(in: transcript, hasAudio: audio != nil, end: end)
    return CitedEvidence(in: transcript, end: end, hasTimes: hasTimes)
  }
}
