import QualityModel

/// Reads values out of a marked text, and notes everything that does not fit.
///
/// It never stops: a value that cannot be read is noted and taken for missing, so that one pass finds everything.
struct ShapeReader {
  let text: MarkedText
  private(set) var findings: [Finding] = []
  /// Comparing words takes long; after a hundred suggestions no one reads them.
  private var suggestionsLeft = 100

  /// How many unknown keys of one mapping are noted one by one; a file of nothing else would fill the memory.
  private static let mostUnknownKeys = 200

  /// Prepares to read a text, whose own findings come first.
  init(_ text: MarkedText) {
    self.text = text
    findings = text.findings
  }

  /// Notes a finding at a value.
  mutating func note(_ finding: Finding, at node: MarkedNode) {
    var finding = finding
    finding.place = text.place(of: node)
    findings.append(finding)
  }

  /// Notes a finding that has its place.
  mutating func note(_ finding: Finding) { findings.append(finding) }

  /// Returns "did you mean …" while there are few enough to be read.
  mutating func suggestion(for word: String, among words: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Suggestion.help(for: word, among: words)
  }
}

/// A mapping that is being read, with the way to it.
struct Fields {
  let node: MarkedNode
  let members: Members
  let path: RecordPath
}

extension ShapeReader {
  /// Returns the keys of a mapping, and notes those that mean nothing.
  /// - Parameter what: what the mapping is, for a sentence: "a criterion".
  mutating func fields(of node: MarkedNode, at path: RecordPath, what: String, known: [String]) -> Fields? {
    guard case .mapping(let members) = node.content else {
      note(
        FileRules.wrongType.finding(.notA(what, node), help: "write it as `key: value`, one a line", at: path), at: node
      )
      return nil
    }
    let unknown = members.all.filter { !known.contains($0.name) }
    for member in unknown.prefix(Self.mostUnknownKeys) {
      let help = suggestion(for: member.name, among: known) ?? "remove it, or put `#` before it"
      note(
        FileRules.unknownKey.finding(.unknown(member.name, in: what), help: help, at: path.appending(member.name)),
        at: member.key)
    }
    if let next = unknown.dropFirst(Self.mostUnknownKeys).first {
      let more = Finding.Message.moreUnknown(unknown.count - Self.mostUnknownKeys, in: what)
      note(FileRules.unknownKey.finding(more, help: "check that this is the right file", at: path), at: next.key)
    }
    return Fields(node: node, members: members, path: path)
  }

  /// Returns the value of a key; an empty one is noted and missing.
  mutating func value(_ key: String, in fields: Fields, required what: String? = nil) -> MarkedNode? {
    guard let member = fields.members[key] else {
      if let what { noteMissing(key, of: what, in: fields) }
      return nil
    }
    guard member.value.isEmpty else { return member.value }
    note(
      FileRules.emptyValue.finding(
        .empty(key), help: "give it a value\(what == nil ? ", or remove the key" : "")", at: fields.path.appending(key)),
      at: member.key)
    return nil
  }

  private mutating func noteMissing(_ key: String, of what: String, in fields: Fields) {
    note(
      FileRules.missingKey.finding(
        .missing(key, of: what), help: "add `\(key):`", at: fields.path.appending(key)),
      at: fields.node)
  }

  /// Returns the values of a list, each with its path.
  mutating func list(
    _ key: String, in fields: Fields, required what: String? = nil
  ) -> [(path: RecordPath, node: MarkedNode)] {
    guard let node = value(key, in: fields, required: what) else { return [] }
    let path = fields.path.appending(key)
    guard case .list(let items) = node.content else {
      note(
        FileRules.wrongType.finding(
          .notAList(key, node), help: "begin each item with `- `, or write [one, two]", at: path), at: node)
      return []
    }
    return items.enumerated().map { (path.appending($0), $1) }
  }

  /// Returns the texts of a list.
  mutating func texts(_ key: String, in fields: Fields) -> [String] {
    list(key, in: fields).compactMap { path, node in scalar(node, key, at: path) }
  }

  /// Returns a text that stands alone, without white space around it.
  mutating func scalar(_ node: MarkedNode, _ key: String, at path: RecordPath) -> String? {
    guard let text = node.text else {
      note(
        FileRules.wrongType.finding(
          .notA("text", key, node), help: "write one text, in quotes if it holds `: `", at: path), at: node)
      return nil
    }
    guard !node.isEmpty else {
      note(FileRules.emptyValue.finding(.empty(key), help: "give it a value, or remove it", at: path), at: node)
      return nil
    }
    return text.trimmed
  }
}

extension Finding.Message {
  fileprivate static func notA(_ what: String, _ node: MarkedNode) -> Self { "expected \(what), found \(node.noun)" }
  fileprivate static func notA(_ what: String, _ key: String, _ node: MarkedNode) -> Self {
    "`\(key.prefix(60))` should be \(what), not \(node.noun)"
  }
  fileprivate static func notAList(_ key: String, _ node: MarkedNode) -> Self {
    "`\(key)` should be a list, not \(node.noun)"
  }
  fileprivate static func unknown(_ key: String, in what: String) -> Self {
    "unknown key `\(key.prefix(90))` in \(what)"
  }
  fileprivate static func moreUnknown(_ count: Int, in what: String) -> Self {
    "\(count) more unknown \(count == 1 ? "key" : "keys") in \(what)"
  }
  fileprivate static func missing(_ key: String, of what: String) -> Self { "\(what) needs `\(key)`" }
  fileprivate static func empty(_ key: String) -> Self { "`\(key.prefix(60))` has no value" }
}
