import Notation

/// Pearson's correlation of units with two values each.
struct ResampledCorrelation: Resampled {
  /// Both values of each unit, in deviations from their means, so that sums of products lose no digits.
  private let units: [SIMD2<Double>]
  private let sums: Sums
  let estimate: Double

  /// Takes two lists of equal length that vary.
  init(_ x: [Double], _ y: [Double]) {
    estimate = Correlation.pearson(x, y).value ?? .nan
    let (standardX, standardY) = (Self.standardised(x), Self.standardised(y))
    units = zip(standardX, standardY).map { SIMD2($0, $1) }
    sums = units.reduce(into: Sums()) { $0.add($1, 1) }
  }

  var count: Int { units.count }

  var leavingOneOut: [Double] {
    units.map { unit in
      var rest = sums
      rest.add(unit, -1)
      return rest.correlation(count - 1)
    }
  }

  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    let bound = UInt32(clamping: count)
    units.withUnsafeBufferPointer { units in
      for index in chunk.indices {
        var sums = Sums()
        for _ in 0..<units.count { sums.add(units[Int(numbers.below(bound))], 1) }
        chunk[index] = sums.correlation(units.count)
      }
    }
  }

  private static func standardised(_ values: [Double]) -> [Double] {
    let sample = Descriptives(values)
    guard let mean = sample.mean, let deviation = sample.standardDeviation, deviation > 0 else { return values }
    return values.map { ($0 - mean) / deviation }
  }
}

/// What a correlation is computed from.
private struct Sums {
  private var values = SIMD2<Double>()
  private var squares = SIMD2<Double>()
  private var products = 0.0

  @inline(__always) mutating func add(_ unit: SIMD2<Double>, _ weight: Double) {
    values += unit * weight
    squares += unit * unit * weight
    products += unit.x * unit.y * weight
  }

  /// Not a number where a value does not vary, but for rounding.
  func correlation(_ count: Int) -> Double {
    let n = Double(count)
    let spread = squares - values * values / n
    guard spread.x > 1e-12 * n, spread.y > 1e-12 * n else { return .nan }
    let correlation = (products - values.x * values.y / n) / (spread.x.squareRoot() * spread.y.squareRoot())
    return min(1, max(-1, correlation))
  }
}
