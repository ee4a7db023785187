/// The doubled ranks of changes by their size, and how much of them belongs to changes above 0.
struct SignedRanks {
  /// The doubled ranks of the changes other than 0.
  let doubled: [Int]
  /// The sum of those of the changes above 0.
  let positive: Double
  /// The sum of all.
  let total: Double

  /// Ranks the changes, which are rounded for ties.
  init(_ changes: [Double], zeros: WilcoxonSignedRank.ZeroMethod) {
    let ranked = zeros == .wilcox ? changes.filter { $0 != 0 } : changes
    let all = zip(ranked, Midranks(ranked.map(abs)).doubled).filter { $0.0 != 0 }
    doubled = all.map(\.1)
    positive = all.reduce(0) { $1.0 > 0 ? $0 + Double($1.1) : $0 }
    total = all.reduce(0) { $0 + Double($1.1) }
  }

  /// P(as far from the middle or farther) if the signs were tossed; `nil` where there are too many.
  var exactP: Double? {
    guard let sum = Int(exactly: positive) else { return nil }
    return SignFlips(of: doubled)?.twoSided(positive: sum)
  }

  /// The sum of ranks above 0, less its mean, over its deviation, half a rank nearer to 0.
  var z: Double {
    let squares = doubled.reduce(0.0) { $0 + Double($1) * Double($1) / 4 }
    let distance = positive / 2 - total / 4
    let corrected = max(0, abs(distance) - 0.5)
    return (distance < 0 ? -corrected : corrected) / (squares / 4).squareRoot()
  }
}
