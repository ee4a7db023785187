import CustomDump
import Foundation
import TestSupport
import Testing

/// Sessions as a person would have them, run for real and compared as whole texts.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter TranscriptTests` rewrites them; the difference is then to be read.
@Suite("Transcripts") struct TranscriptTests {
  static let folder = Shell.tests.appending(path: "Transcripts")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") && (CommittedExample.isThere || !isOnExample($0)) }.sorted()

  /// Whether a session is had on the example as it is committed.
  private static func isOnExample(_ name: String) -> Bool { name.hasPrefix("example-") }

  @Test func thereAreTranscripts() { #expect(!Self.names.isEmpty) }

  @Test(arguments: names) func runsAsRecorded(name: String) throws {
    let file = Self.folder.appending(path: name)
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let shell = try Shell(onExample: Self.isOnExample(name))
    let text = try Transcript(recorded).recorded(running: shell.run)
    try Recording.compare(text, with: recorded, in: file)
  }
}

/// What a test has on file.
enum Recording {
  static var isRewriting: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

  /// Compares a text with what is on file, or rewrites the file where that was asked for.
  static func compare(_ text: String, with recorded: String, in file: URL) throws {
    guard isRewriting else { return expectNoDifference(text, recorded, file.lastPathComponent) }
    if text != recorded { try Data(text.utf8).write(to: file) }
  }
}
