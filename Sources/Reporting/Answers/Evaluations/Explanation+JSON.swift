package import Insights
import Notation

extension Explanation: Encodable {
  private enum CodingKeys: String, CodingKey { case percent, raw, band, criteria, failed, alternative }

  /// Writes the keys that `docs/formats.md` lists; what does not exist is `null`.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(percent, forKey: .percent)
    try container.encode(raw, forKey: .raw)
    try container.encode(band, forKey: .band)
    try container.encode(criteria, forKey: .criteria)
    try container.encode(failed, forKey: .failed)
    try container.encodeIfPresent(alternative, forKey: .alternative)
  }
}

extension Explanation.Line: Encodable {
  /// Writes what is missing as `null`, so that every line has the same columns.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "criterion": criterion, "answer": answer, "fraction": fraction, "weight": weight,
      "effectiveWeight": effectiveWeight, "share": share, "counted": counted, "earned": earned, "lost": lost,
      "miss": miss, "why": standing.why,
    ])
  }
}

extension Explanation.Alternative: Encodable {
  /// Writes what does not exist as `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "answers": answers, "percent": percent, "band": band, "failed": failed, "difference": difference,
    ])
  }
}
