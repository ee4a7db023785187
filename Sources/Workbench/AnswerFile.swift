import Foundation
import QualityModel
import Records

/// Takes a file of answers apart into sheets: one object, an array of objects, or one a line.
enum AnswerFile {
  /// One sheet, or why it cannot be read; findings know the sheet's place in the file.
  struct Item {
    var value: AnswerSheet?
    var findings: [Finding]
    let path: RecordPath
    let text: Data
    let file: String
    let firstLine: Int

    /// Returns findings about the sheet with their places in the file.
    func placed(_ findings: [Finding]) -> [Finding] {
      let marked = MarkedText(json: text, file: file)
      let moved = findings.map { finding in
        var finding = finding
        finding.path = RecordPath(path.steps + finding.path.steps)
        return finding
      }
      return marked.placed(moved).map { finding in
        var finding = finding
        if let line = finding.place?.line { finding.place?.line = line + firstLine - 1 }
        return finding
      }
    }
  }

  static func read(_ bytes: Data, file: String) -> [Item] {
    if let whole = try? RecordCoding.decoder.decode(OneOrMany.self, from: bytes) {
      return whole.results.enumerated().map { index, result in
        item(result, bytes, file, path: whole.isList ? [.index(index)] : [], firstLine: 1)
      }
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let filled = lines.enumerated().filter { !$1.allSatisfy { $0 == 32 || $0 == 13 || $0 == 9 } }
    let looksLikeLines = filled.count > 1 && filled.allSatisfy { $0.element.first == UInt8(ascii: "{") }
    guard looksLikeLines else { return [broken(bytes, file)] }
    return filled.map { number, line in
      let text = Data(line)
      let result = Result { try RecordCoding.decoder.decode(AnswerSheet.self, from: text) }
      return item(result, text, file, path: [], firstLine: number + 1)
    }
  }

  private static func item(
    _ result: Result<AnswerSheet, any Error>, _ text: Data, _ file: String, path: RecordPath, firstLine: Int
  ) -> Item {
    var item = Item(value: try? result.get(), findings: [], path: path, text: text, file: file, firstLine: firstLine)
    if case .failure(let error) = result { item.findings = item.placed([RecordCoding.finding(for: error)]) }
    return item
  }

  /// Foundation does not tell where a text stops being JSON; whoever marks places does.
  private static func broken(_ bytes: Data, _ file: String) -> Item {
    let findings = MarkedText(json: bytes, file: file).findings
    guard findings.isEmpty else {
      return Item(value: nil, findings: findings, path: [], text: bytes, file: file, firstLine: 1)
    }
    let result = Result { try RecordCoding.decoder.decode(AnswerSheet.self, from: bytes) }
    return item(result, bytes, file, path: [], firstLine: 1)
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
