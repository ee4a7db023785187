import Statistics

/// Units measured before and after, `null` where a value is missing.
struct TwoMeasurements: Decodable {
  var pre: [Double?]
  var post: [Double?]
  var conf: Double?
}

/// Two samples of different units, `null` where a value is missing.
struct TwoSamples: Decodable {
  var a: [Double?]
  var b: [Double?]
  var conf: Double?
  var exact: Bool?
  var resamples: Int?
  var seed: Int?

  var first: [Double] { a.compactMap(\.self) }
  var second: [Double] { b.compactMap(\.self) }
}

/// Successes among trials.
struct SampleShare: Decodable {
  var x: Int
  var n: Int
  var conf: Double?
}

/// Successes among trials of two groups.
struct TwoShares: Decodable {
  var xA: Int
  var nA: Int
  var xB: Int
  var nB: Int
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case conf
    case xA = "x_a"
    case nA = "n_a"
    case xB = "x_b"
    case nB = "n_b"
  }
}

/// How many units had which verdict before and after.
struct VerdictCounts: Decodable {
  var passPass: Int
  var passFail: Int
  var failPass: Int
  var failFail: Int
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case conf
    case passPass = "pass_pass"
    case passFail = "pass_fail"
    case failPass = "fail_pass"
    case failFail = "fail_fail"
  }
}

/// Values of one sample, `null` where one is missing.
struct SampleValues: Decodable {
  var x: [Double?]
}

/// Values to be resampled, and what is computed of them.
struct BootstrapRequest: Decodable {
  var x: [Double?]
  var y: [Double?]?
  var target: BootstrapInterval.Target
  var conf: Double?
  var resamples: Int?
  var seed: Int?

  private enum CodingKeys: String, CodingKey {
    case x, y, conf, resamples, seed
    case target = "stat"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    x = try container.decode([Double?].self, forKey: .x)
    y = try container.decodeIfPresent([Double?].self, forKey: .y)
    conf = try container.decodeIfPresent(Double.self, forKey: .conf)
    resamples = try container.decodeIfPresent(Int.self, forKey: .resamples)
    seed = try container.decodeIfPresent(Int.self, forKey: .seed)
    let word = try container.decodeIfPresent(String.self, forKey: .target) ?? "mean"
    guard let target = BootstrapInterval.Target(rawValue: word) else {
      throw DecodingError.dataCorruptedError(
        forKey: .target, in: container,
        debugDescription: "none of `mean`, `median`, `variance_n`, `correlation`")
    }
    self.target = target
  }
}
