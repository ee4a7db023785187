import Insights
import QualityModel
import Recordings

/// A stated duration that ends before the words do.
extension CallAssembly {
  /// Notes that a list states a shorter call than its transcript shows; either may be another call's.
  func checkDuration(of part: inout ImportedPart, after before: SourcedInteraction) {
    let known = knownFacts
    guard let facts = part.facts, known.origins[.duration] == nil, let stated = known.interaction.duration else {
      return
    }
    let ofTranscript = [facts, before].first { $0.origins[.duration] == .transcript }?.interaction.duration
    guard let end = ofTranscript, end - stated > max(Self.slack, stated * Self.tolerance) else { return }
    part.findings.append(.shorterThanTranscript(part.name, stated: stated, end: end, at: part.outcome.place))
  }

  /// Seconds and the share of a call by which systems count its length in another way.
  private static let slack = 5.0
  private static let tolerance = 0.1
}

extension Finding {
  fileprivate static func shorterThanTranscript(
    _ name: String, stated: Double, end: Double, at place: Place
  ) -> Finding {
    Finding(
      rule: ImportRules.shorterThanTranscript.name, severity: .warning,
      "`\(name)` lasts \(Int(stated.rounded())) s as it is stated, and its transcript goes on for \(Int(end.rounded())) s",
      help: "correct the duration, or rename the transcript if it is of another call", place: place)
  }
}
