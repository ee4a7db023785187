extension Figure {
  /// Returns the figure of a number made from two; the first reason stays.
  func combined(with other: Figure, _ combine: (Double, Double) -> Double) -> Figure {
    switch (self, other) {
    case (.value(let first), .value(let second)): Figure(combine(first, second))
    case (.undefined, _): self
    case (_, .undefined): other
    }
  }
}
