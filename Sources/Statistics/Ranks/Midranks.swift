/// The ranks of a list, where equal values share the mean of their places; doubled, so that they are whole numbers.
struct Midranks {
  /// Twice the rank of each value, in the order of the list; ranks count from 1.
  let doubled: [Int]
  /// How many values share each value, in ascending order.
  let groups: [Int]

  /// Ranks the values, all of them finite.
  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var doubled = [Int](repeating: 0, count: values.count)
    var groups: [Int] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { doubled[order[place]] = start + end + 1 }
      groups.append(end - start)
      start = end
    }
    self.doubled = doubled
    self.groups = groups
  }

  /// The ranks themselves.
  var ranks: [Double] { doubled.map { Double($0) / 2 } }

  /// Σ(t³ − t) over the groups of equal values, by which ties narrow the distribution of a sum of ranks.
  var tieTerm: Double {
    groups.reduce(0) { sum, size in sum + Double(size) * (Double(size) * Double(size) - 1) }
  }
}
