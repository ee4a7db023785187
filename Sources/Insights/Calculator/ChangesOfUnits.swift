import Statistics

/// Changes of the same units, given as such or by both measurements; `null` where a value is missing.
struct ChangesOfUnits: Decodable {
  /// How the changes are given.
  enum Source {
    /// As they are.
    case differences([Double])
    /// By what was measured before and after.
    case measurements([Double?], [Double?])
  }

  var source: Source
  var zeroMethod: WilcoxonSignedRank.ZeroMethod?
  var seed: Int?
  var resamples: Int?

  private enum CodingKeys: String, CodingKey {
    case diff, pre, post, seed, resamples
    case zeroMethod = "zero_method"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let values = try container.decodeIfPresent([Double?].self, forKey: .diff) {
      source = .differences(values.map { $0 ?? .nan })
    } else {
      source = .measurements(
        try container.decode([Double?].self, forKey: .pre), try container.decode([Double?].self, forKey: .post))
    }
    zeroMethod = try container.decodeIfPresent(String.self, forKey: .zeroMethod).map { word in
      guard let method = WilcoxonSignedRank.ZeroMethod(rawValue: word) else {
        throw DecodingError.dataCorruptedError(
          forKey: .zeroMethod, in: container, debugDescription: "neither `wilcox` nor `pratt`")
      }
      return method
    }
    seed = try container.decodeIfPresent(Int.self, forKey: .seed)
    resamples = try container.decodeIfPresent(Int.self, forKey: .resamples)
  }
}
