package import Foundation
import Notation
import QualityModel

/// A record together with the file it came from, as it was when it was read.
///
/// The bytes are kept so that a later write can detect whether the file changed in the meantime, put back what this
/// version does not know, and so that a finding can show its line.
package struct Stored<Record: Sendable>: Sendable {
  /// The file.
  package let path: WorkspacePath
  /// The file's bytes when it was read.
  package let bytes: Data
  /// The record.
  package let record: Record

  /// Creates a record with its file.
  package init(_ record: Record, at path: WorkspacePath, bytes: Data) {
    self.record = record
    self.path = path
    self.bytes = bytes
  }

  /// The digest of the bytes as records write it: `sha256:…`.
  package var digest: String { Digest.reference(of: bytes) }
}

extension Stored: Equatable where Record: Equatable {}

extension Stored where Record: JSONRecord {
  /// Returns the file's new bytes for a changed record; keys that this version does not know stay as they are.
  package func bytes(for changed: Record) throws -> Data {
    let (base, new) = (try JSONValue(encoding: record), try JSONValue(encoding: changed))
    if base == new { return bytes }
    return try JSONPrinter.bytes(of: JSONTree.merged(original: JSONTree.value(of: bytes), base: base, new: new))
  }
}
