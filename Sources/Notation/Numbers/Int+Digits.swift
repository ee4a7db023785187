extension Int {
  /// Creates the number that decimal digits say, `0` to `9` alone; `nil` for other bytes, and 0 for none.
  package init?(digits: some Sequence<UInt8>) {
    var value = 0
    for byte in digits {
      guard let digit = byte.digit else { return nil }
      let (shifted, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, shifted <= Int.max - digit else { return nil }
      value = shifted + digit
    }
    self = value
  }

  /// Returns the digits, with zeros before them until there are so many: `07`.
  package func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// Returns the quotient rounded down, and the remainder, which is never negative.
  package func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension UInt8 {
  /// The digit's value; `nil` for anything but `0` to `9`.
  package var digit: Int? { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) ? Int(self & 0x0F) : nil }
}
