import Foundation
import QualityModel
import Recordings

@testable import Records
@testable import Workbench

/// What is brought in from elsewhere.
extension Parser {
  /// Whatever a file is taken for, something comes of it or is said about it, times do not run backwards, and what a
  /// workspace keeps of it is read as it was.
  func talk(_ data: Data, named file: String) {
    let reading = Transcript.read(data, named: file)
    Property.ofFindings(reading.findings, in: data)
    Property.holds(!FileKind.of(head: data, named: file).words.isEmpty, "every kind has a name")
    guard let transcript = reading.transcript else {
      return Property.holds(!reading.findings.isEmpty || !reading.details.isEmpty, "nothing is said about the file")
    }
    let starts = transcript.lines.compactMap(\.start)
    Property.holds(zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }, "times run backwards: \(starts)")
    let kept = transcript.kept(of: data, named: file)
    guard kept.data != data else { return }
    let again = Transcript.read(kept.data, named: "talk.\(kept.extension)").transcript
    let lines = transcript.lines.map(\.text)
    Property.holds(again?.lines.map(\.text) == lines, "lines: \(lines) became \(again?.lines.map(\.text) ?? [])")
    let speakers = transcript.lines.map(\.speaker)
    Property.holds(
      again?.lines.map(\.speaker) == speakers, "speakers: \(speakers) became \(again?.lines.map(\.speaker) ?? [])")
  }

  /// Audio is read from a file; one in memory is as good.
  func audio(_ data: Data) {
    let file = URL(filePath: "/dev/shm/sidetone-fuzz-\(ProcessInfo.processInfo.processIdentifier).wav")
    defer { try? FileManager.default.removeItem(at: file) }
    for name in ["talk.wav", "talk.mp3", "talk.ogg", "talk.flac"] {
      guard (try? data.write(to: file)) != nil, let handle = try? FileHandle(forReadingFrom: file),
        let reading = try? Media.inspect(handle, named: name)
      else { return }
      Property.ofFindings(reading.findings, in: data)
      let duration = reading.facts.duration ?? 0
      Property.holds(duration >= 0 && duration.isFinite, "a duration of \(duration)")
    }
  }

  /// Every line is a date, a duration and a rating of one table: what is taken lies in its range.
  func values(_ text: String) {
    let cells = text.split(whereSeparator: \.isNewline).prefix(200).map { $0.replacing("\"", with: "") }
    let rows = cells.enumerated().map { "call-\($0),\"\($1)\",\"\($1)\",\"\($1)\"" }
    let data = Data((["Call ID,Start,Duration,Rating"] + rows).joined(separator: "\n").utf8)
    let table = CallMetadata.read(data, named: "calls.csv")
    Property.ofFindings(table.findings, in: data)
    for row in table.rows {
      let interaction = row.interaction
      if let rating = interaction.customer?.rating {
        Property.holds((0...100).contains(rating), "a rating of \(rating)")
      }
      if let duration = interaction.duration {
        Property.holds((0...360_000).contains(duration), "a duration of \(duration)")
      }
    }
  }
}
