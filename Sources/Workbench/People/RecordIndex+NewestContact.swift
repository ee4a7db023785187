import Foundation
import QualityModel
import RecordIndex

extension RecordIndex {
  /// Returns when the newest contact was that counts among those a query lets through, one of the future only where
  /// there is no other; where it is not known when any was, the newest submission; `nil` where nothing counts.
  func newestContact(_ query: Query, by now: Date) throws -> Date? {
    let headline = Evaluation.Purpose.allCases.filter(\.isHeadline).map(\.rawValue)
    let live = [Evaluation.Status.submitted, .disputed].map(\.rawValue)
    var counted = query
    counted.terms += [.init(.word(.purpose, anyOf: headline)), .init(.word(.status, anyOf: live))]
    var past = counted
    past.terms.append(.init(.time(from: nil, until: now)))
    return try newest(past) ?? newest(counted)
  }

  private func newest(_ query: Query) throws -> Date? {
    var found: Date?
    for key in [Query.Order.Key.started, .submitted] where found == nil {
      try visit(query, order: Query.Order(key, isDescending: true), limit: 1) { facts in
        found = key == .started ? facts.startedAt : facts.submittedAt
        return false
      }
    }
    return found
  }
}
