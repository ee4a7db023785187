import Notation
import QualityModel

extension Criterion {
  /// Returns the answer that fits how well it went, as a person would type it; `nil` for free text.
  func answer(to performance: Performance, _ numbers: inout SplitMix64) -> String? {
    let degree = performance.degree(id)
    switch kind {
    case .yesNo: return performance.isDone(id) != isInverted ? "yes" : "no"
    case .scale(let scale): return String(scale.min + Int((degree * Double(scale.max - scale.min)).rounded()))
    case .choice(let options): return Self.nearest(to: degree, of: options.map { ($0.id, $0.points) }, &numbers)
    case .number(let ranges): return Self.number(worth: degree, in: ranges, &numbers)
    case .checklist(let options, let cap):
      let chosen =
        isInverted
        ? Self.slips(degree, options, cap: cap, &numbers) : Self.chosen(degree, options, cap: cap, &numbers)
      return chosen.isEmpty ? "none" : chosen.joined(separator: ", ")
    case .text, .date: return nil
    }
  }

  /// Returns the option worth most nearly this much; one of all where none has points.
  private static func nearest<Thing>(
    to degree: Double, of options: [(Thing, Double?)], _ numbers: inout SplitMix64
  ) -> Thing? {
    let best = options.compactMap(\.1).max() ?? 0
    guard best > 0 else { return numbers.pick(options)?.0 }
    return options.min { abs(($0.1 ?? 0) / best - degree) < abs(($1.1 ?? 0) / best - degree) }?.0
  }

  private static func number(worth degree: Double, in ranges: [Range], _ numbers: inout SplitMix64) -> String? {
    guard let range = nearest(to: degree, of: ranges.map { ($0, $0.points) }, &numbers) else { return nil }
    let low = range.from ?? range.to.map { $0 <= 1 ? 0 : ($0 * 0.3).rounded(.up) } ?? 0
    let high = range.to.map { $0 - 1 } ?? low + max(2, (low * 0.12).rounded())
    return String(numbers.whole(Int(low)...max(Int(low), Int(high))))
  }

  /// The good options are named in the order of importance, so an agent who did all did the first ones.
  private static func chosen(
    _ degree: Double, _ options: [Option], cap: Double?, _ numbers: inout SplitMix64
  ) -> [String] {
    let good = options.filter { ($0.points ?? 1) > 0 }
    let enough = cap.map { min(Int($0), good.count) } ?? good.count
    let count = Int((degree * Double(enough)).rounded())
    let isAll = count >= enough
    var chosen = isAll ? Array(good.prefix(enough)) : numbers.some(count, of: good)
    if isAll, good.count > enough, numbers.happens(0.25) { chosen.append(good[enough]) }
    let bad = options.filter { ($0.points ?? 1) < 0 }
    if degree < 0.6, numbers.happens(0.35) { chosen += bad }
    return chosen.map(\.id)
  }

  private static func slips(
    _ degree: Double, _ options: [Option], cap: Double?, _ numbers: inout SplitMix64
  ) -> [String] {
    let all = cap ?? Double(options.count)
    return numbers.some(Int(((1 - degree) * all).rounded()), of: options).map(\.id)
  }
}
