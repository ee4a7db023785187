/// Times within a recording as people write them: `1:23`, `1:02:03`, `0:04.5`.
package enum ClockTime {
  /// Returns the seconds that a typed time such as `1:23` stands for; `nil` where it is not a time.
  ///
  /// Minutes beside hours, and seconds, are below 60, and the decimal sign is a point.
  package static func seconds(_ text: some StringProtocol) -> Double? {
    text.utf8.contains(UInt8(ascii: ",")) ? nil : seconds(inTranscript: text)
  }

  /// Returns seconds as people write them, tenths only where there are any.
  package static func text(_ seconds: Double) -> String {
    guard seconds.isFinite else { return "?" }
    // Of more than thirty years the seconds themselves say what is wrong.
    guard abs(seconds) < 1e9 else { return "\(seconds.shortest) s" }
    let tenths = Int((abs(seconds) * 10).rounded())
    let (minutes, rest) = (tenths / 600, tenths % 600)
    let clock = minutes < 60 ? "\(minutes)" : "\(minutes / 60):\((minutes % 60).padded(to: 2))"
    let fraction = rest % 10 == 0 ? "" : ".\(rest % 10)"
    return (seconds < 0 && tenths > 0 ? "-" : "") + "\(clock):\((rest / 10).padded(to: 2))\(fraction)"
  }

  /// Returns seconds as WebVTT writes them: `01:02:03.450`.
  package static func webVTT(_ seconds: Double) -> String {
    let clamped = seconds.isFinite ? min(max(seconds, 0), 3_599_999_999) : 0
    let milliseconds = Int((clamped * 1000).rounded())
    let parts = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
    let clock = parts.map { $0.padded(to: 2) }.joined(separator: ":")
    return clock + "." + (milliseconds % 1000).padded(to: 3)
  }
}
