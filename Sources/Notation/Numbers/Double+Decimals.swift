extension Double {
  /// The most decimals that records hold.
  package static let storedPlaces = 6
  /// The most decimals that distinguish a figure from an edge; beyond them only the number itself does.
  private static let mostPlaces = 12
  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12]

  /// Returns the number rounded to so many decimals, halves away from zero.
  package func rounded(toPlaces places: Int) -> Double {
    let power = Self.powersOfTen[min(max(0, places), Self.mostPlaces)]
    let scaled = (self * power).rounded()
    return scaled.isFinite && abs(scaled) < 1e15 ? scaled / power : self
  }

  /// Returns the number with exactly so many decimals, `84.20`; never `-0.0`.
  package func decimals(_ places: Int) -> String {
    let places = min(max(0, places), Self.mostPlaces)
    let scaled = (self * Self.powersOfTen[places]).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "\(self)" }
    let digits = String(Int(abs(scaled)))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = scaled < 0 ? "-" : ""
    return places == 0 ? sign + padded : "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  /// Returns the number with at most so many decimals, and no zeros at its end: `4.25`, `6`.
  package func trimmedDecimals(_ places: Int) -> String {
    var text = decimals(places)
    guard places > 0, text.contains("."), !text.contains("e") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The shortest text that reads back as the same number; a whole number has no fraction.
  package var shortest: String { magnitude < 1e15 && self == rounded() ? String(Int(self)) : description }

  /// Returns the number with exactly so many decimals and its sign, as a change is written: `+2.5`, `-4.0`, `0.0`.
  package func signedDecimals(_ places: Int) -> String {
    let text = decimals(places)
    return text.hasPrefix("-") || text.allSatisfy { $0 == "0" || $0 == "." } ? text : "+" + text
  }

  /// The number with all the decimals that records hold of it: `66.67`, `91`.
  package var exactDecimals: String { trimmedDecimals(Self.storedPlaces) }

  /// Returns the number with as many decimals as it takes to stay on its side of every edge: `90.99` below 91, where
  /// `91.0` would read as having reached it.
  /// - Parameter least: the decimals where no edge is near.
  package func decimals(tellingFrom edges: [Double], least: Int = 1) -> String {
    places(tellingFrom: edges, least: least).map(decimals) ?? "\(self)"
  }

  /// Returns how many decimals that takes; `nil` where no rounding does it.
  package func places(tellingFrom edges: [Double], least: Int = 1) -> Int? {
    (least...Self.mostPlaces).first { places in
      let rounded = rounded(toPlaces: places)
      return edges.allSatisfy { (rounded >= $0) == (self >= $0) }
    }
  }

  /// Returns whether a third number is the distance of two others when all of them are rounded to so many decimals.
  package static func areADifference(_ one: Double, _ other: Double, _ size: Double, places: Int) -> Bool {
    let shown = abs(one.rounded(toPlaces: places) - other.rounded(toPlaces: places))
    return abs(shown - size.rounded(toPlaces: places)) < 0.1 / powersOfTen[min(max(0, places), mostPlaces)]
  }

  /// The number with all the decimals that records hold of it, and at least one: `66.67`, `95.0`.
  package var exactDecimalsFromOne: String {
    decimals((1...Self.storedPlaces).first { abs(rounded(toPlaces: $0) - self) < 1e-9 } ?? Self.storedPlaces)
  }
}
