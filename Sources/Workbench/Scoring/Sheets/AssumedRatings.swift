import Notation
import QualityModel
import Records

/// The customers' ratings that were taken as percentages though they could be on a short scale, such as stars.
///
/// So few answers are not refused for that: they may come from customers who were unhappy. What was assumed is said.
package struct AssumedRatings {
  private let ratings: [Double]

  /// Looks at what was submitted where no scale was stated; a rating that the recording has was stated there.
  package init(_ outcomes: [RecordAnswers.Outcome], in world: World) {
    let workspace = try? world.workspace
    let all = outcomes.compactMap { outcome -> Double? in
      guard case .submitted(let evaluation) = outcome, let rating = evaluation.customer?.rating else { return nil }
      let recorded = (try? workspace?.interaction(evaluation.interaction.id))?.value?.record.customer?.rating
      return recorded == nil ? rating : nil
    }
    let highest = RatingScale.highestUnclear(of: all)
    ratings = highest.map { highest in all.filter { $0 <= highest } } ?? []
  }

  /// What was assumed, with the way to say otherwise; `nil` where no rating could be on a short scale.
  package var remark: String? {
    guard let first = ratings.max(), first > 0 else { return nil }
    let what =
      ratings.count == 1
      ? "a customer's rating of \(first.shortest) is of 100"
      : "\(ratings.count) customers' ratings of at most \(first.shortest) are of 100"
    return "Assumed: \(what). To override: `undo`, then `--rating-scale 1..5`."
  }
}
