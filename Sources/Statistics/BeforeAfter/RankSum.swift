/// The ranks of two groups taken together, and the sum of those of the second.
struct RankSum {
  private let midranks: Midranks
  private let counts: (a: Double, b: Double)
  private let sizeB: Int
  private let sum: Int

  init(_ a: [Double], _ b: [Double]) {
    midranks = Midranks(a + b)
    counts = (Double(a.count), Double(b.count))
    sizeB = b.count
    sum = midranks.doubled.suffix(b.count).reduce(0, +)
  }

  /// Pairs in which the second group's value is above, equal ones counting half.
  var u: Double { Double(sum) / 2 - counts.b * (counts.b + 1) / 2 }

  /// The doubled sum of ranks of the smaller group, whose distribution is the cheaper one.
  var drawn: Int { isSmallerB ? sum : midranks.doubled.reduce(0, +) - sum }

  /// The distribution of that sum over all ways to form the groups; `nil` where it would take too long.
  var distribution: SubsetSums? {
    SubsetSums(of: midranks.doubled, drawn: isSmallerB ? sizeB : midranks.doubled.count - sizeB)
  }

  /// U less its mean, over its deviation given the ties, half a pair nearer to 0.
  var z: Figure {
    let n = counts.a + counts.b
    let variance = counts.a * counts.b / 12 * (n + 1 - midranks.tieTerm / (n * (n - 1)))
    guard variance > 0, midranks.groups.count > 1 else { return .undefined(.allRanksTied) }
    let distance = u - counts.a * counts.b / 2
    let corrected = max(0, abs(distance) - 0.5)
    return Figure((distance < 0 ? -corrected : corrected) / variance.squareRoot())
  }

  private var isSmallerB: Bool { counts.b <= counts.a }
}
