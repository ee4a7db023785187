import Foundation
import Notation
import QualityModel

/// Values as the tree of what their file holds.
enum JSONTree {
  /// Returns the tree that a text holds; one that is not JSON holds none.
  static func value(of bytes: Data) -> JSONValue {
    MarkedText(json: bytes, file: "").root.map(value) ?? .null
  }

  /// Returns a value without its marks.
  static func value(_ node: MarkedNode) -> JSONValue {
    switch node.content {
    case .scalar(let text, isPlain: false): .string(text)
    case .scalar(let word, isPlain: true): JSONValue(word: word) ?? .null
    case .list(let nodes): .array(nodes.map(value))
    case .mapping(let members):
      .object(Dictionary(members.all.map { ($0.name, value($0.value)) }, uniquingKeysWith: { _, last in last }))
    }
  }

  /// Returns an object with one of its members alone: asking for one need not wait for all of them.
  static func member(_ name: String, of node: MarkedNode) -> JSONValue {
    guard case .mapping(let members) = node.content else { return .null }
    return .object(members[name].map { [name: value($0.value)] } ?? [:])
  }

  /// Returns a file's new tree: the new value, with everything kept that this version does not know.
  ///
  /// What a file holds beyond the known value, such as unknown keys, keys left out because of a default, or `null`
  /// written out, is the difference between `original` and `base`, which is the value as it was first read.
  static func merged(original: JSONValue, base: JSONValue, new: JSONValue) -> JSONValue {
    if new == base { return original }
    switch (original, base, new) {
    case (.object(let original), .object(let base), .object(let new)):
      return .object(merged(original: original, base: base, new: new))
    case (.array(let original), .array(let base), .array(let new)) where original.count == base.count:
      return .array(merged(original: original, base: base, new: new))
    default: return new
    }
  }

  private static func merged(
    original: [String: JSONValue], base: [String: JSONValue], new: [String: JSONValue]
  ) -> [String: JSONValue] {
    var result = original.filter { base[$0.key] == nil }
    for (key, value) in new {
      switch (original[key], base[key]) {
      case (let kept?, let known?): result[key] = merged(original: kept, base: known, new: value)
      // Left out of the file and still at its default: stays out.
      case (nil, let known?) where known == value: break
      default: result[key] = value
      }
    }
    return result
  }

  private static func merged(original: [JSONValue], base: [JSONValue], new: [JSONValue]) -> [JSONValue] {
    let places = name(base).map { names in Dictionary(zip(names, base.indices), uniquingKeysWith: { first, _ in first })
    }
    let names = places == nil ? nil : name(new)
    return new.enumerated().map { index, value in
      let place = names.map { names in places?[names[index]] } ?? index
      guard let place, base.indices.contains(place) else { return value }
      return merged(original: original[place], base: base[place], new: value)
    }
  }

  /// The names of a list's objects, by which they are the same wherever they move: `nil` where any has none.
  private static func name(_ elements: [JSONValue]) -> [String]? {
    let names = elements.compactMap { $0["criterion"]?.string ?? $0["section"]?.string }
    return names.count == elements.count ? names : nil
  }
}
