package import Foundation
import Notation
package import QualityModel

/// A YAML or JSON text that knows where each of its values is.
///
/// A finding speaks of a path such as `sections[0].criteria[2].weight`; a person needs the line. Foundation's JSON
/// errors carry none, so both formats are composed here into one tree of marked values.
package struct MarkedText: Sendable {
  /// The largest text that is composed, in bytes; what people write by hand is a hundredth of it.
  package static let largest = 8 << 20
  /// The most lines, commas and opening brackets of a text that is composed.
  static let mostParts = 500_000
  /// The deepest nesting that is composed.
  package static let deepest = JSONText.deepest

  /// The file's path, as findings name it.
  package let file: String
  /// What is wrong with the text itself: its encoding, its size, its syntax, keys given twice.
  package let findings: [Finding]
  let lines: LineTable
  let root: MarkedNode?

  /// Composes a YAML text.
  package init(yaml bytes: Data, file: String) {
    self.init(bytes, file: file, guards: TextGuard.forYAML) { lines in
      var composition = YAMLComposition(lines: lines, file: file)
      let root = composition.compose()
      return (root, composition.findings)
    }
  }

  /// Composes a JSON text.
  package init(json bytes: Data, file: String) {
    self.init(bytes, file: file, guards: TextGuard.forJSON) { lines in
      JSONComposition.compose(lines, file: file)
    }
  }

  private init(
    _ bytes: Data, file: String, guards: [TextGuard], compose: (LineTable) -> (MarkedNode?, [Finding])
  ) {
    self.file = file
    guard bytes.count <= Self.largest else {
      (lines, root, findings) = (LineTable([]), nil, [TextGuard.tooLarge(bytes.count, file: file)])
      return
    }
    lines = LineTable(bytes)
    let refusals = TextGuard.first(of: guards, in: lines, file: file)
    guard refusals.isEmpty else {
      (root, findings) = (nil, refusals)
      return
    }
    let (root, findings) = compose(lines)
    self.root = root
    self.findings = findings.inOrderOfFile
  }
}

extension MarkedText {
  /// Returns where the value at a path is, or the nearest of its ancestors that exists.
  package func place(of path: RecordPath) -> Place {
    let found = walk(path)
    guard let node = found.node else { return Place(file: file) }
    // A key without a value is shown where the key is: behind it there is nothing to see.
    if node.isEmpty, let key = found.key { return place(of: key) }
    return place(of: node)
  }

  /// Returns where the key at a path's end is; the place of its value where it has none.
  package func keyPlace(of path: RecordPath) -> Place {
    let found = walk(path)
    guard found.isWhole, case .key? = path.steps.last, let key = found.key else { return place(of: path) }
    return place(of: key)
  }

  /// Returns the findings with their places filled in; those that have one keep it.
  package func placed(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      var finding = finding
      if finding.place == nil { finding.place = place(of: finding.path) }
      return finding
    }
  }

  /// Returns where a value begins, as wide as it is on its line.
  func place(of node: MarkedNode) -> Place {
    lines.place(of: node.mark, in: file, token: Self.token(of: node))
  }

  /// A mapping in block style begins with its first key, so that is what is underlined.
  private static func token(of node: MarkedNode) -> String? {
    guard case .mapping(let members) = node.content, let first = members.all.first, first.key.mark == node.mark else {
      return node.plainText
    }
    return first.key.plainText
  }

  private func walk(_ path: RecordPath) -> (node: MarkedNode?, key: MarkedNode?, isWhole: Bool) {
    guard var node = root else { return (nil, nil, false) }
    var key: MarkedNode?
    for step in path.steps {
      switch (step, node.content) {
      case (.key(let name), .mapping(let members)):
        guard let member = members[name] else { return (node, key, false) }
        (node, key) = (member.value, member.key)
      case (.index(let index), .list(let items)) where items.indices.contains(index):
        (node, key) = (items[index], nil)
      default: return (node, key, false)
      }
    }
    return (node, key, true)
  }
}
