extension Estimate: Encodable {
  private enum CodingKeys: String, CodingKey {
    case value, low, high, confidence, n, observations, method, undefined, observed
  }

  /// Writes the estimate; where it is undefined, value and bounds are explicit nulls, so that a figure without an
  /// interval is not taken for one with; what was seen all the same is then under `observed`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(reason == nil ? value : nil, forKey: .value)
    try container.encode(low, forKey: .low)
    try container.encode(high, forKey: .high)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(n, forKey: .n)
    try container.encodeIfPresent(observations, forKey: .observations)
    try container.encode(method, forKey: .method)
    try container.encodeIfPresent(reason?.words, forKey: .undefined)
    if reason != nil { try container.encodeIfPresent(value, forKey: .observed) }
  }
}
