import Foundation
import Notation
import QualityModel

/// The lines of a text that holds one sheet of answers a line, of which some may be broken.
struct AnswerLines {
  /// The lines that are not blank, with their numbers from 1.
  let filled: [(number: Int, text: Data)]

  /// Creates the lines; `nil` for a text that is one value over several lines.
  ///
  /// Where every line begins an object they are lines, and also where one of them alone is a whole sheet: an object
  /// that is written over several lines holds none. A list of sheets, one a line, is not such a text.
  init?(_ bytes: Data) {
    filled = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .map { (number: $0 + 1, text: Data($1)) }.filter { !$0.text.allSatisfy(Self.isSpace) }
    let firsts = filled.map { $0.text.first { !Self.isSpace($0) } }
    guard filled.count > 1, firsts.first != UInt8(ascii: "[") else { return nil }
    guard firsts.allSatisfy({ $0 == UInt8(ascii: "{") }) || filled.contains(where: { Self.isSheet($0.text) }) else {
      return nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 13 || byte == 9 }

  /// Whether a line is a whole object with what only a sheet has.
  private static func isSheet(_ line: Data) -> Bool {
    guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: line) else { return false }
    return members["answers"] != nil || members["interaction"] != nil
  }
}
