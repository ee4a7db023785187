/// The lines of a source without its comments and without the words of its literals; what is interpolated is code.
struct SourceCode {
  /// The lines; empty where a line belongs to a literal of several lines.
  let lines: [String]
  /// Whether each line belongs to a literal of several lines.
  let isText: [Bool]

  init(_ text: String) {
    var lines: [String] = []
    var isText: [Bool] = []
    var isInText = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let ends = isInText && line.drop { $0 == " " }.hasPrefix("\"\"\"")
      isText.append(isInText && !ends)
      let rest = ends ? line.drop { $0 == " " }.dropFirst(3) : line
      isInText = isInText && !ends
      lines.append(isInText ? "" : Self.code(of: Array(rest.utf8), &isInText))
    }
    self.lines = lines
    self.isText = isText
  }

  /// - Parameter opensText: becomes true where a literal of several lines begins.
  private static func code(of line: [UInt8], _ opensText: inout Bool) -> String {
    var code: [UInt8] = []
    /// The parentheses that are open in each interpolation that is being read.
    var depths: [Int] = []
    var (index, isLiteral) = (0, false)
    while index < line.count {
      let (byte, next) = (line[index], index + 1 < line.count ? line[index + 1] : 0)
      index += 1
      if isLiteral {
        if byte == UInt8(ascii: "\\") { index += 1 }
        if byte == UInt8(ascii: "\\"), next == UInt8(ascii: "(") { depths.append(0) }
        isLiteral = byte != UInt8(ascii: "\"") && !(byte == UInt8(ascii: "\\") && next == UInt8(ascii: "("))
        if !isLiteral { code.append(UInt8(ascii: " ")) }
        continue
      }
      if byte == UInt8(ascii: "/"), next == byte { break }
      if byte == UInt8(ascii: "\"") {
        opensText = line[(index - 1)...].starts(with: "\"\"\"".utf8)
        if opensText { break }
        isLiteral = true
        continue
      }
      if byte == UInt8(ascii: "#"), next == UInt8(ascii: "/") {
        while index < line.count, line[index - 1] != UInt8(ascii: "/") || line[index] != UInt8(ascii: "#") {
          index += 1
        }
        continue
      }
      if let depth = depths.last {
        if byte == UInt8(ascii: ")"), depth == 0 { depths.removeLast() }
        if byte == UInt8(ascii: ")"), depth == 0 {
          isLiteral = true
          continue
        }
        depths[depths.count - 1] += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
      }
      code.append(byte)
    }
    return String(decoding: code, as: UTF8.self)
  }
}

extension SourceCode {
  /// A declaration that a line begins.
  struct Declaration {
    var keyword: String
    var name: String
    var isPrivate: Bool
    var column: Int
  }

  private static let modifiers: Set = [
    "package", "private", "fileprivate", "internal", "final", "indirect", "nonisolated", "static", "mutating", "lazy",
    "override", "convenience", "required", "private(set)", "package(set)",
  ]
  private static let keywords: Set = [
    "struct", "enum", "class", "protocol", "actor", "typealias", "func", "let", "var", "init", "subscript",
  ]

  /// Returns what a line declares; `nil` where it declares nothing.
  static func declaration(in line: String) -> Declaration? {
    let words = line.split(separator: " ").drop { modifiers.contains(String($0)) || $0.hasPrefix("@") }
    guard let first = words.first else { return nil }
    let keyword = String(first.prefix { $0.isLetter })
    guard keywords.contains(keyword) else { return nil }
    let name = words.dropFirst().first.map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) } ?? ""
    let isPrivate = line.split(separator: " ").prefix { $0 != first }.contains {
      ["private", "fileprivate"].contains($0)
    }
    return Declaration(keyword: keyword, name: name, isPrivate: isPrivate, column: line.prefix { $0 == " " }.count)
  }

  /// The functions, initialisers and computed values, each with its first line, from 1, and how many lines of code it
  /// has: the lines of a literal are text.
  var functions: [(line: Int, length: Int)] {
    var functions: [(line: Int, length: Int)] = []
    var open: [Int?] = []
    var begun: Int?
    for (index, line) in lines.enumerated() {
      if line.isEmpty, !isText[index] { begun = nil }
      if let found = Self.declaration(in: line) {
        let isFunction = ["func", "init", "subscript"].contains(found.keyword)
        if isFunction || (found.keyword == "var" && line.hasSuffix("{")) { begun = index }
      }
      for character in line.utf8 where character == UInt8(ascii: "{") || character == UInt8(ascii: "}") {
        if character == UInt8(ascii: "{") {
          open.append(begun)
        } else if let start = open.popLast() ?? nil {
          functions.append((start + 1, (start...index).count { !isText[$0] }))
        }
        begun = nil
      }
    }
    return functions
  }

  /// The names that begin with a capital and stand by themselves, such as those of types.
  var names: Set<String> {
    var names: Set<String> = []
    for line in lines {
      var before: Character = " "
      for word in line.split(
        omittingEmptySubsequences: false, whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
      {
        if word.startIndex > line.startIndex { before = line[line.index(before: word.startIndex)] }
        if word.first?.isUppercase == true, before != ".", before != "`" { names.insert(String(word)) }
      }
    }
    return names
  }
}
