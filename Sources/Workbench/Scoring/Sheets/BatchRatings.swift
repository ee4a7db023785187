import Notation
import QualityModel
import Recordings

/// Brings the customers' ratings in a batch of answers to the scale of records.
struct BatchRatings {
  /// The scale that a person stated.
  var scale: RatingScale?

  /// So few answers may come from customers who were all unhappy; of more, some rate well.
  private static let few = 20

  /// Returns the answers with their ratings from 0 to 100; a rating outside the scale makes its sheet unreadable.
  ///
  /// Throws where a large batch has only small ratings and nothing says their scale: an evaluation that was submitted
  /// without its rating, or with a wrong one, would have to be edited, so then nothing is submitted.
  func applied(to items: [AnswerFile.Item]) throws -> [AnswerFile.Item] {
    guard let scale else {
      try check(items)
      return items
    }
    return items.map { item in
      guard let rating = item.value?.customer?.rating else { return item }
      var item = item
      if let percent = scale.percent(of: rating) {
        item.value?.customer?.rating = percent
      } else {
        item.findings = item.placed([.outside(scale, rating)])
        item.value = nil
      }
      return item
    }
  }

  private func check(_ items: [AnswerFile.Item]) throws {
    let rated = items.filter { $0.value?.customer?.rating != nil }
    let ratings = rated.compactMap { $0.value?.customer?.rating }
    guard items.count > Self.few, let highest = RatingScale.highestUnclear(of: ratings), let first = rated.first else {
      return
    }
    let beyond = Set(ratings.filter { $0 > highest }).sorted().prefix(3).map(\.shortest)
    let most = highest.shortest + (beyond.isEmpty ? "" : ", apart from \(beyond.joined(separator: ", "))")
    throw Refused(
      "the scale of the ratings is not stated, and nothing was submitted",
      findings: first.placed([.unclear(count: ratings.count, most: most)]),
      help: "state it with `--rating-scale 1..5`, or `--rating-scale 0..100` if they are percentages", fault: .request)
  }
}

extension Finding {
  fileprivate static func unclear(count: Int, most: String) -> Finding {
    Finding(
      rule: TranscriptRules.ratingScale.name,
      count == 1 ? "the one rating is only \(most)" : "none of the \(count) ratings is above \(most)",
      help: "give ratings from 0 to 100, or state their scale", at: ["customer", "rating"])
  }

  fileprivate static func outside(_ scale: RatingScale, _ rating: Double) -> Finding {
    Finding(
      rule: RatingIsAPercentage().name, "a rating of \(rating.shortest) is outside the scale \(scale)",
      help: "correct it, or state another scale", at: ["customer", "rating"])
  }
}
