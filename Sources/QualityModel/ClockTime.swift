/// Times within a recording as people write them: `1:23`, `1:02:03`, `0:04.5`.
public enum ClockTime {
  /// Returns the seconds that a text such as `1:23` stands for; `nil` where it is no time.
  public static func seconds(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let last = parts.last, let seconds = number(last, fraction: true), seconds < 60
    else { return nil }
    let whole = parts.dropLast().map { number($0, fraction: false) }
    guard let first = whole.first, let first else { return nil }
    guard whole.count == 2 else { return first * 60 + seconds }
    guard let minutes = whole[1], minutes < 60 else { return nil }
    return first * 3600 + minutes * 60 + seconds
  }

  /// Returns seconds as people write them, tenths only where there are any.
  public static func text(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 1e9 else { return "?" }
    let tenths = Int((abs(seconds) * 10).rounded())
    let (minutes, rest) = (tenths / 600, tenths % 600)
    let clock = minutes < 60 ? "\(minutes)" : "\(minutes / 60):\(twoDigits(minutes % 60))"
    let fraction = rest % 10 == 0 ? "" : ".\(rest % 10)"
    return (seconds < 0 && tenths > 0 ? "-" : "") + "\(clock):\(twoDigits(rest / 10))\(fraction)"
  }

  private static func number(_ text: some StringProtocol, fraction: Bool) -> Double? {
    let allowed = fraction ? "0123456789." : "0123456789"
    guard !text.isEmpty, text.utf8.count <= 9, text.first != ".", text.allSatisfy({ allowed.contains($0) })
    else { return nil }
    return Double(text)
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
