public import Statistics

/// Figures as people read them: one decimal at most, an interval in words, and always how many it rests on.
public enum Figure {
  /// Returns a score or a percentage with one decimal: `84.2`.
  public static func score(_ value: Double) -> String { decimal(value) }

  /// Returns a score, or `no score` where there is none.
  public static func score(_ value: Double?) -> String { value.map(decimal) ?? "no score" }

  /// Returns a fraction 0…1 with at most two decimals; `n/a` where there is none.
  public static func fraction(_ value: Double?) -> String {
    guard let value else { return "n/a" }
    return short(hundredths: value)
  }

  /// Returns a change with its sign: `+2.5`, `-4.0`, `0.0`.
  public static func change(_ value: Double) -> String {
    let text = decimal(value)
    return text.hasPrefix("-") || text == "0.0" ? text : "+" + text
  }

  /// Returns a number with one decimal where it has one, and none where it is whole.
  public static func short(_ value: Double) -> String {
    let text = decimal(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Returns an estimate in a phrase: `84.2 (95 % 81.0 to 87.4, n = 12)`.
  ///
  /// Without an interval its reason stands in the brackets, and without a value the reason stands alone.
  /// - Parameters:
  ///   - unit: what `n` counts, in the singular, where it counts groups of values: `agent`.
  ///   - observation: what a single value is, in the singular.
  public static func estimate(
    _ estimate: Estimate, unit: String? = nil, observation: String = "evaluation"
  ) -> String {
    let count = basis(of: estimate, unit: unit, observation: observation)
    guard let value = estimate.value else { return reason(of: estimate, count) }
    guard let low = estimate.low, let high = estimate.high else {
      return "\(decimal(value)) (\(reason(of: estimate, count)))"
    }
    let confidence = short(100 * estimate.confidence)
    return "\(decimal(value)) (\(confidence) % \(decimal(low)) to \(decimal(high)), \(count))"
  }

  private static func basis(of estimate: Estimate, unit: String?, observation: String) -> String {
    let units = unit.map { " " + $0 + (estimate.n == 1 ? "" : "s") } ?? ""
    let values = estimate.observations.map { ", " + count($0, observation) } ?? ""
    return "n = \(estimate.n)\(units)\(values)"
  }

  /// The reason for there being no interval; how many values there were stands in some reasons already.
  private static func reason(of estimate: Estimate, _ count: String) -> String {
    let reason = estimate.undefined ?? "no interval"
    return reason.contains("n = \(estimate.n)") ? reason : "\(reason), \(count)"
  }

  /// Returns a count with its noun: `1 draft`, `3 drafts`.
  public static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// Returns how many of them are shown: `36 evaluations`, `20 of 36 evaluations`.
  static func shown(_ number: Int, of total: Int, _ noun: String) -> String {
    (number == total ? "" : "\(number) of ") + count(total, noun)
  }

  private static func decimal(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e15 else { return "\(value)" }
    let whole = Int(abs(tenths))
    return (tenths < 0 ? "-" : "") + "\(whole / 10).\(whole % 10)"
  }

  private static func short(hundredths value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard hundredths.isFinite, abs(hundredths) < 1e15 else { return "\(value)" }
    let whole = Int(abs(hundredths))
    let digits = whole % 100 == 0 ? "" : whole % 10 == 0 ? ".\(whole / 10 % 10)" : ".\(whole / 10 % 10)\(whole % 10)"
    return (hundredths < 0 ? "-" : "") + "\(whole / 100)\(digits)"
  }
}
