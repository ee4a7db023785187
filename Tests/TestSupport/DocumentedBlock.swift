import Foundation
import Synchronization

/// A fenced block of a document that a test runs or reads.
///
/// The line before its fence says what it is: `<!-- session: scoring -->` is a session at the prompt, `<!-- shell:
/// import -->` one in a shell, `<!-- file: people.yaml -->` a record.
public struct DocumentedBlock: Hashable, Sendable, CustomStringConvertible {
  /// The document's path from the root of the checkout.
  public let document: String
  /// What stands before the colon, such as `session`.
  public let kind: String
  /// What stands after it.
  public let name: String
  /// The lines between the fences.
  public let text: String

  /// Where it is, for a failing test.
  public var description: String { "\(document): \(kind) \(name)" }

  /// Whether documents are rewritten with what the program prints now.
  public static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  /// The documents of the checkout: the Markdown files at its root and under `docs/`.
  public static let documents: [String] = {
    let root = CommittedExample.checkout.path
    let top = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let docs = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/docs")) ?? []
    return (top + docs.map { "docs/\($0)" }).filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// Returns the text of a document.
  public static func text(of document: String) throws -> String {
    try String(contentsOf: CommittedExample.checkout.appending(path: document), encoding: .utf8)
  }

  /// Returns the blocks of some kinds in all documents, in their order.
  public static func all(_ kinds: Set<String>) -> [DocumentedBlock] {
    documents.flatMap { blocks(in: $0) }.filter { kinds.contains($0.kind) }
  }

  private static func blocks(in document: String) -> [DocumentedBlock] {
    let lines = ((try? text(of: document)) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropLast().compactMap { index in
      guard lines[index].hasPrefix("<!-- "), lines[index].hasSuffix(" -->"), lines[index + 1].hasPrefix("```"),
        let colon = lines[index].range(of: ": ")
      else { return nil }
      let text = lines[(index + 2)...].prefix { !$0.hasPrefix("```") }
      return DocumentedBlock(
        document: document, kind: String(lines[index][..<colon.lowerBound].dropFirst(5)),
        name: String(lines[index][colon.upperBound...].dropLast(4)), text: text.map { $0 + "\n" }.joined())
    }
  }

  /// One document is rewritten at a time.
  private static let writing = Mutex(())

  /// Rewrites the block in its document.
  public func record(_ printed: String) throws {
    try Self.writing.withLock { _ in
      let file = CommittedExample.checkout.appending(path: document)
      var whole = try String(contentsOf: file, encoding: .utf8)
      let head = "<!-- \(kind): \(name) -->\n```"
      guard let start = whole.range(of: head), let line = whole[start.upperBound...].firstIndex(of: "\n") else {
        return
      }
      let begin = whole.index(after: line)
      guard let end = whole.range(of: "```", range: begin..<whole.endIndex) else { return }
      whole.replaceSubrange(begin..<end.lowerBound, with: printed)
      try whole.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
