import Foundation
import Notation
import QualityModel
import Yams

/// Composes YAML into marked values.
///
/// Yams gives up at the first key that is given twice. Then the first of the two is made another word of the same
/// length and the text is composed again, so that a person hears of both places and of everything else.
struct YAMLComposition {
  /// How many keys given twice are worked round; each costs another composing.
  static let mostRounds = 10

  let lines: LineTable
  let file: String
  private(set) var findings: [Finding] = []
  private var masked: [Mark: String] = [:]
  private var text: [UInt8]

  /// Prepares a text; nothing is composed yet.
  init(lines: LineTable, file: String) {
    self.lines = lines
    self.file = file
    text = Self.withoutOtherLineBreaks(lines.bytes)
  }

  /// Returns the root; `nil` where the text could not be composed.
  mutating func compose() -> MarkedNode? {
    if let offset = ReferenceCount(lines.bytes).tooMany {
      note(FileRules.alias.finding(.tooManyReferences, help: FileRules.helpForAliases), at: .byte(offset))
      return nil
    }
    for _ in 0...Self.mostRounds {
      do {
        let parser = try Parser(yaml: String(decoding: text, as: UTF8.self), resolver: .basic, encoding: .utf8)
        let root = try parser.singleRoot()
        // Anchors are held by the parser alone.
        return withExtendedLifetime(parser) { root.map { convert($0) } ?? nothing }
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        guard let name = names.first, mask(name, at: context.mark) else {
          note(DuplicateKey.finding(names.first ?? ""), at: cell(context.mark))
          return nil
        }
      } catch {
        noteSyntax(error)
        return nil
      }
    }
    for (mark, name) in masked { note(DuplicateKey.finding(name), at: mark) }
    return nil
  }

  /// A text of comments alone says nothing, as an empty mapping does; for most files that is fine.
  private var nothing: MarkedNode { MarkedNode(content: .mapping(Members([])), mark: .byte(0)) }

  private mutating func note(_ finding: Finding, at mark: Mark) {
    var finding = finding
    finding.place = lines.place(of: mark, in: file)
    findings.append(finding)
  }

  private func cell(_ mark: Yams.Mark) -> Mark { .cell(line: mark.line, column: mark.column) }
}

extension YAMLComposition {
  /// YAML counts three more characters as line breaks than editors do; as spaces they leave line numbers alone.
  private static func withoutOtherLineBreaks(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return bytes }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) ? " " : scalar)
    }
    return Array(String(scalars).utf8)
  }

  /// Makes the key at a mark another word; answers whether that could be done.
  private mutating func mask(_ name: String, at mark: Yams.Mark) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    let line = lines.bytes(ofLine: mark.line)
    // The text may be longer than the lines by earlier masks, so the cell is looked up again.
    guard var offset = LineTable(Data(text)).offset(of: cell(mark)), !line.isEmpty else { return false }
    if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") { offset += 1 }
    let old = Array(String(Character(first)).utf8)
    guard text[offset...].starts(with: old) else { return false }
    // A character of the private-use area, another in each round: two masked keys are not alike either.
    guard let mask = Unicode.Scalar(0xE000 + UInt32(masked.count)) else { return false }
    text.replaceSubrange(offset..<offset + old.count, with: Array(String(Character(mask)).utf8))
    masked[cell(mark)] = name
    return true
  }

  private mutating func convert(_ root: Node) -> MarkedNode? {
    var conversion = YAMLConversion(masked: masked)
    let node = conversion.marked(root, depth: 1)
    for (mark, finding) in conversion.refusals { note(finding, at: mark) }
    guard conversion.refusals.isEmpty else { return nil }
    guard !node.isEmpty else { return nothing }
    findings += conversion.repeated.map { DuplicateKey.finding($0.first, $0.again, in: lines, file: file) }
    return node
  }

  private mutating func noteSyntax(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if let limit = depthExceeded(on: mark.line) { return note(FileRules.tooDeepFinding, at: limit) }
      if let opening = context?.mark, isOpenQuote(opening, until: mark) {
        return note(FileRules.badYAML.finding("a quote is never closed", help: "close it"), at: cell(opening))
      }
      note(FileRules.badYAML.finding(.notYAML(problem, context: context?.text), help: help(at: mark)), at: cell(mark))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0).utf8.count
      note(FileRules.badYAML.finding(.notYAML(problem), help: "remove the character"), at: .byte(before))
    default:
      note(FileRules.badYAML.finding("this is not YAML", help: "check that this is the right file"), at: .byte(0))
    }
  }
}

/// The cause of a syntax error is found from the text itself, never from the words of the error.
extension YAMLComposition {
  private func rest(at mark: Yams.Mark) -> Substring.UnicodeScalarView {
    let line = String(decoding: lines.bytes(ofLine: mark.line), as: UTF8.self)
    return line.unicodeScalars.dropFirst(mark.column - 1)
  }

  /// Where the text opens more lists and mappings than are read, by brackets or within the line of an error.
  private func depthExceeded(on line: Int) -> Mark? {
    let line = lines.bytes(ofLine: line)
    let opening = line.prefix(while: { " -?".utf8.contains($0) })
    guard opening.count <= MarkedText.deepest else { return .byte(line.startIndex + MarkedText.deepest) }
    var depth = 0
    for (offset, byte) in lines.bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: continue
      }
      if depth > MarkedText.deepest { return .byte(offset) }
    }
    return nil
  }

  private func isOpenQuote(_ opening: Yams.Mark, until end: Yams.Mark) -> Bool {
    guard let first = rest(at: opening).first, first == "\"" || first == "'" else { return false }
    return (lines.offset(of: cell(end)) ?? lines.bytes.count) >= lines.bytes.count
  }

  private func help(at mark: Yams.Mark) -> String {
    let line = lines.bytes(ofLine: mark.line)
    if line.prefix(while: { $0 == 32 || $0 == 9 }).contains(9) { return "indent with spaces: YAML refuses tabs" }
    guard let first = rest(at: mark).first else { return Self.helpForSyntax }
    if first == ":" { return "put a text that holds `: ` in quotes" }
    guard "*&@`%!|>".unicodeScalars.contains(first) else { return Self.helpForSyntax }
    return "put the text in quotes: YAML gives `\(Character(first))` a meaning of its own"
  }

  private static let helpForSyntax = "check the indentation and the quotes on this line and the one before"
}

extension Finding.Message {
  fileprivate static func notYAML(_ problem: String, context: String? = nil) -> Self {
    "this is not YAML: \(context.map { "\($0), " } ?? "")\(problem)"
  }
  fileprivate static let tooManyReferences: Self = "YAML references are not read"
}
