import Notation

/// The six intraclass correlations (Shrout & Fleiss 1979, Psychological Bulletin 86:420–428): how far the differences
/// between ratings are differences between units.
///
/// ICC(2,1) describes the score of one rater, any of them; ICC(2,k) the mean of the panel. A value below 0 means no
/// measurable reliability and is not clipped.
package struct IntraclassCorrelation: Hashable, Sendable {
  /// Units that every rater rated.
  package let n: Int
  /// Raters.
  package let raters: Int
  /// Units that lacked a rating.
  package let dropped: Int
  /// The mean square between units.
  package let unitsMeanSquare: Figure
  /// The mean square within units.
  package let withinMeanSquare: Figure
  /// The mean square between raters.
  package let ratersMeanSquare: Figure
  /// The mean square that units and raters leave unexplained.
  package let errorMeanSquare: Figure
  /// The denominator's degrees of freedom in the interval of ICC(2,1) (Satterthwaite).
  package let agreementDegreesOfFreedom: Figure
  /// ICC(1,1): each unit has its own raters.
  package let oneWay: IntraclassForm
  /// ICC(2,1): the raters stand for all raters; their levels count as disagreement.
  package let agreement: IntraclassForm
  /// ICC(3,1): only these raters count, and their levels do not.
  package let consistency: IntraclassForm
  /// ICC(1,k): ICC(1,1) for the mean of all raters.
  package let oneWayMean: IntraclassForm
  /// ICC(2,k): ICC(2,1) for the mean of all raters.
  package let agreementMean: IntraclassForm
  /// ICC(3,k): ICC(3,1) for the mean of all raters.
  package let consistencyMean: IntraclassForm

  /// Takes a row per unit, a place per rater; units without all ratings are dropped and counted.
  package init(_ ratings: [[Double?]], confidence: Double = 0.95) {
    let table = CompleteRows(ratings)
    (n, raters, dropped) = (table.rows.count, table.raters, table.dropped)
    if let reason = table.obstacle {
      let none = IntraclassForm(undefined: reason)
      (oneWay, agreement, consistency) = (none, none, none)
      (oneWayMean, agreementMean, consistencyMean) = (none, none, none)
      (unitsMeanSquare, withinMeanSquare) = (.undefined(reason), .undefined(reason))
      (ratersMeanSquare, errorMeanSquare) = (.undefined(reason), .undefined(reason))
      agreementDegreesOfFreedom = .undefined(reason)
      return
    }
    let squares = MeanSquares(table)
    unitsMeanSquare = Figure(squares.rows)
    withinMeanSquare = Figure(squares.within)
    ratersMeanSquare = Figure(squares.columns)
    errorMeanSquare = Figure(squares.error)
    (oneWay, oneWayMean) = IntraclassForm.oneWay(squares, confidence)
    (consistency, consistencyMean) = IntraclassForm.consistency(squares, confidence)
    (agreement, agreementMean) = IntraclassForm.agreement(squares, confidence)
    agreementDegreesOfFreedom = IntraclassForm.degreesOfFreedom(squares, agreement.value)
  }
}

extension IntraclassCorrelation: Encodable {
  /// Writes each form's keys with its name in front, as in `icc2_ci_low`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(n, forKey: .init("n_units"))
    try container.encode(raters, forKey: .init("n_raters"))
    try container.encode(dropped, forKey: .init("n_units_dropped"))
    try container.encode(unitsMeanSquare, forKey: .init("msr"))
    try container.encode(withinMeanSquare, forKey: .init("msw"))
    try container.encode(ratersMeanSquare, forKey: .init("msc"))
    try container.encode(errorMeanSquare, forKey: .init("mse"))
    try container.encode(agreementDegreesOfFreedom, forKey: .init("icc2_df_v"))
    let forms = [
      ("icc1", oneWay), ("icc2", agreement), ("icc3", consistency), ("icc1k", oneWayMean), ("icc2k", agreementMean),
      ("icc3k", consistencyMean),
    ]
    for (name, form) in forms { try form.encode(as: name, to: &container) }
  }
}
