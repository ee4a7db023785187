import CSimdJSON
import Foundation
import QualityModel

/// Reads evaluations that are plainly right an order of magnitude faster than Foundation does; one thread at a time.
///
/// It never finds fault: whatever it is not sure of is left to `JSONReader`, which says what is wrong and where.
final class EvaluationParser {
  /// How many bytes beyond a text must be readable.
  static let padding = evaluation_parser_padding()
  /// The largest text that is read this way; few are larger, and they may not make every thread's memory grow.
  static let largest = 1 << 20

  private let parser: OpaquePointer?
  /// Texts that come again and again are made once.
  private var texts = TextMemory()

  init() { parser = evaluation_parser_create() }

  deinit { evaluation_parser_free(parser) }

  /// Returns the evaluation that a file's bytes hold; `nil` unless it and its place are beyond doubt.
  /// - Parameters:
  ///   - bytes: the file's bytes, with `padding` readable behind them.
  ///   - folder: the folder's path, relative to the workspace.
  ///   - name: the file's name.
  func evaluation(in bytes: UnsafeRawBufferPointer, folder: String, name: String) -> Evaluation? {
    guard bytes.count <= Self.largest, let base = bytes.bindMemory(to: UInt8.self).baseAddress,
      let parsed = evaluation_parser_read(parser, base, bytes.count)?.pointee,
      Self.isFiled(parsed, folder: folder, name: name)
    else { return nil }
    return Evaluation(parsed, texts: &texts)
  }

  /// Whether it is where `FiledUnderItsName` wants it, and names others by ids.
  private static func isFiled(_ parsed: ParsedEvaluation, folder: String, name: String) -> Bool {
    let names = [parsed.id, parsed.agent, parsed.evaluator, parsed.interactionID, parsed.rubricID]
    guard names.allSatisfy(evaluation_parser_is_id), parsed.id.isStem(of: name) else { return false }
    if folder == DraftKind.folder { return true }
    return parsed.submittedAt.isPresent && isMonth(parsed, folder)
  }

  private static func isMonth(_ parsed: ParsedEvaluation, _ folder: String) -> Bool {
    let root = EvaluationKind.folder.utf8
    let rest = folder.utf8.dropFirst(root.count)
    return folder.utf8.starts(with: root) && rest.first == UInt8(ascii: "/")
      && withUnsafeBytes(of: parsed.submittedMonth) { rest.dropFirst().elementsEqual($0) }
  }
}

extension ParsedText {
  /// The bytes; none where there is no text.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Whether a file's name is this and `.json`.
  fileprivate func isStem(of name: String) -> Bool {
    let name = name.utf8
    return name.count == count + 5 && name.starts(with: bytes) && name.suffix(5).elementsEqual(".json".utf8)
  }
}
