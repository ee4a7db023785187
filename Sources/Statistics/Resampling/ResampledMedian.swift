import Notation

/// The median; resamples are counted into the sorted sample, so that none of them needs sorting.
struct ResampledMedian: Resampled {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var count: Int { sorted.count }
  var estimate: Double { Quantile.median(ofSorted: sorted) ?? .nan }

  var leavingOneOut: [Double] {
    let rest = count - 1
    return sorted.indices.map { left in
      let lower = sorted[(rest - 1) / 2 + ((rest - 1) / 2 >= left ? 1 : 0)]
      let upper = sorted[rest / 2 + (rest / 2 >= left ? 1 : 0)]
      return lower / 2 + upper / 2
    }
  }

  func fill(_ chunk: UnsafeMutableBufferPointer<Double>, _ numbers: inout SeededNumbers) {
    let bound = UInt32(clamping: count)
    var drawn = [UInt32](repeating: 0, count: count)
    drawn.withUnsafeMutableBufferPointer { drawn in
      for index in chunk.indices {
        drawn.update(repeating: 0)
        for _ in 0..<drawn.count { drawn[Int(numbers.below(bound))] += 1 }
        chunk[index] = median(of: drawn)
      }
    }
  }

  /// The median of a resample, by how often each place of the sorted sample was drawn.
  private func median(of drawn: UnsafeMutableBufferPointer<UInt32>) -> Double {
    var below = 0
    var lower: Double?
    for place in drawn.indices {
      below += Int(drawn[place])
      if lower == nil, below > (drawn.count - 1) / 2 { lower = sorted[place] }
      if let lower, below > drawn.count / 2 { return lower / 2 + sorted[place] / 2 }
    }
    return .nan
  }
}
