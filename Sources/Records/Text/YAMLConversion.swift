import QualityModel
import Yams

/// Turns what Yams composed into marked values, and refuses what Sidetone does not read.
struct YAMLConversion {
  /// The keys that were made other words, by their marks.
  let masked: [Mark: String]
  /// What makes the text unreadable, with where.
  private(set) var refusals: [(mark: Mark, finding: Finding)] = []
  private var refused: Set<Mark> = []
  private var isTooDeep = false
  /// The keys that are given twice.
  private(set) var repeated: [(first: Members.Member, again: Members.Member)] = []

  /// Prepares a conversion.
  init(masked: [Mark: String]) { self.masked = masked }
}

extension YAMLConversion {
  /// Returns a value with all that is in it.
  mutating func marked(_ node: Node, depth: Int) -> MarkedNode {
    let mark = Mark.cell(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard refusal(of: node, depth: depth, at: mark) == nil else {
      return MarkedNode(content: .scalar("", isPlain: true), mark: mark)
    }
    switch node {
    case .scalar(let scalar):
      return MarkedNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), mark: mark)
    case .sequence(let items):
      return MarkedNode(content: .list(items.map { marked($0, depth: depth + 1) }), mark: mark)
    case .mapping(let mapping):
      let members = Members(mapping.compactMap { member($0.key, $0.value, depth: depth) })
      repeated += members.repeated
      return MarkedNode(content: .mapping(members), mark: mark)
    case .alias:
      return MarkedNode(content: .scalar("", isPlain: true), mark: mark)
    }
  }

  /// An anchor is refused where it is and again at every alias, which keeps the walk from growing.
  private mutating func refusal(of node: Node, depth: Int, at mark: Mark) -> Finding? {
    let refusal: Finding? =
      if let anchor = node.anchor {
        FileRules.alias.finding(.reference(anchor.rawValue), help: FileRules.helpForAliases)
      } else if depth > MarkedText.deepest {
        FileRules.tooDeepFinding
      } else { nil }
    if let refusal, depth <= MarkedText.deepest || !isTooDeep, refused.insert(mark).inserted {
      isTooDeep = isTooDeep || depth > MarkedText.deepest
      refusals.append((mark, refusal))
    }
    return refusal
  }

  private mutating func member(_ key: Node, _ value: Node, depth: Int) -> Members.Member? {
    let node = marked(key, depth: depth + 1)
    let value = marked(value, depth: depth + 1)
    guard let text = node.text else {
      refusals.append((node.mark, FileRules.badYAML.finding("a key must be a word", help: "write `key: value`")))
      return nil
    }
    let name = masked[node.mark] ?? text
    let isPlain = node.plainText != nil
    let shown = MarkedNode(content: .scalar(name, isPlain: isPlain), mark: node.mark)
    return Members.Member(name: name, key: shown, value: value)
  }
}

extension Finding.Message {
  fileprivate static func reference(_ name: String) -> Self { "YAML references are not read: `&\(name.prefix(60))`" }
}
