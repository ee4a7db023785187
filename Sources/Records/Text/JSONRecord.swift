package import Foundation
import Notation
package import QualityModel

/// A record that is kept as one JSON file, named after its id.
package protocol JSONRecord: Codable, Hashable, Sendable {
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
  /// The ids by which it names others.
  var references: [RecordReference] { get }
  /// Returns what is wrong with the place of its file, beyond the name.
  func findings(ofPlace path: WorkspacePath) -> [Finding]
}

extension JSONRecord {
  /// What people call one, with its article: `an evaluation`.
  static var one: String { noun.withArticle }

  /// Any place will do.
  package func findings(ofPlace path: WorkspacePath) -> [Finding] { [] }

  /// Returns the bytes of a new file for the record, in the style of records.
  package func fileBytes() throws -> Data { try JSONPrinter.bytes(of: JSONValue(encoding: self)) }
}

extension String {
  /// The word with its article; one that begins with a vowel takes `an`.
  var withArticle: String { (first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + self }
}
