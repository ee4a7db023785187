import Notation
package import QualityModel

extension Transcript {
  /// Seconds, and the share of the call's length, by which a transcript may be longer: cues stay on the screen, the last
  /// words of some have no end, and systems count a call's length in different ways.
  private static let slack = (seconds: 10.0, share: 0.1)

  /// Returns whether a transcript goes on long after a length that is stated or measured.
  /// - Parameters:
  ///   - end: the last time in the transcript, in seconds.
  ///   - length: how long the call or its recording lasts.
  package static func outlasts(_ length: Double, endingAt end: Double) -> Bool {
    end - length > max(slack.seconds, slack.share * length)
  }
}

extension Finding {
  /// Returns the finding for a transcript that goes on long after its recording ends; `nil` where it does not.
  /// - Parameters:
  ///   - end: the last time in the transcript, in seconds.
  ///   - length: how long the recording lasts.
  ///   - place: the file that the finding is about.
  package static func outlastsRecording(end: Double, length: Double, at place: Place) -> Finding? {
    guard Transcript.outlasts(length, endingAt: end) else { return nil }
    return Finding(
      rule: TranscriptRules.outlastsRecording.name, severity: .warning,
      "the transcript goes on to \(ClockTime.text(end)), and the recording ends at \(ClockTime.text(length))",
      help: "check that both are of one call, and that the recording is whole; if not, import the right one",
      place: place)
  }
}
