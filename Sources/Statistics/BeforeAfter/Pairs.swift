/// Two measurements of the same units, before and after; a unit that lacks one of them is dropped and counted.
struct Pairs {
  /// The values before, of the units that have both.
  let before: [Double]
  /// The values after, in the same order.
  let after: [Double]
  /// How many units lacked a value.
  let dropped: Int

  /// Pairs two lists; beyond the shorter one's end a value is missing. What is not finite is missing too.
  init(before: [Double?], after: [Double?]) {
    let count = max(before.count, after.count)
    var pairs: [(Double, Double)] = []
    for unit in 0..<count {
      guard unit < before.count, unit < after.count, let old = before[unit], let new = after[unit], old.isFinite,
        new.isFinite
      else { continue }
      pairs.append((old, new))
    }
    self.before = pairs.map(\.0)
    self.after = pairs.map(\.1)
    dropped = count - pairs.count
  }

  /// After minus before, unit by unit.
  var differences: [Double] { zip(after, before).map { $0 - $1 } }
}

extension [Double] {
  /// The differences rounded to nine decimals, so that 70.4 − 70.1 and 80.5 − 80.2 tie.
  ///
  /// For ranks, signs and permutations, where the rounding of binary fractions would break ties by chance.
  var roundedForTies: [Double] {
    map { number in
      guard abs(number) < 9e6 else { return number }  // so large a number has no ninth decimal
      let rounded = (number * 1e9).rounded() / 1e9
      return rounded == 0 ? 0 : rounded
    }
  }
}
