/// A printed derivation such as `70.8 = 100 × 4.25 / 6 + 2.5 bonus, held to 100`, worked through again as a reader
/// with a calculator would.
public struct PrintedDerivation: CustomStringConvertible {
  /// The line as it was printed.
  public let description: String
  private let result: String
  private let value: Double

  /// Takes a line apart; `nil` where it derives nothing.
  public init?(_ line: String) {
    let sides = line.split(separator: " = ", maxSplits: 1).map(String.init)
    guard sides.count == 2 else { return nil }
    description = line
    if sides[0].contains("shortfall") {
      let factors = sides[0].split(separator: " × ").compactMap { factor in Self.numbers(in: String(factor)).first }
      guard factors.count == 3, let result = sides[1].split(separator: " ").first else { return nil }
      (self.result, value) = (String(result), factors.reduce(1, *) / 10_000)
      return
    }
    guard let result = sides[0].split(separator: " ").last.map(String.init), Double(result) != nil else { return nil }
    let sum = String(sides[1].prefix { $0 != ";" })
    let value = sum.split(separator: " + ").reduce(0) { $0 + Self.value(of: String($1)) }
    (self.result, self.value) = (result, sum.contains(", held to 100") ? min(100, value) : value)
  }

  /// Whether the terms as printed come to the result as printed.
  public var holds: Bool {
    let decimals = result.split(separator: ".").dropFirst().first?.count ?? 0
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    return abs((Double(result) ?? .nan) - value) <= unit / 2 + 1e-9
  }

  /// `100 × 4.25 / 6` or a number with words behind it.
  private static func value(of term: String) -> Double {
    let numbers = numbers(in: term)
    guard term.hasPrefix("100 × "), numbers.count >= 3 else { return numbers.first ?? .nan }
    return numbers[0] * numbers[1] / numbers[2]
  }

  private static func numbers(in text: String) -> [Double] {
    text.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
  }
}
