import Foundation
import Notation
import QualityModel

extension JournalEntry {
  /// The format that this version reads and writes.
  static let format = "sidetone.journal/1"

  /// Returns the entry as the text of its file.
  func fileBytes() throws -> Data {
    var members: [String: JSONValue] = [
      "format": .string(Self.format), "number": .integer(number), "sentence": .string(sentence), "by": .string(by),
      "at": .string(Timestamp.text(of: at)), "kind": .string(kind.name), "edits": .array(edits.map(\.tree)),
    ]
    if let number = kind.number { members["of"] = .integer(number) }
    return try JSONPrinter.bytes(of: .object(members))
  }

  /// Creates the entry that a file holds; `nil` where it holds none.
  init?(fileBytes: Data) {
    guard let tree = try? JSONDecoder().decode(JSONValue.self, from: fileBytes), tree["format"]?.string == Self.format,
      case .integer(let number)? = tree["number"], let kind = Kind(tree), let sentence = tree["sentence"]?.string,
      let by = tree["by"]?.string, let at = tree["at"]?.string.flatMap(Timestamp.date(from:)),
      case .array(let edits)? = tree["edits"]
    else { return nil }
    let read = edits.compactMap(Edit.init)
    guard read.count == edits.count else { return nil }
    self.init(number: number, kind: kind, sentence: sentence, by: by, at: at, edits: read)
  }
}

extension JournalEntry.Kind {
  /// The name in the file.
  fileprivate var name: String {
    switch self {
    case .change: "change"
    case .undo: "undo"
    case .redo: "redo"
    }
  }

  /// The entry that it is about.
  fileprivate var number: Int? {
    switch self {
    case .change: nil
    case .undo(let number), .redo(let number): number
    }
  }

  fileprivate init?(_ tree: JSONValue) {
    switch (tree["kind"]?.string, tree["of"]) {
    case ("change", nil): self = .change
    case ("undo", .integer(let number)?): self = .undo(of: number)
    case ("redo", .integer(let number)?): self = .redo(of: number)
    default: return nil
    }
  }
}

extension JournalEntry.Edit {
  fileprivate var tree: JSONValue {
    .object(["path": .string(path.text), "before": before.tree, "after": after.tree])
  }

  fileprivate init?(_ tree: JSONValue) {
    guard let path = tree["path"]?.string.flatMap(WorkspacePath.init), let before = JournalEntry.State(tree["before"]),
      let after = JournalEntry.State(tree["after"])
    else { return nil }
    self.init(path: path, before: before, after: after)
  }
}

extension JournalEntry.State {
  /// A text stays readable; other bytes are written in base 64.
  fileprivate var tree: JSONValue {
    switch self {
    case .absent: return .null
    case .digest(let digest): return .object(["digest": .string(digest)])
    case .bytes(let bytes):
      if let text = String(validating: bytes, as: UTF8.self) { return .object(["text": .string(text)]) }
      return .object(["base64": .string(bytes.base64EncodedString())])
    }
  }

  fileprivate init?(_ tree: JSONValue?) {
    if tree == .null {
      self = .absent
    } else if let digest = tree?["digest"]?.string {
      self = .digest(digest)
    } else if let text = tree?["text"]?.string {
      self = .bytes(Data(text.utf8))
    } else if let bytes = tree?["base64"]?.string.flatMap({ Data(base64Encoded: $0) }) {
      self = .bytes(bytes)
    } else {
      return nil
    }
  }
}
