/// A `switch` as the text of a source has it; a formatted source has its cases in the column of the `switch`.
struct SwitchText {
  /// The line that it begins on, from 1.
  let line: Int
  /// The names of the cases that it lists, without their dots.
  let names: Set<String>
  /// Whether it has a case for everything that it does not list.
  let hasDefault: Bool

  /// Returns every `switch` of a text.
  static func all(in text: String) -> [SwitchText] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].hasSuffix("{") && lines[$0].contains("switch ") }.map { start in
      SwitchText(of: lines[start...])
    }
  }

  private init(of lines: ArraySlice<Substring>) {
    let column = Self.column(of: lines[lines.startIndex])
    let body = lines.dropFirst().prefix { $0.isEmpty || Self.column(of: $0) > column || !$0.contains(/^\s*\}/) }
    var (patterns, isPattern, hasDefault) = ("", false, false)
    for line in body where !line.isEmpty {
      if Self.column(of: line) == column {
        isPattern = line.contains(/^\s*case\b/)
        hasDefault = hasDefault || line.contains(/^\s*((@unknown )?default|case _( where .*)?):/)
      }
      if isPattern {
        let colon = line.firstRange(of: /:(\s|$)/)
        patterns += " " + line[..<(colon?.lowerBound ?? line.endIndex)]
        isPattern = colon == nil
      }
    }
    line = lines.startIndex + 1
    names = Set(patterns.matches(of: /[\s(,]\.(\w+)/).map { String($0.output.1) })
    self.hasDefault = hasDefault
  }

  private static func column(of line: Substring) -> Int { line.prefix { $0 == " " }.count }
}

/// The cases of an enumeration, as the text of a source declares them.
struct CasesText {
  /// Their names.
  let names: Set<String>

  /// Reads the first enumeration of a name in a text.
  init(of name: String, in text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let head = try Regex("\\benum \(name)\\b")
    guard let start = lines.firstIndex(where: { $0.contains(head) }) else {
      names = []
      return
    }
    let column = lines[start].prefix { $0 == " " }.count
    let body = lines[(start + 1)...].prefix { !$0.hasPrefix(String(repeating: " ", count: column) + "}") }
    let own = body.filter { $0.prefix { $0 == " " }.count == column + 2 }
    let declarations = lines[start].hasSuffix("}") ? [lines[start].drop { $0 != "{" }.dropFirst()] : Array(own)
    names = declarations.reduce(into: []) { names, line in
      guard let cases = line.firstMatch(of: /^\s*(indirect )?case (.*?)\}?$/)?.output.2 else { return }
      let plain = cases.replacing(/\([^)]*\)|"[^"]*"|\/\/.*/, with: "")
      names.formUnion(plain.matches(of: /(^|,)\s*`?(\w+)/).map { String($0.output.2) })
    }
  }
}
