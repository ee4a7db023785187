import QualityModel

extension [CoachingPlan.Moment] {
  /// The moments as a list, each with the number that `moment` takes.
  func numbered(from first: Int) -> Document.Block {
    .list(enumerated().map { "\("moment \(first + $0)", .code): \(PlanPage.phrase(of: $1))" })
  }
}
