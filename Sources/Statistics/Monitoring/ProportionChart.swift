/// The p chart of shares, such as the share of contacts that failed a critical criterion (Montgomery, Introduction to
/// Statistical Quality Control, chapter 7).
///
/// Limits follow each point's own size; they are trustworthy where size times share is about 5 or more.
package struct ProportionChart: Hashable, Sendable {
  /// The share over the baseline, 0…1.
  package let center: Figure
  /// Each point's upper limit, at most 1; `nil` of a point of size 0.
  package let upperLimits: Computed<[Double?]>
  /// Each point's lower limit, at least 0.
  package let lowerLimits: Computed<[Double?]>
  /// Places, from 0, of the points outside their limits.
  package let beyond: Computed<[Int]>

  /// Charts counts out of sizes, as many of the one as of the other; a count outside its size is `invalid_input`, and
  /// without anything counted out of in the baseline there is no share (`empty`).
  /// - Parameter baseline: how many points at the start the limits come from; `nil` for all.
  package init(counts: [Int], sizes: [Int], baseline: Int? = nil) {
    let baseline = baseline ?? counts.count
    let isSound =
      counts.count == sizes.count && zip(counts, sizes).allSatisfy { $0 >= 0 && $0 <= $1 }
      && (0...counts.count).contains(baseline)
    let total = sizes.prefix(max(0, baseline)).reduce(0) { $0 + Double($1) }
    guard isSound, total > 0 else {
      let reason: Undefined = isSound ? .empty : .invalidInput
      (center, beyond) = (.undefined(reason), .undefined(reason))
      (upperLimits, lowerLimits) = (.undefined(reason), .undefined(reason))
      return
    }
    let share = counts.prefix(baseline).reduce(0) { $0 + Double($1) } / total
    let reaches = sizes.map { $0 > 0 ? 3 * (share * (1 - share) / Double($0)).squareRoot() : nil }
    let high = reaches.map { $0.map { min(1, share + $0) } }
    let low = reaches.map { $0.map { max(0, share - $0) } }
    center = Figure(share)
    (upperLimits, lowerLimits) = (.value(high), .value(low))
    beyond = .value(
      counts.indices.filter { index in
        guard let high = high[index], let low = low[index] else { return false }
        let point = Double(counts[index]) / Double(sizes[index])
        return ControlLimits.exceeds(point, high) || ControlLimits.exceeds(-point, -low)
      })
  }
}

extension ProportionChart: Encodable {
  private enum CodingKeys: String, CodingKey {
    case beyond
    case center = "p_bar"
    case upperLimits = "ucl"
    case lowerLimits = "lcl"
  }
}
