/// A list or another result of a computation, or the reason why there is none; what `Figure` is to a number.
package enum Computed<Value: Encodable & Hashable & Sendable>: Hashable, Sendable {
  /// It exists.
  case value(Value)
  /// There is none.
  case undefined(Undefined)

  /// The result; `nil` where there is none.
  package var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }

  /// Why there is no result; `nil` where there is one.
  package var reason: Undefined? {
    guard case .undefined(let reason) = self else { return nil }
    return reason
  }
}

extension Computed: Encodable {
  /// Writes the result, or `{"undefined": "<code>"}`.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value): try value.encode(to: encoder)
    case .undefined(let reason): try Figure.undefined(reason).encode(to: encoder)
    }
  }
}
