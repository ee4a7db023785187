import Foundation
import Notation
import QualityModel
import Recordings

@testable import Records
@testable import Workbench

/// The parsers of everything that comes from outside, each fed with whatever the fuzzer thinks of.
enum Parser: String, CaseIterable {
  case rubric, people, settings, evaluation, interaction, journal, transcript, csv, answers, query, scan
  case chat, meeting, mail, table, service, audio, values, index, completion

  /// Parses bytes, and ends the program where something does not hold that always should.
  func parse(_ bytes: [UInt8]) {
    let data = Data(bytes)
    switch self {
    case .rubric: Property.ofFindings(RubricReader.read(data, file: "form.yaml").findings, in: data)
    case .people: Property.ofFindings(PeopleReader.read(data).findings, in: data)
    case .settings: Property.ofFindings(SettingsReader.read(data).findings, in: data)
    case .evaluation: record(Evaluation.self, data, in: "sessions/evaluations/2026/11")
    case .interaction: record(Interaction.self, data, in: "recordings")
    case .journal: journal(data)
    case .transcript: transcript(data)
    case .csv: Property.ofFindings(CallMetadata.read(data, named: "calls.csv").findings, in: data)
    case .query: query(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    case .scan: scan(bytes)
    case .chat, .meeting, .mail: talk(data, named: "talk.txt")
    case .table: talk(data, named: "talk.tsv")
    case .service: talk(data, named: "talk.json")
    case .audio: audio(data)
    case .index: index(bytes)
    case .completion: completion(String(decoding: bytes, as: UTF8.self))
    case .values: values(String(decoding: bytes, as: UTF8.self))
    case .answers:
      for item in AnswerFile.read(data, file: "answers.json") { Property.ofFindings(item.findings, in: data) }
    }
  }

  /// What was read, written and read again is the same, and what did not change keeps its bytes.
  private func record<Record: JSONRecord>(_ type: Record.Type, _ data: Data, in folder: String) {
    let id = (try? JSONDecoder().decode(Named.self, from: data))?.id ?? "any"
    guard let path = WorkspacePath("\(folder)/\(id).json") else { return }
    let reading = JSONReader.read(type, data, at: path)
    Property.ofFindings(reading.findings, in: data)
    guard let record = reading.value else { return }
    let stored = Stored(record, at: path, bytes: data)
    Property.holds((try? stored.bytes(for: record)) == data, "what did not change keeps its bytes")
    guard let written = try? JSONPrinter.bytes(of: JSONValue(encoding: record)) else {
      return Property.holds(false, "what was read can be written")
    }
    let again = JSONReader.read(type, written, at: path)
    Property.holds(again.value == record, "what was written is read as it was: \(record), \(again)")
  }

  private func journal(_ data: Data) {
    guard let entry = JournalEntry(fileBytes: data) else { return }
    guard let written = try? entry.fileBytes() else { return Property.holds(false, "an entry can be written") }
    Property.holds(JournalEntry(fileBytes: written) == entry, "an entry that was written is read as it was")
  }

  /// A query, written out, asks the same; a mistake in one lies in its line.
  private func query(_ words: [String]) {
    do throws(QueryProblem) {
      let query = try Query(words: words)
      let again = try? Query(words: query.words)
      Property.holds(again.map(\.words) == query.words, "\(words) became \(query.words), then \(again?.words ?? [])")
    } catch {
      Property.ofProblem(error)
    }
    do throws(QueryProblem) { _ = try SearchRequest(words: words) } catch { Property.ofProblem(error) }
  }

  /// The fast reader never reads what the careful one refuses, and never anything else than it does.
  private func scan(_ bytes: [UInt8]) {
    guard let named = try? JSONDecoder().decode(Filed.self, from: Data(bytes)), let month = named.submittedAt?.prefix(7)
    else { return }
    let folder = "sessions/evaluations/\(month.replacing("-", with: "/"))"
    guard let path = WorkspacePath("\(folder)/\(named.id).json") else { return }
    let padded = bytes + [UInt8](repeating: 0, count: EvaluationParser.padding)
    let fast = padded.withUnsafeBytes { memory in
      EvaluationParser().evaluation(in: .init(rebasing: memory[..<bytes.count]), folder: folder, name: path.name)
    }
    guard let fast else { return }
    let careful = JSONReader.read(Evaluation.self, Data(bytes), at: path)
    // What an evaluation was before is not wanted by a scan.
    var value = careful.value
    let history = careful.value?.history
    value?.history = history?.map { Revision(at: $0.at, by: $0.by, reason: $0.reason, before: .null) }
    Property.holds(value == fast, "read at once as \(fast)\nand with care as \(careful)")
    Property.holds(careful.findings.isEmpty, "read at once in spite of \(careful.findings)")
  }

  /// A transcript is kept in one of two forms, and reading that gives the same lines.
  private func transcript(_ data: Data) {
    guard let ending = data.first.map({ ["vtt", "srt", "txt", "json"][Int($0) % 4] }) else { return }
    let reading = Transcript.read(data.dropFirst(), named: "talk.\(ending)")
    Property.ofFindings(reading.findings, in: data.dropFirst())
    // What lies in a workspace already is kept byte for byte; only the services' JSON is written anew.
    guard ending == "json", let transcript = reading.transcript else { return }
    let written = transcript.written()
    let again = Transcript.read(written.data, named: "talk.\(written.extension)").transcript
    let lines = transcript.lines.map(\.text)
    let speakers = transcript.lines.map(\.speaker)
    Property.holds(
      again?.lines.map(\.speaker) == speakers, "speakers: \(speakers) became \(again?.lines.map(\.speaker) ?? [])")
    Property.holds(again?.lines.map(\.text) == lines, "lines: \(lines) became \(again?.lines.map(\.text) ?? [])")
    let times = transcript.lines.compactMap(\.start), timesAgain = again?.lines.compactMap(\.start) ?? []
    guard times.count == lines.count else { return }
    let areClose = zip(times, timesAgain).allSatisfy { abs($0 - $1) < 0.0011 }
    Property.holds(times.count == timesAgain.count && areClose, "times: \(times) became \(timesAgain)")
  }
}

/// As much of a record as tells what its file is called.
private struct Named: Decodable { var id: String }

/// As much of an evaluation as tells where it is filed.
private struct Filed: Decodable {
  var id: String
  var submittedAt: String?
}
