package import QualityModel

/// What an agent may practise on a criterion: what the rubric offers, by number, or something of their own.
package struct PracticeChoice: Hashable, Sendable {
  /// What the rubric offers.
  package let offered: [String]

  /// Creates the choice on a criterion; of one that is not known there is only what people say.
  package init(_ criterion: Criterion?) { offered = criterion?.coaching?.practice ?? [] }

  /// Returns the practice that a text names or says, `nil` where it says nothing; throws `NoPractice` for a number that
  /// is unknown.
  package func practice(_ text: String) throws(NoPractice) -> String? {
    let text = text.trimmed
    guard let number = Int(text) else { return text.isEmpty ? nil : text }
    guard offered.indices.contains(number - 1) else { throw NoPractice(number: number, offered: offered.count) }
    return offered[number - 1]
  }
}

/// A number without a practice.
package struct NoPractice: Explained, Hashable {
  let number: Int
  let offered: Int

  package var message: String { "there is no practice \(number)" }
  package var help: String {
    offered == 0 ? "the rubric offers none: describe it in words" : "a number from 1 to \(offered), or your own words"
  }
  /// The request names something that is not there.
  package var fault: Fault { .request }
}
