/// A share to be shown to within a margin.
struct WantedShare: Decodable {
  var p: Double
  var margin: Double
  var N: Double?
  var conf: Double?
  var z: Double?
}

/// A mean to be shown to within a margin.
struct WantedMean: Decodable {
  var sd: Double
  var margin: Double
  var N: Double?
  var conf: Double?
  var z: Double?
}

/// The spread of a sample, and its size.
struct SampledMean: Decodable {
  var sd: Double
  var n: Int
  var N: Int?
  var conf: Double?
}

/// A share in a sample, and its size.
struct SampledShare: Decodable {
  var p: Double
  var n: Int
  var N: Int?
  var conf: Double?
}

/// Strata with their sizes and deviations.
struct StrataToSample: Decodable {
  var N: [Int]
  var S: [Double]
  var n: Int
  var minimum: Int?

  private enum CodingKeys: String, CodingKey {
    case N, S, n
    case minimum = "min_per_stratum"
  }
}

/// Scores by group, `null` where one is missing.
struct GroupsOfScores: Decodable {
  var groups: [[Double?]]
}

/// Effects with their known variances, `null` where one is missing.
struct EffectsWithVariances: Decodable {
  var y: [Double?]
  var v: [Double?]
  var conf: Double?
}

/// Estimates that share a known variance.
struct EstimatesWithVariance: Decodable {
  var y: [Double?]
  var v: Double
}
