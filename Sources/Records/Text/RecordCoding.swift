package import Foundation
import Notation
package import QualityModel

/// Reads JSON that is not a record of the workspace, such as answers handed over by another program.
package enum RecordCoding {
  /// Decodes with the times of records.
  package static let decoder: JSONDecoder = {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let date = Timestamp.date(from: text) else {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath,
            debugDescription: "`\(text.prefix(60))` is not a time such as 2026-11-22T09:00:00Z",
            underlyingError: NotATime(text: text)))
      }
      return date
    }
    return decoder
  }()

  /// Returns the finding for an error of decoding, with the path of the value that caused it.
  /// - Parameter words: the words that keys take, for keys that take one of a few.
  package static func finding(for error: any Error, words: [String: [String]] = [:]) -> Finding {
    guard let error = error as? DecodingError else {
      return Finding(
        rule: FileRules.badJSON.name, "it cannot be read", help: "write JSON as the documentation shows it")
    }
    switch error {
    case .keyNotFound(let key, let context):
      return finding(FileRules.missingKey, "`\(key.stringValue)` is missing", context, help: "add it")
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      return finding(
        FileRules.wrongType, "\(word(for: type)) is expected here", context, help: "write \(word(for: type)) there")
    case .dataCorrupted(let context):
      if let unknown = unknownWord(context, words) { return unknown }
      let isSyntax = context.codingPath.isEmpty
      return finding(
        isSyntax ? FileRules.badJSON : FileRules.badValue,
        isSyntax ? "it is not JSON" : Finding.Message(context.debugDescription),
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

  /// A word that is none of those its key takes; the decoder's own sentence speaks of types.
  private static func unknownWord(_ context: DecodingError.Context, _ words: [String: [String]]) -> Finding? {
    let parts = context.debugDescription.split(separator: " from invalid String value ", maxSplits: 1)
    guard parts.count == 2, let key = context.codingPath.last?.stringValue, let known = words[key] else { return nil }
    let allowed = known.map { "`\($0)`" }.joined(separator: ", ")
    let meant = Suggestion.help(for: String(parts[1]), among: known).map { "\($0) it" } ?? "it"
    return finding(
      FileRules.badValue, "`\(parts[1].prefix(60))` is not a \(key)", context, help: "\(meant) takes \(allowed)")
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
