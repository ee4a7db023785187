import Notation

extension Evaluation {
  /// What the last change of the evaluation changed, each as in ``fixed` no → yes`; empty where it was never changed.
  package var lastChanges: [String] {
    guard let before = history?.last.flatMap({ Content(of: $0.before) }) else { return [] }
    return Content(of: self).changes(since: before)
  }
}

extension Content {
  fileprivate func changes(since before: Content) -> [String] {
    let known = before.answers.map(\.criterion)
    let ids = known + answers.map(\.criterion).filter { !known.contains($0) }
    return ids.compactMap { Self.change(of: $0, before.answers, answers) }
      + customerChanges(since: before.customer)
      + (tags == before.tags ? [] : ["tags \(Self.said(before.tags)) → \(Self.said(tags))"])
      + (summary == before.summary ? [] : ["summary"])
  }

  private static func change(of id: String, _ before: [Answer], _ after: [Answer]) -> String? {
    let (old, new) = (before.first { $0.criterion == id }, after.first { $0.criterion == id })
    guard old?.answer == new?.answer else {
      return "`\(id)` \(old?.answer ?? "not answered") → \(new?.answer ?? "not answered")"
    }
    let parts = [old?.note == new?.note ? nil : "note", old?.evidence == new?.evidence ? nil : "evidence"]
    let changed = parts.compactMap { $0 }
    return changed.isEmpty ? nil : "\(changed.joined(separator: " and ")) of `\(id)`"
  }

  private func customerChanges(since before: CustomerVoice?) -> [String] {
    let ratings = [before?.rating, customer?.rating].map { $0.map(\.shortest) ?? "none" }
    let solved = [before?.resolved, customer?.resolved].map { $0.map { $0 ? "yes" : "no" } ?? "unknown" }
    return [
      ratings[0] == ratings[1] ? nil : "customer's rating \(ratings[0]) → \(ratings[1])",
      solved[0] == solved[1] ? nil : "resolved \(solved[0]) → \(solved[1])",
      before?.followUp == customer?.followUp ? nil : "follow-up",
    ].compactMap { $0 }
  }

  private static func said(_ words: [String]) -> String { words.isEmpty ? "none" : words.joined(separator: ", ") }
}
