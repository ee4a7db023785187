import Recordings
import Testing

/// A new ending is a line in one list; a second list would know nothing of it.
@Suite("The endings of transcripts and recordings are listed once") struct MediaEndingsTests {
  private static let list = "Sources/Recordings/Media/MediaEnding.swift"
  /// What other files end in as well: records and their answers, tables of rows; and the names of a command and of a
  /// key of scores.
  private static let shared: Set = ["json", "tsv", "log", "raw"]

  @Test func noOtherFileNamesOne() throws {
    let names = MediaEnding.all.map(\.name).filter { !Self.shared.contains($0) }
    let literal = try Regex(
      "\"(\\*?\\.)?(\(names.joined(separator: "|")))\"|\\*\\.(\(names.joined(separator: "|")))\\b")
    for file in Checkout.swiftFiles(in: "Sources") where file != Self.list {
      let lines = try Checkout.text(file).split(separator: "\n").filter { $0.contains(literal) }
      #expect(lines.isEmpty, "\(file): \(lines)")
    }
  }

  /// A user who writes the files of a workspace reads the endings there.
  @Test func theDocumentationHasEveryEndingThatIsKept() throws {
    let chapter = try Checkout.text("docs/formats.md").split(separator: "## Transcript and audio")[1]
    let opening = String(chapter.prefix { $0 != "<" })
    let documented = opening.matches(of: /`\.(\w+)`/).map { String($0.output.1) }
    #expect(documented == MediaEnding.all.filter(\.isKept).map(\.name))
  }
}
