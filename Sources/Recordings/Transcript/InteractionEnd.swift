/// When an interaction ends, as far as anything says: nothing later can be cited.
public struct InteractionEnd: Hashable, Sendable {
  /// The end, in seconds from the start.
  public let seconds: Double

  /// How far behind the end a time may be, in seconds: clocks of recordings and transcripts differ a little.
  private static let slack = 5.0

  /// Creates the end as the later of what the record and the transcript say; `nil` where neither says anything.
  public init?(duration: Double?, transcript: Transcript?) {
    guard let seconds = [duration, transcript?.duration].compactMap(\.self).max() else { return nil }
    self.seconds = seconds
  }

  /// Returns whether a time is so late that it cannot be in the interaction.
  public func isPassed(by time: Double) -> Bool { time > seconds + Self.slack }

  /// Returns whether a time can be cited: not in a mail or another text that says nothing of when, and cannot be heard.
  public static func isCitable(in transcript: Transcript?, hasAudio: Bool, end: InteractionEnd?) -> Bool {
    transcript == nil || hasAudio || end != nil
  }
}
