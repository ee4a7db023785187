package import Foundation
import Notation
package import QualityModel

/// Changes one value of a YAML file and leaves every other byte as it is: comments, styles, order, line breaks.
///
/// What comes out is read again: unless it holds exactly what was there and the change, nothing is changed.
package struct YAMLEdit: Sendable {
  let text: MarkedText
  let lines: LineTable
  let lineBreak: String
  private let isMarked: Bool

  /// Prepares a file's bytes; empty ones are a file that says nothing yet.
  package init(_ bytes: Data, file: String) {
    text = MarkedText(yaml: bytes, file: file)
    lines = LineTable(bytes)
    isMarked = bytes.hasByteOrderMark
    lineBreak = bytes.first { $0 == 10 || $0 == 13 } == 13 ? "\r\n" : "\n"
  }

  /// Returns the bytes with an item at the end of a list under a key of the root, which is made where it is missing.
  package func appending(_ item: YAMLValue, to key: String) throws(CannotEdit) -> Data {
    try appending([item], to: key)
  }

  /// Returns the bytes with items at the end of a list under a key of the root, which is made where it is missing.
  package func appending(_ items: [YAMLValue], to key: String) throws(CannotEdit) -> Data {
    let shown = items.map(\.flow).joined(separator: ", ")
    return try apply(patch(appending: items, to: key), lines: "\(key): [\(shown)]") { root in
      guard let place = root.firstIndex(where: { $0.name == key }) else {
        return root.append(.init(key, .list(items)))
      }
      var all: [YAMLValue] = []
      if case .list(let known) = root[place].value { all = known }
      root[place].value = .list(all + items)
    }
  }

  /// Returns the bytes with a value under a key of the root, or under a key of one of its mappings.
  package func setting(_ value: YAMLValue, under key: String, in map: String? = nil) throws(CannotEdit) -> Data {
    let line = "\(key): \(value.flow)"
    guard let map else {
      return try apply(patch(setting: value, under: key), lines: line) { $0.set(value, under: key) }
    }
    return try apply(patch(setting: value, under: key, in: map), lines: "\(map): {\(line)}") { root in
      var members: [YAMLValue.Member] = []
      if case .mapping(let known)? = root.first(where: { $0.name == map })?.value { members = known }
      members.set(value, under: key)
      root.set(.mapping(members), under: map)
    }
  }

  /// A stretch of bytes and what is there afterwards.
  struct Patch {
    var range: Range<Int>
    var text: String

    init(_ range: Range<Int>, _ text: String) {
      self.range = range
      self.text = text
    }

    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
  }

  private func apply(
    _ patch: Patch?, lines written: String, _ change: (inout [YAMLValue.Member]) -> Void
  ) throws(CannotEdit) -> Data {
    let refusal = CannotEdit(file: text.file, lines: written, findings: text.findings)
    guard text.findings.isEmpty, case .mapping(let members)? = text.root?.content, let patch else { throw refusal }
    var expected = members.all.map { YAMLValue.Member($0.name, $0.value.value) }
    change(&expected)
    var bytes = lines.bytes
    bytes.replaceSubrange(patch.range, with: Array(patch.text.utf8))
    let changed = (isMarked ? Data(ByteOrderMark.utf8) : Data()) + Data(bytes)
    let found = MarkedText(yaml: changed, file: text.file)
    guard found.findings.isEmpty, found.root?.value == .mapping(expected) else { throw refusal }
    return changed
  }
}

/// A file is written in a way that no program changes safely.
package struct CannotEdit: Explained {
  /// The file.
  package let file: String
  let lines: String
  /// What is wrong with the file as it is.
  package let findings: [Finding]

  package var message: String {
    findings.isEmpty ? "\(file) is written in a way that cannot be changed safely" : "\(file) cannot be read"
  }
  package var help: String {
    findings.isEmpty
      ? "add `\(lines)` to it in an editor" : "correct it in an editor first: \(findings[0].message.text)"
  }
  /// The file is at fault.
  package var fault: Fault { .records }
}

extension [YAMLValue.Member] {
  fileprivate mutating func set(_ value: YAMLValue, under key: String) {
    guard let place = firstIndex(where: { $0.name == key }) else { return append(.init(key, value)) }
    self[place].value = value
  }
}
