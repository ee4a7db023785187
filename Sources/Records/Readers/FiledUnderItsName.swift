import Foundation
import Notation
import QualityModel

/// A record's file is named for its id, and an evaluation's folder for its submission.
enum FiledUnderItsName {
  /// Returns what is wrong with the place of a record.
  static func findings(in record: some JSONRecord, at path: WorkspacePath) -> [Finding] {
    guard Identifier.isValid(record.id) else {
      return [Identifier.refusal(record.id, of: type(of: record).one, at: ["id"])]
    }
    guard record.id == path.stem else {
      return [
        FileRules.fileName.finding(
          .differs(record.id, path),
          help: "name the file `\(record.id).json`, or give the record the id `\(path.stem)`",
          at: ["id"])
      ]
    }
    let names = record.references.compactMap(\.finding)
    return names + record.findings(ofPlace: path)
  }
}

extension Finding.Message {
  fileprivate static func differs(_ id: String, _ path: WorkspacePath) -> Self {
    "the id `\(id)` is not the name of the file, `\(path.stem.prefix(90))`"
  }
}
