import Notation
package import QualityModel

extension Finding {
  /// Seconds, and the share of the recording's length, by which a transcript may be longer: cues stay on the screen, and
  /// the last words of some have no end.
  private static let slack = (seconds: 10.0, share: 0.1)

  /// Returns the finding for a transcript that goes on long after its recording ends; `nil` where it does not.
  /// - Parameters:
  ///   - end: the last time in the transcript, in seconds.
  ///   - length: how long the recording lasts.
  ///   - place: the file that the finding is about.
  package static func transcript(lasting end: Double, after length: Double, at place: Place) -> Finding? {
    guard end - length > max(slack.seconds, slack.share * length) else { return nil }
    return Finding(
      rule: TranscriptRules.afterRecording.name, severity: .warning,
      "the transcript goes on to \(ClockTime.text(end)), and the recording ends at \(ClockTime.text(length))",
      help: "check that both are of one call, and that the recording is whole; if not, import the right one",
      place: place)
  }
}
