import Notation
import QualityModel

extension JSONValue {
  /// The elements, if this is an array.
  var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The number, also where the source writes it as text, as Amazon does with times.
  var quantity: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .string(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }

  /// The text, or the number as text; `nil` for everything else and for nothing.
  var label: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let value): String(value)
    case .number(let value): String(value)
    default: nil
    }
  }

  /// Whether it is true, if it says so.
  var truth: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }
}
