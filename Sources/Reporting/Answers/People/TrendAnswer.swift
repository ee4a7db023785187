package import Insights
package import QualityModel

/// How scores and ratings move from month to month: `trend`.
package struct TrendAnswer: CommandAnswer {
  private let trend: Trend
  private let terms: [String]
  private let most: Int
  package let remarks: [String]

  /// Creates the answer.
  /// - Parameters:
  ///   - terms: the words by which evaluations were picked.
  ///   - limit: the most groups; `nil` draws as many as a page holds and writes all of them as data.
  ///   - unknown: values that no evaluation has, where none counts.
  package init(_ trend: Trend, of terms: [String], limit: Int?, unknown: [UnknownValue]) {
    self.trend = trend.limited(to: limit)
    self.terms = terms
    most = limit ?? TrendPage.most
    remarks = unknown.map(\.sentence)
  }

  package var document: Document { TrendPage(trend, of: terms, most: most).document }
  package var json: AnswerText { .json(of: trend) }
}
