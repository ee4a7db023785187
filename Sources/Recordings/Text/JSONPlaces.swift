import Notation
import QualityModel

/// Where the values of a JSON text begin, for findings that name a value by its path.
struct JSONPlaces: JSONBuilder {
  /// A value by its first byte, with what is in it.
  struct Node {
    fileprivate var offset: Int
    fileprivate var items: [Node] = []
    fileprivate var members: [String: Node] = [:]
  }

  mutating func text(_ text: String, at offset: Int) -> Node { Node(offset: offset) }
  mutating func word(_ word: String, at offset: Int) -> Node? { Node(offset: offset) }
  mutating func list(_ items: [Node], at offset: Int) -> Node { Node(offset: offset, items: items) }
  mutating func object(_ members: [JSONText.Member<Node>], at offset: Int) -> Node {
    Node(
      offset: offset,
      members: Dictionary(members.lazy.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last }))
  }

  /// Returns the findings with line and column for those that have a path alone.
  static func placed(_ findings: [Finding], in source: SourceText) -> [Finding] {
    guard findings.contains(where: isOpen) else { return findings }
    var builder = JSONPlaces()
    guard let root = try? JSONText.read(source.bytes, isForgiving: true, into: &builder) else { return findings }
    return findings.map { finding in
      guard isOpen(finding), let offset = offset(of: finding.path, in: root) else { return finding }
      var placed = finding
      placed.place = source.place(ofByte: offset)
      return placed
    }
  }

  private static func isOpen(_ finding: Finding) -> Bool { !finding.path.steps.isEmpty && finding.place?.line == nil }

  private static func offset(of path: RecordPath, in root: Node) -> Int? {
    var node = root
    for step in path.steps {
      switch step {
      case .key(let key):
        guard let next = node.members[key] else { return nil }
        node = next
      case .index(let index):
        guard node.items.indices.contains(index) else { return nil }
        node = node.items[index]
      }
    }
    return node.offset
  }
}
