import Foundation
import TestSupport
import Testing

/// Documents go stale silently; these tests make noise.
@Suite("Documents") struct DocumentationTests {
  static let documents = DocumentedBlock.documents

  @Test func everyDocumentIsThere() {
    let expected: Set = [
      "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/formats.md", "docs/statistics.md",
      "docs/glossary.md", "docs/decisions.md", "docs/guide/evaluators.md", "docs/guide/coaches.md",
      "docs/guide/trainers.md", "docs/guide/leads.md",
    ]
    #expect(expected.subtracting(Self.documents).isEmpty)
  }

  /// What a newcomer reads in five minutes.
  @Test func theReadmeIsShort() throws {
    let lines = try Checkout.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines <= 151, "README.md has \(lines) lines")
  }

  @Test(arguments: documents) func linksLeadSomewhere(document: String) throws {
    let folder = Checkout.root.appending(path: document).deletingLastPathComponent()
    for link in try Checkout.text(document).matches(of: #/\]\(([^)#\s]+)(#[^)]*)?\)/#).map({ String($0.output.1) })
    where !link.contains("://") {
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: link).path), "\(document): \(link)")
    }
  }

  /// Paths into the sources and tests that a document names.
  @Test(arguments: documents) func namedFilesExist(document: String) throws {
    let roots = "Sources|Tests|Benchmarks|Fuzzing|Integrations|Scripts|docs"
    let pattern = try Regex("`((?:\(roots))/[A-Za-z0-9_+./-]*)`")
    for match in try Checkout.text(document).matches(of: pattern) {
      let path = String(match.output[1].substring ?? "")
      #expect(FileManager.default.fileExists(atPath: Checkout.root.appending(path: path).path), "\(document): \(path)")
    }
  }

  /// Whoever reads the code has the repository and nothing else.
  @Test func commentsPointToTextsThatAreHere() throws {
    for file in Checkout.swiftFiles(in: "Sources") {
      for line in try Checkout.text(file).split(separator: "\n") where line.contains("///") {
        let capitals = line.matches(of: #/`([A-Z]{4,})`/#).map { String($0.output.1) }
        let pages = line.matches(of: #/[\w\/-]+\.md\b/#).map { String($0.output) }
        let strangers = (capitals + pages).filter { name in
          !Self.words.contains(name) && !Self.documents.contains { $0 == name || $0.hasSuffix("/\(name)") }
        }
        #expect(strangers.isEmpty, "\(file): \(line)")
      }
    }
  }

  /// Words in capitals that are no texts.
  static let words: Set = ["COLUMNS", "EDITOR", "HOME", "INPUTRC", "LANG", "LINES", "PATH", "TERM", "VISUAL", "WEBVTT"]
}
