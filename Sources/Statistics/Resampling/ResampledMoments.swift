import Notation

/// The arithmetic mean.
struct ResampledMean: Resampled {
  private let values: [Double]

  init(_ values: [Double]) { self.values = values }

  var count: Int { values.count }
  var estimate: Double { Descriptives.mean(of: values) ?? .nan }

  var leavingOneOut: [Double] {
    let mean = estimate
    return values.map { mean - ($0 - mean) / Double(count - 1) }
  }

  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    let bound = UInt32(clamping: count)
    values.withUnsafeBufferPointer { values in
      for index in chunk.indices {
        var sum = 0.0
        for _ in 0..<values.count { sum += values[Int(numbers.below(bound))] }
        chunk[index] = sum / Double(values.count)
      }
    }
  }
}

/// The variance with divisor n.
struct ResampledVariance: Resampled {
  /// The values less their mean, so that sums of squares lose no digits.
  private let values: [Double]
  private let squares: Double

  init(_ values: [Double]) {
    let mean = Descriptives.mean(of: values) ?? .nan
    self.values = values.map { $0 - mean }
    var squares = CompensatedSum()
    for value in self.values { squares.add(value * value) }
    self.squares = squares.value
  }

  var count: Int { values.count }
  var estimate: Double { squares / Double(count) }

  var leavingOneOut: [Double] {
    let rest = Double(count - 1)
    return values.map { value in (squares - value * value) / rest - value / rest * (value / rest) }
  }

  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    let bound = UInt32(clamping: count)
    values.withUnsafeBufferPointer { values in
      let n = Double(values.count)
      for index in chunk.indices {
        var sum = 0.0
        var squares = 0.0
        for _ in 0..<values.count {
          let value = values[Int(numbers.below(bound))]
          sum += value
          squares += value * value
        }
        chunk[index] = max(0, squares / n - sum / n * (sum / n))
      }
    }
  }
}
