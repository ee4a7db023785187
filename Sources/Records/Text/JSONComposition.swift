import Notation
import QualityModel

/// Composes JSON into marked values, and reports the first place where it is not JSON.
///
/// YAML would do for most of JSON, but takes unquoted words and a comma too many, refuses surrogate pairs, and so
/// cannot say what a JSON reader stumbled over.
struct JSONComposition: JSONBuilder {
  private var repeated: [(first: Members.Member, again: Members.Member)] = []

  /// Returns the root with the findings about keys given twice, or the finding about the syntax.
  static func compose(_ lines: LineTable, file: String) -> (MarkedNode?, [Finding]) {
    var composition = JSONComposition()
    do throws(JSONText.Problem) {
      let root = try JSONText.read(lines.bytes, into: &composition)
      return (root, composition.repeated.map { DuplicateKey.finding($0.first, $0.again, in: lines, file: file) })
    } catch {
      var finding = error.finding(in: file)
      finding.place = lines.place(of: .byte(error.offset), in: file)
      return (nil, [finding])
    }
  }

  func text(_ text: String, at offset: Int) -> MarkedNode {
    MarkedNode(content: .scalar(text, isPlain: false), mark: .byte(offset))
  }

  func word(_ word: String, at offset: Int) -> MarkedNode? {
    MarkedNode(content: .scalar(word, isPlain: true), mark: .byte(offset))
  }

  func list(_ items: [MarkedNode], at offset: Int) -> MarkedNode {
    MarkedNode(content: .list(items), mark: .byte(offset))
  }

  mutating func object(_ members: [JSONText.Member<MarkedNode>], at offset: Int) -> MarkedNode {
    let all = Members(
      members.map { Members.Member(name: $0.name, key: text($0.name, at: $0.offset), value: $0.value) })
    repeated += all.repeated
    return MarkedNode(content: .mapping(all), mark: .byte(offset))
  }
}

extension JSONText.Problem {
  fileprivate func finding(in file: String) -> Finding {
    switch kind {
    case .empty: bad("the file is empty", help: Self.restoring(file))
    case .somethingFollows: bad("something follows the end of the JSON", help: "remove it")
    case .tooDeep: FileRules.tooDeepFinding
    case .noKey where found == UInt8(ascii: "}"): bad(.noKey, help: "remove the `,` before the `}`")
    case .noKey: bad(.noKey, help: "write each key in double quotes")
    case .noColon: bad("expected `:` after the key", help: "put `:` between a key and its value")
    case .objectGoesOn: bad("expected `,` or `}`", help: "put `,` between two values")
    case .listGoesOn: bad("expected `,` or `]`", help: "put `,` between two values")
    case .noValue where found == UInt8(ascii: "]"): bad(.noValue, help: "remove the `,` before the `]`")
    case .noValue: bad(.noValue, help: "write a string in double quotes, a number or `null`")
    case .notAValue(let word): bad(.notAValue(word), help: "put a string in double quotes")
    case .textGoesOn: bad("a string is never closed", help: "add a double quote at its end")
    case .control(let byte):
      bad(.control(byte), help: byte == 9 ? "write it as `\\t`" : "close the string, or write `\\n`")
    case .unknownEscape: bad("JSON has no such escape", help: "write a backslash as `\\\\`")
    case .badDigits: bad("`\\u` needs four hexadecimal digits", help: "write the character itself")
    case .halfOfAPair: bad("half of a surrogate pair is alone", help: "write both halves, or the character")
    }
  }

  private static func restoring(_ file: String) -> String {
    let path = WorkspacePath(file)
    return path.flatMap { path in RecordKinds.kind(of: path)?.restoring(path) }
      ?? "restore it from a backup or with `undo`"
  }

  private func bad(_ message: Finding.Message, help: String) -> Finding {
    FileRules.badJSON.finding(message, help: help)
  }
}

extension Finding.Message {
  fileprivate static let noKey: Self = "expected a key in double quotes"
  fileprivate static let noValue: Self = "expected a value"
  fileprivate static func control(_ byte: UInt8) -> Self {
    switch byte {
    case 9: "there is a tab inside a string"
    case 10, 13: "a line ends inside a string"
    default: "there is a control character inside a string"
    }
  }
  fileprivate static func notAValue(_ word: String) -> Self { "`\(word.prefix(60))` is not a JSON value" }
}
