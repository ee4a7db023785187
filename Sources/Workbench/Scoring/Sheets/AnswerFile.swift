import Foundation
import QualityModel
import Records

/// Takes a file of answers apart into sheets: one object, an array of objects, or one a line.
enum AnswerFile {
  /// A text that is composed once, and only if there is something to find in it.
  final class Text {
    let bytes: Data
    let file: String
    lazy var marks = MarkedText(json: bytes, file: file)

    init(_ bytes: Data, file: String) {
      self.bytes = bytes
      self.file = file
    }
  }

  /// One sheet, or why it cannot be read; findings know the sheet's place in the file.
  struct Item {
    var value: AnswerSheet?
    var findings: [Finding]
    let path: RecordPath
    let text: Text
    let firstLine: Int

    /// Returns findings about the sheet with their places in the file; those that have a place, in another file, keep
    /// it.
    func placed(_ findings: [Finding]) -> [Finding] {
      findings.flatMap { finding in
        guard finding.place == nil else { return [finding] }
        var finding = finding
        finding.path = RecordPath(path.steps + finding.path.steps)
        return moved(marked([finding]))
      }
    }

    /// Returns findings, whose paths begin at the root of the text, with their places in the text.
    func marked(_ findings: [Finding]) -> [Finding] { text.marks.placed(findings) }

    /// Returns findings with their lines counted from the beginning of the file.
    func moved(_ findings: [Finding]) -> [Finding] {
      findings.map { finding in
        var finding = finding
        if let line = finding.place?.line { finding.place?.line = line + firstLine - 1 }
        return finding
      }
    }
  }

  static func read(_ bytes: Data, file: String) -> [Item] {
    let whole = Text(bytes, file: file)
    guard bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      let nothing = Finding(
        rule: "bad-json", "there is nothing in it", help: "see `help score`", place: Place(file: file))
      return [Item(value: nil, findings: [nothing], path: [], text: whole, firstLine: 1)]
    }
    if let found = try? RecordCoding.decoder.decode(OneOrMany.self, from: bytes) {
      let repeats = RepeatedKeys(in: bytes)
      return found.sheets.enumerated().map { index, sheet in
        item(
          sheet, whole, path: found.isList ? [.index(index)] : [], firstLine: 1,
          repeated: found.isList ? repeats.ofItem(index) : repeats.all)
      }
    }
    guard let lines = AnswerLines(bytes) else {
      guard !isOtherText(bytes) else {
        return [Item(value: nil, findings: [notJSON(file)], path: [], text: whole, firstLine: 1)]
      }
      return [item(Sheet.read(bytes), whole, path: [], firstLine: 1)]
    }
    return lines.filled.map { number, text in
      item(
        Sheet.read(text), Text(text, file: file), path: [], firstLine: number, repeated: RepeatedKeys(in: text).all)
    }
  }

  /// Returns whether a text begins as YAML, a table or a page does, so that no quote or bracket makes JSON of it.
  private static func isOtherText(_ bytes: Data) -> Bool {
    guard let first = bytes.first(where: { !" \t\r\n".utf8.contains($0) }) else { return false }
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= first | 0x20
    return isLetter || "#<-".utf8.contains(first)
  }

  private static func notJSON(_ file: String) -> Finding {
    Finding(
      rule: "bad-json", "this is not JSON, and a sheet of answers is JSON or has one JSON object in each line",
      help:
        "write `{\"interaction\": \"call-0042\", \"answers\": [{\"criterion\": \"greeting\", \"answer\": \"yes\"}]}`;"
        + " tables and YAML are not read as answers",
      place: Place(file: file, line: 1, column: 1))
  }

  private static func item(
    _ sheet: Sheet, _ text: Text, path: RecordPath, firstLine: Int, repeated: Range<Int> = 0..<0
  ) -> Item {
    var item = Item(value: try? sheet.reading.get(), findings: [], path: path, text: text, firstLine: firstLine)
    guard repeated.isEmpty else {
      item.value = nil
      item.findings = item.moved(Array(text.marks.findings.dropFirst(repeated.lowerBound).prefix(repeated.count)))
      return item
    }
    guard sheet.unknown.isEmpty else {
      item.value = nil
      item.findings = item.moved(item.marked(sheet.unknown))
      return item
    }
    guard case .failure(let error) = sheet.reading else { return item }
    let syntax = text.marks.findings.filter { $0.rule != "duplicate-key" }
    // The decoder's path begins at the root of the text, so the sheet's own place is in it already.
    item.findings = item.moved(
      syntax.isEmpty ? item.marked([RecordCoding.finding(for: error, words: Evaluation.words)]) : syntax)
    return item
  }

  /// What one sheet says, or why it cannot be read, and its keys that mean nothing.
  private struct Sheet: Decodable {
    let reading: Result<AnswerSheet, any Error>
    var unknown: [Finding] = []

    init(from decoder: any Decoder) {
      reading = Result { try AnswerSheet(from: decoder) }
      unknown = SheetKeys(in: decoder).findings
    }

    private init(unreadable error: any Error) { reading = .failure(error) }

    static func read(_ bytes: Data) -> Sheet {
      do {
        return try RecordCoding.decoder.decode(Sheet.self, from: bytes)
      } catch {
        return Sheet(unreadable: error)
      }
    }
  }

  /// One sheet, or a list in which each can fail by itself.
  private struct OneOrMany: Decodable {
    var isList: Bool
    var sheets: [Sheet]

    init(from decoder: any Decoder) throws {
      guard var list = try? decoder.unkeyedContainer() else {
        isList = false
        sheets = [Sheet(from: decoder)]
        return
      }
      isList = true
      sheets = []
      while !list.isAtEnd { sheets.append(Sheet(from: try list.superDecoder())) }
    }
  }
}
