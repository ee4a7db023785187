public import Foundation
public import QualityModel

/// A YAML or JSON text that knows where each of its values stands.
///
/// A finding speaks of a path such as `sections[0].criteria[2].weight`; a person needs the line. Foundation's JSON
/// errors carry none, so both formats are composed here into one tree of marked values.
public struct MarkedText: Sendable {
  /// The largest text that is composed, in bytes; what people write by hand is a hundredth of it.
  public static let largest = 8 << 20
  /// The deepest nesting that is composed.
  public static let deepest = 256

  /// The file's path, as findings name it.
  public let file: String
  /// What is wrong with the text itself: its encoding, its size, its syntax, keys given twice.
  public let findings: [Finding]

  /// Composes a YAML text.
  public init(yaml bytes: Data, file: String) {
    self.file = file
    findings = []
  }

  /// Composes a JSON text.
  public init(json bytes: Data, file: String) {
    self.file = file
    findings = []
  }

  /// Whether the text could be composed, so that places can be given.
  public var isComposed: Bool { false }

  /// Returns where the value at a path stands, or the nearest of its ancestors that exists.
  public func place(of path: RecordPath) -> Place { Place(file: file) }

  /// Returns where the key at a path's end stands; its value's place where it has none.
  public func keyPlace(of path: RecordPath) -> Place { Place(file: file) }

  /// Returns the findings with their places filled in.
  public func placed(_ findings: [Finding]) -> [Finding] { findings }
}
