extension Estimate: Codable {
  private enum CodingKeys: String, CodingKey {
    case value, low, high, confidence, n, observations, method, undefined, observed
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
        value: try container.decodeIfPresent(Double.self, forKey: .observed), undefined: reason,
        confidence: confidence, n: n, observations: observations, method: method)
    } else {
      self.init(
        value: try container.decode(Double.self, forKey: .value), low: try container.decode(Double.self, forKey: .low),
        high: try container.decode(Double.self, forKey: .high), confidence: confidence, n: n,
        observations: observations, method: method)
    }
  }

  /// Writes the estimate; where it is undefined, value and bounds are explicit nulls, so that nobody takes a figure
  /// without an interval for one with; what was seen all the same is then under `observed`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(undefined == nil ? value : nil, forKey: .value)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(n, forKey: .n)
    try container.encodeIfPresent(observations, forKey: .observations)
    try container.encode(method, forKey: .method)
    try container.encodeIfPresent(undefined, forKey: .undefined)
    if undefined != nil { try container.encodeIfPresent(value, forKey: .observed) }
  }
}
