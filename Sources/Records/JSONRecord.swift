public import Foundation
import Notation
public import QualityModel

/// A record that is kept as one JSON file, named after its id.
public protocol JSONRecord: Codable, Hashable, Sendable {
  /// The format that this version reads and writes, such as `sidetone.evaluation/1`.
  static var format: String { get }
  /// What people call one: `evaluation`.
  static var noun: String { get }
  /// The words that a key takes, for keys that take one of a few.
  static var words: [String: [String]] { get }
  /// The file format with its number.
  var format: String { get }
  /// The id, which is also the file's stem.
  var id: String { get }
}

extension Evaluation: JSONRecord {
  /// What people call one.
  public static let noun = "evaluation"
  /// The words that its keys take.
  public static let words = [
    "status": Status.allCases.map(\.rawValue), "purpose": Purpose.allCases.map(\.rawValue),
    "channel": Channel.allCases.map(\.rawValue),
  ]
}

extension Interaction: JSONRecord {
  /// What people call one.
  public static let noun = "interaction"
  /// The words that its keys take.
  public static let words = ["channel": Channel.allCases.map(\.rawValue)]
}

extension CoachingPlan: JSONRecord {
  /// What people call one.
  public static let noun = "coaching plan"
  /// The words that its keys take.
  public static let words = [
    "status": Status.allCases.map(\.rawValue), "verdict": Verdict.allCases.map(\.rawValue),
  ]
}

extension JSONRecord {
  /// What people call one, with its article: `an evaluation`.
  static var one: String { (noun.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + noun }

  /// Returns the bytes of a new file for the record, in the style of records.
  public func fileBytes() throws -> Data { try JSONPrinter.bytes(of: JSONValue(encoding: self)) }
}
