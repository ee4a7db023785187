public import QualityModel

/// A record that is kept as one JSON file, named after its id.
public protocol JSONRecord: Codable, Hashable, Sendable {
  /// The format that this version reads and writes, such as `sidetone.evaluation/1`.
  static var format: String { get }
  /// What people call one: `evaluation`.
  static var noun: String { get }
  /// The file format with its number.
  var format: String { get }
  /// The id, which is also the file's stem.
  var id: String { get }
}

extension Evaluation: JSONRecord {
  /// What people call one.
  public static let noun = "evaluation"
}

extension Interaction: JSONRecord {
  /// What people call one.
  public static let noun = "interaction"
}
