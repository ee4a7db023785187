package import Insights
package import QualityModel

/// The places where words occur: `search`.
package struct SearchResultAnswer: CommandAnswer {
  private let found: SearchAnswer
  private let words: [String]
  package let findings: [Finding]
  package let remarks: [String]

  /// - Parameters:
  ///   - words: what was searched for, and the terms that had to hold.
  ///   - unknown: values that no evaluation has, where nothing was found.
  package init(_ found: SearchAnswer, of words: [String], unknown: [UnknownValue], findings: [Finding]) {
    (self.found, self.words, self.findings) = (found, words, findings)
    remarks = unknown.map(\.sentence)
  }

  package var document: Document { SearchPage(found, of: words).document }
  package var json: AnswerText { .json(of: found) }
  package var ids: AnswerText? { .lines(found.matches.map(\.evaluation.id)) }
}
