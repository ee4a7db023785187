public import Foundation
import Notation
public import QualityModel

/// Answers to one interaction as a file gives them, for `score --from`.
public struct AnswerSheet: Hashable, Sendable, Codable {
  /// The interaction's id; `nil` where the command names it.
  public var interaction: String?
  /// The rubric's id.
  public var rubric: String?
  /// The agent's id, where the recording does not say.
  public var agent: String?
  /// The evaluator's id.
  public var evaluator: String?
  /// The answers.
  public var answers: [Item]
  /// What the customer said; completes what the recording knows.
  public var customer: CustomerVoice?
  /// Labels.
  public var tags: [String]?
  /// The evaluator's words on the whole.
  public var summary: String?
  /// What it is for.
  public var purpose: Evaluation.Purpose?
  /// When scoring began; `nil` is now.
  public var startedAt: Date?
  /// When it was submitted; `nil` is now.
  public var submittedAt: Date?

  /// One answer, as a person would type it.
  public struct Item: Hashable, Sendable, Codable {
    /// The criterion's id.
    public var criterion: String
    /// The answer.
    public var answer: String
    /// The note.
    public var note: String?
    /// The moments.
    public var evidence: [Evidence]?
  }

  private enum CodingKeys: String, CodingKey {
    case interaction, rubric, agent, evaluator, answers, customer, tags, summary, purpose, startedAt, submittedAt
  }
}

extension AnswerSheet.Item {
  private enum CodingKeys: String, CodingKey { case criterion, answer, note, evidence }

  /// Reads an answer; numbers and truth values are taken as the words a person would type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    criterion = try container.decode(String.self, forKey: .criterion)
    answer = try Self.text(of: container.decode(JSONValue.self, forKey: .answer), in: container)
    note = try container.decodeIfPresent(String.self, forKey: .note)
    let moments = try container.decodeIfPresent([JSONValue].self, forKey: .evidence) ?? []
    for moment in moments { try Self.requireMoment(moment, for: criterion, in: container) }
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence)
  }

  /// Throws for a moment that says nothing, or says it under an unknown key.
  private static func requireMoment(
    _ moment: JSONValue, for criterion: String, in container: KeyedDecodingContainer<CodingKeys>
  ) throws {
    guard case .object(let members) = moment else { return }
    let keys = ["at", "line", "quote"]
    let unknown = members.keys.filter { !keys.contains($0) }.sorted().first.map { "does not know `\($0.prefix(60))`" }
    guard let trouble = unknown ?? (members.values.allSatisfy { $0 == .null } ? "is empty" : nil) else { return }
    throw DecodingError.dataCorruptedError(
      forKey: .evidence, in: container,
      debugDescription: "the evidence for `\(criterion.prefix(60))` \(trouble); it has `at`, `line` and `quote`")
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
