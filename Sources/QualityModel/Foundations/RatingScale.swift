import Foundation
import Notation

/// The scale that customers gave their ratings on, such as 1 to 5 stars.
///
/// Ratings are kept as 0–100, so that they can be compared with each other and with a target; a rating on any other
/// scale is `(x − low) / (high − low) · 100`.
package struct RatingScale: Hashable, Sendable, CustomStringConvertible {
  /// The worst rating; above `high` where a small number is praise.
  package let low: Double
  /// The best rating.
  package let high: Double

  /// The scale that records use.
  package static let percent = RatingScale(from: 0, to: 100)

  private init(from low: Double, to high: Double) {
    self.low = low
    self.high = high
  }

  /// Creates a scale from its two ends; `nil` where they are the same, or too large to be a rating.
  package init?(low: Double, high: Double) {
    guard low != high, abs(low) <= 1e6, abs(high) <= 1e6 else { return nil }
    self.init(from: low, to: high)
  }

  /// Creates a scale from `1..5`, or from `1-5` and `1 to 5` as titles write it.
  package init?(_ text: String) {
    for separator in ["..", "–", " to ", "-"] {
      guard let range = text.range(of: separator, range: text.dropFirst().startIndex..<text.endIndex) else { continue }
      guard let low = Self.number(text[..<range.lowerBound]), let high = Self.number(text[range.upperBound...]) else {
        return nil
      }
      self.init(low: low, high: high)
      return
    }
    return nil
  }

  private static func number(_ text: Substring) -> Double? {
    let bare = text.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "−", with: "-")
    guard (1...9).contains(bare.utf8.count), bare.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }) else {
      return nil
    }
    return Double(bare)
  }

  /// Returns a rating as a percentage, rounded to six decimals as records are; `nil` for one outside the scale.
  package func percent(of rating: Double) -> Double? {
    guard (min(low, high)...max(low, high)).contains(rating) else { return nil }
    return ((rating - low) / (high - low) * 100_000_000).rounded() / 1_000_000
  }

  /// The highest end of a short scale, such as stars or points.
  private static let short = 0.0...10.0
  /// The numbers by which questionnaires record that there was no answer.
  private static let codes: Set<Double> = [77, 88, 97, 98, 99]

  /// Returns the best of some ratings that could be on a short scale, so that taking them as percentages could be a
  /// great mistake; `nil` where they are percentages without doubt.
  ///
  /// Only what could be taken as a percentage decides. Higher values are codes or slips, and decide nothing, unless
  /// there are as many of them as of short ones: hardly any customers are so unhappy that most of them rate below 11 of
  /// 100.
  package static func highestUnclear(of ratings: [Double]) -> Double? {
    let taken = ratings.filter { (0...100).contains($0) }
    let low = taken.filter(short.contains)
    let high = taken.filter { !short.contains($0) }
    guard let highest = low.max() else { return nil }
    if high.isEmpty { return highest }
    // Zeros alone beside higher values are the worst percentage.
    let above0 = low.count { $0 > 0 }
    guard highest > 0, high.allSatisfy(codes.contains) || high.count < above0 else { return nil }
    return highest
  }

  /// The scale as it is written: `1..5`.
  package var description: String { "\(low.shortest)..\(high.shortest)" }
}
