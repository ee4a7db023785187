/// Krippendorff's alpha: 1 − observed / expected disagreement, for any number of raters, any scale and missing ratings.
///
/// Krippendorff 2011, Computing Krippendorff's Alpha-Reliability (University of Pennsylvania). 1 is full agreement, 0
/// what chance gives, below 0 systematic disagreement.
package struct KrippendorffAlpha: Hashable, Sendable {
  /// What the distance between two ratings means.
  package enum Level: String, Sendable, CaseIterable {
    /// Same or not.
    case nominal
    /// The number of ratings between them.
    case ordinal
    /// Their difference.
    case interval
    /// Their difference as a share of their sum; for numbers from 0 on.
    case ratio
  }

  /// Units that at least two raters rated.
  package let n: Int
  /// Their ratings.
  package let values: Int
  /// The mean squared distance of the ratings of the same unit.
  package let observed: Figure
  /// The mean squared distance of any two ratings.
  package let expected: Figure
  /// At most 1; undefined without two ratings of one unit (`no_pairable_values`), where all ratings are the same
  /// (`no_variation`), or where the level asks for numbers or an order and there are texts (`invalid_input`).
  package let alpha: Figure

  /// Compares all ratings of the same unit with each other, and with all others.
  package init(_ ratings: Ratings, level: Level) {
    do throws(Undefined) {
      self.init(try PairableRatings(ratings, level: level))
    } catch {
      self.init(undefined: error)
    }
  }

  private init(undefined reason: Undefined) {
    (n, values) = (0, 0)
    (observed, expected, alpha) = (.undefined(reason), .undefined(reason), .undefined(reason))
  }

  private init(_ ratings: PairableRatings) {
    let total = Double(ratings.places.count)
    let counts = ratings.counts
    let positions = ratings.positions(for: counts, total: ratings.places.count)
    let apart = ratings.units.reduce(0) { $0 + ratings.disagreement(in: $1, positions) } / total
    let any = ratings.disagreement(of: counts, total, positions) / (total * (total - 1))
    n = ratings.units.count
    values = ratings.places.count
    observed = Figure(apart)
    expected = Figure(any)
    alpha = any == 0 ? .undefined(.noVariation) : Figure(1 - apart / any)
  }
}

extension KrippendorffAlpha: Encodable {
  private enum CodingKeys: String, CodingKey {
    case alpha
    case n = "n_units_pairable"
    case values = "n_values_pairable"
    case observed = "Do"
    case expected = "De"
  }
}
