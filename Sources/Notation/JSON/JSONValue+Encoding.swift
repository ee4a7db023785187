package import Foundation

extension JSONValue {
  /// What is written for a number that is not finite, for which JSON has no word.
  package enum NotFinite: Hashable, Sendable {
    /// `NotANumber` is thrown: a record must not lose it without a word.
    case refused
    /// It becomes `null`.
    case null
  }

  /// Creates the value that something is written as.
  /// - Parameters:
  ///   - dates: how its moments are written.
  ///   - notFinite: what is written for numbers that JSON cannot hold.
  package init(
    encoding value: some Encodable, dates: @escaping @Sendable (Date) -> String = Timestamp.text,
    notFinite: NotFinite = .refused
  ) throws {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(dates(date))
    }
    if notFinite == .null {
      encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: Self.noNumber, negativeInfinity: Self.noNumber, nan: Self.noNumber)
    }
    do {
      // Foundation's decoder throws and catches an error for every kind that a value is not, which takes longest of
      // all.
      let written = try JSONValue(forgiving: [UInt8](encoder.encode(value)))
      self = notFinite == .null ? written.finite : written
    } catch is EncodingError {
      throw NotANumber()
    }
  }

  /// Stands for numbers that are not finite on their way through the encoder; no text of a file is private use only.
  private static let noNumber = "\u{F8FF}\u{F8FE}\u{F8FF}"

  /// The value with `null` in place of every number that is not finite.
  package var finite: JSONValue {
    switch self {
    case .string(Self.noNumber): .null
    case .number(let number) where !number.isFinite: .null
    case .array(let elements): .array(elements.map(\.finite))
    case .object(let members): .object(members.mapValues(\.finite))
    case .null, .bool, .integer, .number, .string: self
    }
  }
}
