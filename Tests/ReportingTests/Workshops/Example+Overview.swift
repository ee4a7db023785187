import Insights
import QualityModel

extension Example {
  /// Three workshops, not in the order they were held: one had a clear effect, one had none, and of one nothing can be
  /// said.
  static func overview(pools: Bool) -> WorkshopOverview {
    var second = records(gain: 1)
    second.workshop.id = "closing-2026-11"
    second.workshop.held = day(20_745)
    var third = records(comparison: [])
    third.workshop.id = "tone-2026-12"
    third.workshop.held = day(20_770)
    third.workshop.selectedBecause = .lowScores
    return WorkshopOverview([third, records(), second].map { WorkshopComparison($0) }, pools: pools)
  }
}
