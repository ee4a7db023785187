package import Foundation
import Notation

/// A JSON file as one line, for JSON Lines.
package enum JSONLine {
  /// Returns the text of a JSON file on one line, its keys, their order and every number as they are, with a line end.
  ///
  /// Only the white space between values goes, so nothing that a newer version wrote is lost.
  package static func text(of bytes: Data) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var (isText, isEscaped) = (false, false)
    for byte in bytes.withoutByteOrderMark {
      if !isText, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
      line.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\"), isText {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isText.toggle()
      }
    }
    let isPlain = line.allSatisfy { (0x20..<0x7F).contains($0) }
    let text = String(decoding: line, as: UTF8.self)
    return (isPlain ? text : JSONAnswer.harmless(text)) + "\n"
  }
}
