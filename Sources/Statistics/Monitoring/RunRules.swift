/// Patterns on a control chart that chance hardly makes: Nelson's eight tests (Nelson 1984, Journal of Quality
/// Technology 16:237–239) or Western Electric's four (1956, Statistical Quality Control Handbook).
///
/// A flag stands at the point that completes the pattern. A rule about a zone flags only a point in that zone, all
/// comparisons are strict, a point on the centre line ends a run, and equal neighbours end a trend.
package struct RunRules: Hashable, Sendable {
  /// Which patterns are looked for.
  package enum Set: String, Sendable, CaseIterable {
    /// 1: beyond 3 sigma; 2: nine on one side; 3: six rising or falling; 4: fourteen alternating; 5: two of three
    /// beyond 2 sigma on one side; 6: four of five beyond 1 sigma on one side; 7: fifteen within 1 sigma; 8: eight
    /// beyond it.
    case nelson
    /// 1: beyond 3 sigma; 2: two of three beyond 2 sigma; 3: four of five beyond 1 sigma; 4: eight on one side.
    case westernElectric = "western_electric"
  }

  /// The places, from 0, that each rule flags, by the rule's number.
  package let flags: Computed<[String: [Int]]>

  /// Looks for patterns among values in their order.
  /// - Parameters:
  ///   - values: the points of the chart.
  ///   - center: the chart's centre line.
  ///   - sigma: its standard deviation, above 0 (`zero_variance`).
  ///   - set: which rules.
  package init(_ values: [Double], center: Double, sigma: Double, set: Set = .nelson) {
    let heights = values.map { ($0 - center) / sigma }
    guard sigma > 0, sigma.isFinite, heights.allSatisfy(\.isFinite) else {
      flags = .undefined(sigma == 0 ? .zeroVariance : .invalidInput)
      return
    }
    let points = StandardizedPoints(heights)
    let rules =
      switch set {
      case .nelson:
        [
          points.beyond(3), points.run(of: 9), points.trend(of: 6), points.alternation(of: 14),
          points.share(2, of: 3, beyond: 2), points.share(4, of: 5, beyond: 1), points.hugging(of: 15),
          points.shunning(of: 8),
        ]
      case .westernElectric:
        [points.beyond(3), points.share(2, of: 3, beyond: 2), points.share(4, of: 5, beyond: 1), points.run(of: 8)]
      }
    flags = .value(Dictionary(uniqueKeysWithValues: rules.enumerated().map { (String($0 + 1), $1) }))
  }

  /// Looks for patterns on the chart of the values themselves; undefined where it is.
  package init(_ values: [Double], set: Set = .nelson) {
    let chart = IndividualsChart(values)
    if let center = chart.center.value, let sigma = chart.sigma.value {
      self.init(values, center: center, sigma: sigma, set: set)
    } else {
      self.init(flags: .undefined(chart.sigma.reason ?? .empty))
    }
  }

  private init(flags: Computed<[String: [Int]]>) { self.flags = flags }
}

extension RunRules: Encodable {
  private enum CodingKeys: String, CodingKey { case flags }
}
