import Notation
package import QualityModel

/// Why an option about reading files cannot be followed.
package struct ReadingOptionProblem: Explained, Hashable {
  package let message: String
  package let help: String
  /// The request was not one that can be done.
  package var fault: Fault { .request }

  private init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  private static let fields = MetadataField.allCases.map(\.rawValue).joined(separator: ", ")

  static func unknownField(_ text: String) -> Self {
    Self("`\(text)` maps no field of an interaction", help: "write `field=Column`; the fields are \(fields)")
  }
  static func noColumn(_ text: String) -> Self {
    Self("`\(text)` names no column", help: "write the column's title behind `=`")
  }
  static func openQuote(_ text: String) -> Self {
    Self(
      "`\(text)` opens a quote and does not close it", help: "write `field=\"Column\"`, and double a quote inside it")
  }
  static func unknownUnit(_ unit: String, _ field: MetadataField) -> Self {
    let units =
      switch field {
      case .duration: "a duration counts ms, s, min, h or day"
      case .startedAt: "a start counts unix, unix-ms or excel"
      case .endedAt: "an end counts unix, unix-ms or excel"
      case .rating: "a rating has a scale such as 1..5"
      case .id, .file, .channel, .agent, .agentID, .team, .reason, .resolved, .organization, .message, .sender,
        .senderRole:
        "only duration, startedAt, endedAt and rating have units"
      }
    return Self("`\(unit)` is not a unit of \(field.rawValue)", help: units)
  }
  static func mappedTwice(_ field: MetadataField) -> Self {
    Self("`\(field.rawValue)` is mapped twice", help: "keep one of the two")
  }
  static func unknownMeaning(_ meaning: String, of field: String, _ known: String) -> Self {
    Self("`\(meaning)` is not a value of \(field)", help: "write \(known)")
  }
  static func noWords(_ field: MetadataField) -> Self {
    Self(
      "words of \(field.rawValue) have no meaning to map",
      help: "map words of channel or resolved: `channel:Kiosk=chat`")
  }
  static func unknownOrder(_ text: String) -> Self {
    Self("`\(text)` is not an order of dates", help: "write dmy, mdy or ymd")
  }
  static func unknownZone(_ text: String) -> Self {
    Self("`\(text)` is not a time zone", help: "write one such as `Europe/Berlin`, `UTC` or `+01:00`")
  }
  static func unknownScale(_ text: String) -> Self {
    Self("`\(text)` is not a scale of ratings", help: "write the worst and the best rating, such as `1..5` or `0..100`")
  }

  /// The problem of a kept mapping that holds something no option is.
  package static func notKept(_ key: String) -> Self {
    Self(
      "`\(key)` is not what an option can be",
      help: "the keys are map, a list, and dates, zone and rating-scale, a text each")
  }
}
