/// A number, or the reason why there is none; never NaN, never a stand-in such as 0.
package enum Figure: Hashable, Sendable {
  /// A finite number.
  case value(Double)
  /// There is none.
  case undefined(Undefined)

  /// Creates a figure; what is not finite becomes `reason`.
  package init(_ number: Double, otherwise reason: Undefined = .invalidInput) {
    self = number.isFinite ? .value(number) : .undefined(reason)
  }

  /// Creates a figure of a number that may be missing; without one, or where it is not finite, it is `reason`.
  init(_ number: Double?, otherwise reason: Undefined) {
    self.init(number ?? .nan, otherwise: reason)
  }

  /// The number; `nil` where there is none.
  package var value: Double? {
    guard case .value(let number) = self else { return nil }
    return number
  }

  /// Why there is no number; `nil` where there is one.
  package var reason: Undefined? {
    guard case .undefined(let reason) = self else { return nil }
    return reason
  }

  /// Returns the figure of another number made from this one; the reason stays.
  func map(_ transform: (Double) -> Double) -> Figure {
    switch self {
    case .value(let number): Figure(transform(number))
    case .undefined: self
    }
  }
}

extension Figure: Encodable {
  private enum CodingKeys: String, CodingKey { case undefined }

  /// Writes the number, or `{"undefined": "<code>"}`.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .undefined(let reason):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(reason.rawValue, forKey: .undefined)
    }
  }
}
