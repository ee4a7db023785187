package import Foundation
import Notation
package import QualityModel

/// Answers to one interaction as a file gives them, for `score --from`.
package struct AnswerSheet: Hashable, Sendable, Codable {
  /// The interaction's id; `nil` where the command names it.
  package var interaction: String?
  /// The rubric's id.
  package var rubric: String?
  /// The rubric's version that the answers are for; `nil` is the one of today.
  package var version: Int?
  /// The agent's id, where the recording does not say.
  package var agent: String?
  /// The evaluator's id.
  package var evaluator: String?
  /// The answers.
  package var answers: [Item]
  /// What the customer said; completes what the recording knows.
  package var customer: CustomerVoice?
  /// Labels.
  package var tags: [String]?
  /// The evaluator's words on the whole.
  package var summary: String?
  /// What it is for.
  package var purpose: Evaluation.Purpose?
  /// When scoring began; `nil` is now.
  package var startedAt: Date?
  /// When it was submitted; `nil` is now.
  package var submittedAt: Date?

  /// One answer, as a person would type it.
  package struct Item: Hashable, Sendable, Codable {
    /// The criterion's id.
    package var criterion: String
    /// The answer.
    package var answer: String
    /// The note.
    package var note: String?
    /// The moments.
    package var evidence: [Evidence]?
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case interaction, rubric, version, agent, evaluator, answers, customer, tags, summary, purpose
    case startedAt, submittedAt
  }

  /// The keys that mean something.
  static let keys = CodingKeys.allCases.map(\.rawValue)
}

extension AnswerSheet.Item {
  private enum CodingKeys: String, CodingKey, CaseIterable { case criterion, answer, note, evidence }

  /// The keys that mean something.
  static let keys = CodingKeys.allCases.map(\.rawValue)

  /// Reads an answer; numbers and truth values are taken as the words a person would type.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    criterion = try container.decode(String.self, forKey: .criterion)
    answer = try Self.text(of: container.decode(JSONValue.self, forKey: .answer), in: container)
    note = try container.decodeIfPresent(String.self, forKey: .note)
    let moments = try container.decodeIfPresent([JSONValue].self, forKey: .evidence) ?? []
    for moment in moments { try Self.requireMoment(moment, for: criterion, in: container) }
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence)
  }

  /// Throws for a moment that says nothing.
  private static func requireMoment(
    _ moment: JSONValue, for criterion: String, in container: KeyedDecodingContainer<CodingKeys>
  ) throws {
    guard case .object(let members) = moment, members.values.allSatisfy({ $0 == .null }) else { return }
    throw DecodingError.dataCorruptedError(
      forKey: .evidence, in: container,
      debugDescription: "the evidence for `\(criterion.prefix(60))` is empty; it has `at`, `line` and `quote`")
  }

  private static func text(
    of value: JSONValue, in container: KeyedDecodingContainer<CodingKeys>
  ) throws -> String {
    switch value {
    case .string(let text): return text
    case .integer(let number): return String(number)
    case .number(let number): return number.shortest
    case .bool(let yes): return yes ? "yes" : "no"
    case .array(let items): return try items.map { try text(of: $0, in: container) }.joined(separator: ", ")
    case .null, .object:
      throw DecodingError.dataCorruptedError(
        forKey: .answer, in: container, debugDescription: "an answer is text, a number, true, false or a list of ids")
    }
  }
}
