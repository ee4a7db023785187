import Foundation
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
    // The text may be longer than the lines by earlier masks, so the cell is looked up anew.
    guard var offset = LineTable(Data(text)).offset(of: cell(mark)), !line.isEmpty else { return false }
    if text[offset] == UInt8(ascii: "\"") || text[offset] == UInt8(ascii: "'") { offset += 1 }
    let old = Array(String(Character(first)).utf8)
    guard text[offset...].starts(with: old) else { return false }
    text.replaceSubrange(offset..<offset + old.count, with: Array("\u{E000}".utf8))
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
      let finding = FileRules.badYAML.finding(
        .notYAML(problem, context: context?.text), help: help(at: mark), at: [])
      note(finding, at: cell(mark))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0).utf8.count
      note(FileRules.badYAML.finding(.notYAML(problem), help: "remove the character"), at: .byte(before))
    default:
      note(FileRules.badYAML.finding("this is not YAML", help: "check that this is the right file"), at: .byte(0))
    }
  }

  /// The help depends on what stands there: a tab, or a text that YAML takes for something else.
  private func help(at mark: Yams.Mark) -> String {
    let line = String(decoding: lines.bytes(ofLine: mark.line), as: UTF8.self)
    let rest = line.unicodeScalars.dropFirst(mark.column - 1)
    if line.prefix(while: \.isWhitespace).contains("\t") { return "indent with spaces: YAML refuses tabs" }
    if rest.first.map({ "*&@`%!|>".unicodeScalars.contains($0) }) ?? false {
      return "put the text in quotes: YAML gives `\(Character(rest.first ?? "*"))` a meaning of its own"
    }
    if line.components(separatedBy: ": ").count > 2 { return "put a text that holds `: ` in quotes" }
    return "check the indentation and the quotes on this line and the one before"
  }
}

extension Finding.Message {
  fileprivate static func notYAML(_ problem: String, context: String? = nil) -> Self {
    "this is not YAML: \(context.map { "\($0), " } ?? "")\(problem)"
  }
  fileprivate static let tooManyReferences: Self = "YAML references are not read"
}
