import Notation
import QualityModel
import Records

/// What is wrong with the keys of a sheet of answers: those that are not known, since the value of a mistyped one would be
/// lost silently, and those whose numbers have to be whole and are not, of which the decoder does not say where they are.
struct SheetKeys {
  /// A finding for each, its path from the root of the text.
  private(set) var findings: [Finding] = []

  /// Looks through a sheet; what is not an object has no keys, and is refused by its reader.
  init(in decoder: any Decoder) {
    guard let sheet = note(decoder, AnswerSheet.keys, in: "a sheet of answers") else { return }
    if let customer = try? sheet.superDecoder(forKey: "customer") {
      _ = note(customer, ["rating", "resolved", "followUp"], in: "`customer`")
    }
    for item in Self.items(of: sheet, under: "answers") {
      guard let answer = note(item, AnswerSheet.Item.keys, in: "an answer") else { continue }
      for moment in Self.items(of: answer, under: "evidence") {
        _ = note(moment, ["at", "line", "quote"], in: "a piece of evidence")
      }
    }
  }

  /// The keys whose numbers are whole.
  private static let whole: Set = ["line", "version"]

  private typealias Members = KeyedDecodingContainer<NamedKey>

  /// Notes the keys of an object that are not known, and returns its members; `nil` for anything else.
  private mutating func note(_ decoder: any Decoder, _ known: [String], in what: String) -> Members? {
    guard let members = try? decoder.container(keyedBy: NamedKey.self) else { return nil }
    let path = RecordPath(
      decoder.codingPath.map { key in key.intValue.map(RecordPath.Step.index) ?? .key(key.stringValue) })
    for key in members.allKeys.map(\.stringValue).sorted() where !known.contains(key) {
      let takes = "it takes \(known.map { "`\($0)`" }.joined(separator: ", "))"
      findings.append(
        FileRules.unknownKey.finding(
          "unknown key `\(key.prefix(90))` in \(what)", help: Suggestion.help(for: key, among: known) ?? takes,
          at: path.appending(key)))
    }
    for key in known where Self.whole.contains(key) {
      guard case .number(let number)? = try? members.decode(JSONValue.self, forKey: NamedKey(key)),
        Int(exactly: number) == nil
      else { continue }
      findings.append(
        FileRules.wrongType.finding(
          "a whole number is expected at `\(key)`, and \(number.shortest) is not one",
          help: "write a whole number there", at: path.appending(key)))
    }
    return members
  }

  private static func items(of members: Members, under key: NamedKey) -> [any Decoder] {
    guard var list = try? members.nestedUnkeyedContainer(forKey: key) else { return [] }
    var items: [any Decoder] = []
    while !list.isAtEnd, let item = try? list.superDecoder() { items.append(item) }
    return items
  }
}
