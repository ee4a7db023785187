extension Document.Slopes.Group {
  /// How all changes are spread.
  struct Distribution {
    /// How many changes fall in each of equally wide parts, from the least change to the greatest.
    var counts: [Int]
    /// The least change.
    var least: Double
    /// The greatest change.
    var most: Double
    /// The changes between which the middle half is.
    var middle: ClosedRange<Double>
  }

  /// How the changes are spread over so many parts; `nil` where there are none.
  func distribution(parts: Int = 16) -> Distribution? {
    let changes = lines.map(\.change).filter(\.isFinite).sorted()
    guard let least = changes.first, let most = changes.last, parts > 0 else { return nil }
    var counts = [Int](repeating: 0, count: parts)
    for change in changes {
      let place = most > least ? (change - least) / (most - least) : 0
      counts[min(parts - 1, Int(place * Double(parts)))] += 1
    }
    let quarter = Self.quantile(0.25, of: changes)
    return Distribution(
      counts: counts, least: least, most: most, middle: quarter...max(quarter, Self.quantile(0.75, of: changes)))
  }

  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(sorted.count - 1, below + 1)
    return sorted[below] + (place - Double(below)) * (sorted[above] - sorted[below])
  }
}

extension Document.Slopes.Group.Distribution {
  /// The parts as a row of bars; a dot where there are none.
  var bars: String {
    let blocks = Array("▁▂▃▄▅▆▇█")
    let top = max(1, counts.max() ?? 1)
    return String(counts.map { $0 == 0 ? "·" : blocks[min(blocks.count - 1, $0 * blocks.count / (top + 1))] })
  }

  /// The spread in words: `from -8.2 to +17.3, half of them between +1.0 and +7.2`.
  var words: String {
    "from \(NumberText.change(least)) to \(NumberText.change(most)), half of them between "
      + "\(NumberText.change(middle.lowerBound)) and \(NumberText.change(middle.upperBound))"
  }
}
