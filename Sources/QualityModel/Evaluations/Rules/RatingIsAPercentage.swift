import Notation

/// The customer's rating is between 0 and 100.
package struct RatingIsAPercentage: EvaluationRule {
  package let name = "bad-rating"
  package let explanation = """
    Customer ratings are stored on one scale, 0 to 100, so that they can be compared with each other and with the target.
    A five-star rating of 4 is (4 - 1) / (5 - 1) = 75.
    """

  package init() {}

  /// Returns a finding if the rating is outside the scale.
  package func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    guard let rating = evaluation.customer?.rating, !(0...100).contains(rating) else { return [] }
    return [finding(.outside(rating), help: "give it on the scale 0 to 100", at: ["customer", "rating"])]
  }
}

extension Finding.Message {
  fileprivate static func outside(_ rating: Double) -> Self {
    "a customer rating of \(rating.shortest) is not between 0 and 100"
  }
}
