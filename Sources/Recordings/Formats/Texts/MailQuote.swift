import Foundation

/// Where an e-mail begins to quote an earlier one, as the usual mail programs mark it in their languages.
enum MailQuote {
  /// The verbs of `On Sunday Tove Lind wrote:`, in the words' lower case and without accents.
  private static let verbs = [
    "wrote", "schrieb", "a ecrit", "escribio", "ha scritto", "escreveu", "schreef", "skrev", "kirjoitti", "napisal",
    "pise", "napsal", "irta", "yazdi", "写道", "寫道", "のメール", "さんは書きました", "작성",
  ]
  /// How far the fields of a quoted head are apart.
  private static let headLines = 6

  /// Returns whether one of some lines begins a quotation.
  static func opens(in lines: [String]) -> Bool {
    lines.indices.contains { index in
      let line = lines[index].onOneLine
      return line.hasPrefix(">") || isRule(line) || isHead(lines[index...])
        || (line.last == ":" || line.last == "：") && isAttribution(lines, at: index)
    }
  }

  /// `-----Original Message-----`, and the same in any language; `----------` alone is a rule above anything.
  private static func isRule(_ line: String) -> Bool {
    guard line.hasPrefix("---"), line.hasSuffix("---") || line.contains("-----Original Message") else { return false }
    return line.contains(where: \.isLetter)
  }

  /// `Am 20.11.2026 um 14:03 schrieb Tove Lind:`, which a mail program may break into two lines.
  private static func isAttribution(_ lines: [String], at index: Int) -> Bool {
    let before = index > lines.startIndex ? lines[index - 1] : ""
    let sentence = "\(before) \(lines[index])".folded.lowercased()
    let own = lines[index].folded.lowercased()
    let isDated = sentence.contains(where: \.isNumber) || sentence.contains("@") || own.hasPrefix("on ")
    guard isDated || own.hasSuffix("wrote:") else { return false }
    return verbs.contains { isWord($0.folded.lowercased(), in: own) }
  }

  /// Returns whether a verb is in a line by itself; Chinese, Japanese and Korean have no blanks around it.
  private static func isWord(_ verb: String, in line: String) -> Bool {
    guard let range = line.range(of: verb) else { return false }
    if verb.utf8.contains(where: { $0 >= 0x80 }) { return true }
    let isLetter = { (character: Character?) in character?.isLetter == true }
    return !isLetter(line[..<range.lowerBound].last) && !isLetter(line[range.upperBound...].first)
  }

  /// `From: …` and near it `Sent: …`, or the same in another language.
  private static func isHead(_ lines: ArraySlice<String>) -> Bool {
    guard let first = lines.first, let name = name(in: first), MailField(named: name) == .from else { return false }
    // `From: here` alone is a head's beginning too; in other languages the word may begin a sentence.
    return name.lowercased() == "from"
      || lines.dropFirst().prefix(headLines).compactMap(self.name).compactMap(MailField.init(named:))
        .contains { field in field != .from }
  }

  private static func name(in line: String) -> String? {
    guard let colon = line.prefix(30).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return line[..<colon].filter { $0 != "*" }.onOneLine
  }
}
