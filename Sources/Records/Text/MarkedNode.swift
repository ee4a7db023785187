import QualityModel

/// Where a value begins in a text.
enum Mark: Hashable, Sendable {
  /// By line and column, from 1; columns count Unicode scalars.
  case cell(line: Int, column: Int)
  /// By byte, from 0.
  case byte(Int)
}

/// A value of a YAML or JSON text, with where it begins.
struct MarkedNode: Sendable {
  /// What a value is made of.
  enum Content: Sendable {
    /// A text, a number or a word; plain when it is without quotes.
    case scalar(String, isPlain: Bool)
    /// Values in order.
    case list([MarkedNode])
    /// Values by key.
    case mapping(Members)
  }

  /// What it is made of.
  var content: Content
  /// Where it begins.
  var mark: Mark

  /// The text, if it is a scalar.
  var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// The text that is in the file as it is.
  var plainText: String? {
    guard case .scalar(let text, isPlain: true) = content else { return nil }
    return text
  }

  /// Whether nothing was written: `key:` alone, `~` or `null`.
  var isEmpty: Bool { plainText.map { ["", "~", "null"].contains($0) } ?? false }

  /// What it is, for a sentence: "a list".
  var noun: String {
    switch content {
    case .scalar: "a single value"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// The keys and values of a mapping, in the order of the file.
struct Members: Sendable {
  /// A key with its value.
  struct Member: Sendable {
    /// The key's text.
    var name: String
    /// Where the key begins.
    var key: MarkedNode
    var value: MarkedNode
  }

  /// All of them; a key given twice is here twice.
  let all: [Member]
  /// Made for large mappings only, so that looking up stays quick in a file of a hundred thousand keys.
  private let index: [String: Int]?

  /// Creates members in the order of the file.
  init(_ all: [Member]) {
    self.all = all
    index =
      all.count > 40 ? Dictionary(all.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { _, last in last }) : nil
  }

  /// Returns the member with a name; of several the last.
  subscript(name: String) -> Member? {
    if let index { return index[name].map { all[$0] } }
    return all.last { $0.name == name }
  }

  /// The members whose name was taken before, each with the first of that name.
  var repeated: [(first: Member, again: Member)] {
    var first: [String: Member] = [:]
    return all.compactMap { member in
      guard let earlier = first[member.name] else {
        first[member.name] = member
        return nil
      }
      return (earlier, member)
    }
  }
}
