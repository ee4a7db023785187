/// When an interaction ends, as far as anything says: nothing later can be cited.
package struct InteractionEnd: Hashable, Sendable {
  /// The end, in seconds from the start.
  package let seconds: Double

  /// Whether it is known from the last line alone, behind which a recording may go on for a while.
  private let isLastLine: Bool

  /// Creates the end as the later of what the record and the transcript say; `nil` where neither says anything.
  /// - Parameters:
  ///   - duration: how long it lasted, in seconds; `nil` where the record does not say.
  ///   - isGuessed: whether the duration was taken from a transcript, and not stated.
  package init?(duration: Double?, isGuessed: Bool = false, transcript: Transcript?) {
    guard let seconds = [duration, transcript?.duration].compactMap(\.self).max() else { return nil }
    self.seconds = seconds
    isLastLine = duration == nil || isGuessed
  }

  /// Returns whether a time is so late that it cannot be in the interaction: five seconds after the last line, or a
  /// second after a duration that was stated, since that is rounded.
  package func isPassed(by time: Double) -> Bool { isLastLine ? time > seconds + 5 : time >= seconds + 1 }

  /// Returns whether a time can be cited: not in a mail or another text that says nothing of when, and cannot be heard.
  package static func isCitable(in transcript: Transcript?, hasAudio: Bool, end: InteractionEnd?) -> Bool {
    transcript == nil || hasAudio || end != nil
  }
}
