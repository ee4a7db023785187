/// The largest unit of which all values are whole multiples, such as a third of a point for means of three scores.
enum CommonUnit {
  /// Units per one that are tried: those of small denominators, and decimals.
  private static let denominators = Array(1...1000) + [10_000, 100_000, 1_000_000]

  /// Of more values nothing can be counted anyway.
  private static let most = 20_000

  /// Returns the values as multiples of their largest common unit; `nil` where there is none. Values that are equal to
  /// nine decimals stay equal.
  static func multiples(of values: [Double]) -> [Int]? {
    guard values.count <= most else { return nil }
    for denominator in denominators {
      if let multiples = multiples(of: values, per: Double(denominator)) {
        let divisor = multiples.reduce(0, greatestDivisor)
        return divisor > 1 ? multiples.map { $0 / divisor } : multiples
      }
    }
    return nil
  }

  private static func multiples(of values: [Double], per denominator: Double) -> [Int]? {
    var multiples: [Int] = []
    for value in values {
      let scaled = value * denominator
      guard abs(scaled) <= 1e9, abs(scaled - scaled.rounded()) <= 0.6e-9 * denominator else { return nil }
      multiples.append(Int(scaled.rounded()))
    }
    return multiples
  }

  private static func greatestDivisor(_ one: Int, _ other: Int) -> Int {
    var (larger, smaller) = (abs(one), abs(other))
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
