public import Foundation
public import QualityModel

/// Reads JSON that is no record of the workspace, such as answers handed over by another program.
public enum RecordCoding {
  /// Decodes with the times of records.
  public static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = Timestamp.date(from: text) else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath,
            debugDescription: "`\(text.prefix(60))` is no time such as 2026-11-22T09:00:00Z",
            underlyingError: NotATime(text: text)))
      }
      return date
    }
    return decoder
  }()

  /// Returns the finding for an error of decoding, with the path of the value that caused it.
  public static func finding(for error: any Error) -> Finding {
    guard let error = error as? DecodingError else {
      return Finding(
        rule: FileRules.badJSON.name, "it cannot be read", help: "write JSON as the documentation shows it")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return finding(FileRules.missingKey, "`\(key.stringValue)` is missing", context, help: "add it")
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      return finding(
        FileRules.wrongType, "\(word(for: type)) belongs here", context, help: "write \(word(for: type)) there")
    case .dataCorrupted(let context):
      let isSyntax = context.codingPath.isEmpty
      return finding(
        isSyntax ? FileRules.badJSON : FileRules.badValue,
        isSyntax ? "it is no JSON" : Finding.Message(context.debugDescription),
        context, help: isSyntax ? "look for a missing comma, quote or bracket" : "write a value that is accepted here")
    @unknown default:
      return Finding(
        rule: FileRules.badJSON.name, "it cannot be read", help: "write JSON as the documentation shows it")
    }
  }

  private static func finding(
    _ rule: FileRule, _ message: Finding.Message, _ context: DecodingError.Context, help: String
  ) -> Finding {
    let steps = context.codingPath.map { key in key.intValue.map(RecordPath.Step.index) ?? .key(key.stringValue) }
    return Finding(rule: rule.name, message, help: help, at: RecordPath(steps))
  }

  private static func word(for type: Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Double.Type, is Int.Type: "a number"
    case is Bool.Type: "`true` or `false`"
    case is any ExpressibleByArrayLiteral.Type: "a list"
    default: "an object"
    }
  }
}
