extension Estimate: Codable {
  private enum CodingKeys: String, CodingKey {
    case value, low, high, confidence, n, observations, method, undefined
  }

  /// Reads an estimate; throws where neither a whole interval nor the reason for its absence is given.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let confidence = try container.decode(Double.self, forKey: .confidence)
    let n = try container.decode(Int.self, forKey: .n)
    let observations = try container.decodeIfPresent(Int.self, forKey: .observations)
    let method = try container.decode(String.self, forKey: .method)
    if let reason = try container.decodeIfPresent(String.self, forKey: .undefined) {
      self.init(
        value: try container.decodeIfPresent(Double.self, forKey: .value), undefined: reason, confidence: confidence,
        n: n, observations: observations, method: method)
    } else {
      self.init(
        value: try container.decode(Double.self, forKey: .value), low: try container.decode(Double.self, forKey: .low),
        high: try container.decode(Double.self, forKey: .high), confidence: confidence, n: n,
        observations: observations, method: method)
    }
  }

  /// Writes the estimate; a missing value or bound is an explicit null, so that every estimate has the same keys, while
  /// `observations` and `undefined` are there only when they say something.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(n, forKey: .n)
    try container.encodeIfPresent(observations, forKey: .observations)
    try container.encode(method, forKey: .method)
    try container.encodeIfPresent(undefined, forKey: .undefined)
  }
}
