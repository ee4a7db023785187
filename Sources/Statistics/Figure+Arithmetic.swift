extension Figure {
  /// Returns the product; where a factor is undefined, its reason.
  func times(_ factor: Figure) -> Figure { combined(with: factor, *) }

  /// Returns the quotient; where a part is undefined, its reason; over 0 it is `zero_variance`, since all that is
  /// divided by here is a spread.
  func over(_ spread: Figure) -> Figure {
    spread.value == 0 && reason == nil ? .undefined(.zeroVariance) : combined(with: spread, /)
  }

  /// Returns the figure of a number made from two; the first reason stays.
  func combined(with other: Figure, _ operation: (Double, Double) -> Double) -> Figure {
    guard let mine = value, let its = other.value else {
      return .undefined(reason ?? other.reason ?? .invalidInput)
    }
    return Figure(operation(mine, its))
  }
}

extension Figure {
  /// Creates a figure of a number, unless there is a reason why it does not exist.
  init(_ number: @autoclosure () -> Double, unless reason: Undefined?) {
    if let reason { self = .undefined(reason) } else { self.init(number()) }
  }
}
