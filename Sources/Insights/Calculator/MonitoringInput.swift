import Statistics

/// Values in their order.
struct ValueSeries: Decodable {
  var x: [Double]
  var baseline_n: Int?
}

/// Values on a control chart; without centre or sigma, on their own.
struct RuledSeries: Decodable {
  var x: [Double]
  var center: Double?
  var sigma: Double?
  var ruleset: Choice<RunRules.Set>?

  var rules: RunRules {
    let chart = IndividualsChart(x)
    guard let center = center ?? chart.center.value, let sigma = sigma ?? chart.sigma.value else {
      return RunRules(x, set: ruleset?.option ?? .nelson)
    }
    return RunRules(x, center: center, sigma: sigma, set: ruleset?.option ?? .nelson)
  }
}

/// Counts out of sizes, in their order.
struct CountSeries: Decodable {
  var x: [Int]
  var n: Sizes
  var baseline_n: Int?

  /// One size for all, or one for each.
  enum Sizes: Decodable {
    case same(Int)
    case each([Int])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let size = try? container.decode(Int.self) {
        self = .same(size)
      } else {
        self = .each(try container.decode([Int].self))
      }
    }
  }

  var sizes: [Int] {
    switch n {
    case .same(let size): x.map { _ in size }
    case .each(let sizes): sizes
    }
  }
}

/// Values for a moving average.
struct AveragedSeries: Decodable {
  var x: [Double]
  var target: Double
  var sigma: Double
  var lambda: Double?
  var L: Double?
  var limits: Choice<MovingAverageChart.Limits>?
}

/// Values for cumulative sums.
struct SummedSeries: Decodable {
  var x: [Double]
  var target: Double
  var k: Double
  var h: Double
  var headstart: Double?
}

/// A count and the expected one.
struct CountedEvents: Decodable {
  var count: Int
  var expected: Double
  var conf: Double?
}

/// Two counts over two exposures.
struct TwoRates: Decodable {
  var count: Int
  var exposure: Double
  var baseline_count: Int
  var baseline_exposure: Double
  var conf: Double?
}

/// A count out of trials, and the share to expect.
struct CountedTrials: Decodable {
  var x: Int
  var n: Int
  var p0: Double
}
