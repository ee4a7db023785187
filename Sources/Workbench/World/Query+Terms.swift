import Notation
import QualityModel

extension Query {
  /// Returns the query for a rubric's evaluations, in a window where one is given.
  static func of(_ rubric: String, in window: DayWindow? = nil) -> Query {
    Query([.rubric(rubric)] + (window.map { [.days(of: $0)] } ?? []))
  }
}

extension Query.Term {
  /// Lets the evaluations by a rubric through, in any version.
  static func rubric(_ id: String) -> Self { .init(.rubric(anyOf: [.init(id: id)])) }

  /// Lets the evaluations of some agents through.
  static func agents(_ ids: Set<String>) -> Self { .init(.word(.agent, anyOf: ids.sorted())) }

  /// Lets the contacts of a window's days through.
  static func days(of window: DayWindow) -> Self {
    .init(.time(from: window.moments.lowerBound, until: window.moments.upperBound))
  }
}
