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

    /// Returns findings about the sheet with their places in the file; those that have a place, in another file, keep it.
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
    if let sheets = try? RecordCoding.decoder.decode(OneOrMany.self, from: bytes) {
      return sheets.results.enumerated().map { index, result in
        item(result, whole, path: sheets.isList ? [.index(index)] : [], firstLine: 1)
      }
    }
    guard let lines = AnswerLines(bytes) else {
      let result = Result { try RecordCoding.decoder.decode(AnswerSheet.self, from: bytes) }
      return [item(result, whole, path: [], firstLine: 1)]
    }
    return lines.filled.map { number, text in
      let result = Result { try RecordCoding.decoder.decode(AnswerSheet.self, from: text) }
      return item(result, Text(text, file: file), path: [], firstLine: number)
    }
  }

  private static func item(
    _ result: Result<AnswerSheet, any Error>, _ text: Text, path: RecordPath, firstLine: Int
  ) -> Item {
    var item = Item(value: try? result.get(), findings: [], path: path, text: text, firstLine: firstLine)
    guard case .failure(let error) = result else { return item }
    let syntax = text.marks.findings
    // The decoder's path begins at the root of the text, so the sheet's own place is in it already.
    item.findings = item.moved(syntax.isEmpty ? item.marked([RecordCoding.finding(for: error)]) : syntax)
    return item
  }

  /// One sheet, or a list in which each can fail by itself.
  private struct OneOrMany: Decodable {
    var isList: Bool
    var results: [Result<AnswerSheet, any Error>]

    init(from decoder: any Decoder) throws {
      guard var list = try? decoder.unkeyedContainer() else {
        isList = false
        results = [Result { try AnswerSheet(from: decoder) }]
        return
      }
      isList = true
      results = []
      while !list.isAtEnd {
        let element = try list.superDecoder()
        results.append(Result { try AnswerSheet(from: element) })
      }
    }
  }
}
