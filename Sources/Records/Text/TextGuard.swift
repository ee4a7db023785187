import Foundation
import Notation
import QualityModel

/// One thing a text must not be before anything tries to compose it; each check is linear.
struct TextGuard: Sendable {
  /// Returns what is wrong, with the byte it is at.
  let check: @Sendable (LineTable) -> [(offset: Int, finding: Finding)]

  /// What is checked before YAML is composed.
  static let forYAML = [isBinary, hasTooManyParts, isUTF8, hasControls, isMerged]
  /// What is checked before JSON is composed, whose grammar refuses control characters by itself.
  static let forJSON = [isBinary, hasTooManyParts, isUTF8, isMerged]
  /// What is checked before a template is parsed; `=======` may underline a title in one.
  static let forTemplates = [isBinary, isUTF8, hasControls]

  /// Returns the findings of the first check that fails: what is behind it is noise.
  static func first(of guards: [TextGuard], in lines: LineTable, file: String) -> [Finding] {
    for check in guards {
      let found = check.check(lines)
      if found.isEmpty { continue }
      return found.map { offset, finding in
        var finding = finding
        finding.place = lines.place(of: .byte(offset), in: file)
        return finding
      }
    }
    return []
  }

  /// Returns the finding for a file that is too large to be composed.
  static func tooLarge(_ count: Int, file: String) -> Finding {
    var finding = FileRules.tooLarge.finding(
      .tooLarge(count), help: "split it, or check that this is the right file")
    finding.place = Place(file: file)
    return finding
  }
}

extension TextGuard {
  private static let isBinary = TextGuard { lines in
    if lines.bytes.starts(with: [0xFF, 0xFE]) || lines.bytes.starts(with: [0xFE, 0xFF]) {
      let help = "save it as UTF-8: iconv -f UTF-16 -t UTF-8"
      return [(0, FileRules.notUTF8.finding("the file is UTF-16, not UTF-8", help: help))]
    }
    guard let offset = lines.bytes.firstIndex(of: 0) else { return [] }
    let help = "check that this is the right file"
    return [(offset, FileRules.notText.finding("this is not text: it holds a zero byte", help: help))]
  }

  /// Each value becomes a node a hundred times its size, so that a limit on bytes alone would not bound the memory.
  private static let hasTooManyParts = TextGuard { lines in
    var parts = 0
    let offset = lines.bytes.firstIndex { byte in
      if [UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{")].contains(byte) { parts += 1 }
      return parts > MarkedText.mostParts
    }
    guard let offset else { return [] }
    return [(offset, FileRules.tooLarge.finding(.tooManyParts, help: "split it, or check that this is the right file"))]
  }

  private static let isUTF8 = TextGuard { lines in
    guard let offset = Self.firstInvalidByte(lines.bytes) else { return [] }
    return [(offset, FileRules.notUTF8.finding(.notUTF8(lines.bytes[offset]), help: "save the file as UTF-8"))]
  }

  private static let hasControls = TextGuard { lines in
    let bytes = lines.bytes
    let offset = bytes.indices.first { index in
      let byte = bytes[index]
      if byte < 0x20 { return byte != 9 && byte != 10 && byte != 13 }
      // C2 80 to C2 9F are the other control characters; C2 85 among them is a line break.
      return byte == 0x7F
        || (byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85)
    }
    guard let offset else { return [] }
    let finding = FileRules.notText.finding(.control(bytes[offset]), help: "remove it; an editor may show it as `^[`")
    return [(offset, finding)]
  }

  private static let isMerged = TextGuard { lines in
    var isOpen = false
    return (1...lines.count).compactMap { number in
      let line = lines.bytes(ofLine: number)
      let opens = line.starts(with: "<<<<<<<".utf8)
      let closes = line.starts(with: ">>>>>>>".utf8)
      defer { if opens || closes { isOpen = opens } }
      // A conflict is reported once; a forgotten line of one is reported by itself.
      guard opens || (!isOpen && (closes || line.elementsEqual("=======".utf8))) else { return nil }
      let help = "choose one of the two sides and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`"
      return (line.startIndex, FileRules.conflictMarker.finding("a merge conflict was left in the file", help: help))
    }
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func tooLarge(_ count: Int) -> Self {
    "the file has \(count) bytes, more than the \(MarkedText.largest) that are read"
  }
  fileprivate static let tooManyParts: Self = "the file has more than \(MarkedText.mostParts) lines and values"
  fileprivate static func notUTF8(_ byte: UInt8) -> Self {
    "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8"
  }
  fileprivate static func control(_ byte: UInt8) -> Self {
    byte == 27 ? "there is an escape character in the text" : "there is a control character in the text"
  }
}
