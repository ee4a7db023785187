import Notation

/// The customer's rating lies between 0 and 100.
public struct RatingIsAPercentage: EvaluationRule {
  /// The stable name.
  public let name = "bad-rating"
  /// What `explain` tells.
  public let explanation = """
    Customer ratings are kept on one scale, 0 to 100, so that they can be compared with each other and with the target.
    A five-star rating of 4 is (4 - 1) / (5 - 1) = 75.
    """

  /// Creates the rule.
  public init() {}

  /// Returns a finding if the rating lies outside the scale.
  public func findings(in evaluation: Evaluation, against scorer: Scorer) -> [Finding] {
    guard let rating = evaluation.customer?.rating, !(0...100).contains(rating) else { return [] }
    return [finding(.outside(rating), help: "give it on the scale 0 to 100", at: ["customer", "rating"])]
  }
}

extension Finding.Message {
  fileprivate static func outside(_ rating: Double) -> Self {
    "a customer rating of \(rating.shortest) is not between 0 and 100"
  }
}
