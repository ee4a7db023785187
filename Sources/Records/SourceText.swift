import Foundation
import QualityModel

/// A record's text with its file, so that what is wrong with it can be shown in place.
struct SourceText {
  /// The file's path, as findings name it.
  let file: String
  /// The bytes, without byte-order mark.
  let bytes: Data

  /// Creates a text.
  init(_ bytes: Data, file: String) {
    self.file = file
    self.bytes = Self.withoutMark(bytes)
  }

  /// Returns bytes without the byte-order mark that some editors put before them.
  static func withoutMark(_ bytes: Data) -> Data {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Data(bytes.dropFirst(3)) : bytes
  }

  /// What keeps the bytes from being a text at all.
  var findingBeforeParsing: Finding? {
    guard bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil else { return nil }
    return Finding(
      rule: FileRule.notText.name, .notText, help: "save it as UTF-8, or restore it from a copy",
      place: Place(file: file))
  }

  /// Returns the finding for a text that is not JSON; a merge's markers explain more than the byte they stand at.
  func finding(for fault: JSONFault) -> Finding {
    if let marker = conflictMarker {
      return Finding(
        rule: FileRule.conflictMarker.name, .conflictMarker,
        help: "keep one side and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`",
        place: place(at: marker, width: 7))
    }
    return Finding(
      rule: FileRule.badJSON.name, .notJSON(fault.sentence),
      help: "mend the file in an editor, or restore it from a copy",
      place: place(at: fault.offset))
  }

  /// Returns the finding with its place looked up by its path.
  func placed(_ finding: Finding) -> Finding {
    MarkedText(json: bytes, file: file).placed([finding]).first ?? finding
  }

  /// Returns where a byte stands, with its line cut to a width that can be shown.
  private func place(at offset: Int, width: Int = 1) -> Place {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { bytes.index(after: $0) } ?? bytes.startIndex
    let line = before.count(where: { $0 == UInt8(ascii: "\n") }) + 1
    let column = String(decoding: bytes[start..<before.endIndex], as: UTF8.self).count + 1
    let source = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return Place(file: file, line: line, column: column, source: String(decoding: source, as: UTF8.self), width: width)
  }

  private var conflictMarker: Int? {
    for marker in ["<<<<<<< ", ">>>>>>> "] {
      if bytes.starts(with: marker.utf8) { return 0 }
      if let range = bytes.range(of: Data("\n\(marker)".utf8)) { return range.lowerBound - bytes.startIndex + 1 }
    }
    return nil
  }
}

extension Finding.Message {
  fileprivate static let notText: Self = "the file is not UTF-8 text"
  fileprivate static let conflictMarker: Self = "a merge left its conflict markers in the file"
  fileprivate static func notJSON(_ sentence: String) -> Self { "the file is not JSON: \(sentence)" }
}
