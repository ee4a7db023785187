import Foundation
import Insights
import QualityModel
import Records
import Recordings

/// Reads one named file after the other into the parts that calls are put together from.
struct SourceReader {
  /// Where relative names begin.
  let directory: URL
  /// What a person says the files are.
  let kind: ImportKind?
  /// How tables are read.
  let reading: ReadingOptions
  /// How a person says that the interactions were held.
  var channel: Channel?

  /// Returns what a file says, part by part.
  func parts(of name: String) -> [ImportedPart] {
    let url = URL(filePath: name, relativeTo: directory)
    let head: Data
    do {
      head = try Self.head(of: url, named: name)
    } catch {
      return [.refused(name, [.unreadable(name, error)])]
    }
    switch FileKind.of(head: head, named: name) {
    case .spreadsheet:
      let words = Spreadsheet.words(of: name, head: head)
      return [.refused(name, takenAs: words, [Spreadsheet.refusal(of: name, head: head)])]
    case .audio where kind == nil: return [audio(url, name)]
    case .audio: return [.refused(name, takenAs: "audio", [.notWhatWasSaid(name, kind)])]
    case .unknown(let words): return [.refused(name, [.unusable(name, words)])]
    case .table where kind != .transcripts: return read(url, name, isTable: true) { rows(of: $0, named: name) }
    case let found where kind == .calls || kind == .messages:
      return found == .text
        ? read(url, name, isTable: true) { rows(of: $0, named: name) }
        : [.refused(name, takenAs: found.words, [.notWhatWasSaid(name, kind)])]
    case .table, .text, .transcript, .details, .mail, .export, .evaluations, .form:
      return read(url, name) { [transcript($0, url, name)] }
    }
  }

  /// The beginning of a plain file.
  private static func head(of url: URL, named name: String) throws(UnreadableFile) -> Data {
    do {
      let handle = try NamedFile.open(url)
      defer { try? handle.close() }
      return try handle.read(upToCount: FileKind.headLength) ?? Data()
    } catch {
      throw UnreadableFile(name: name, path: url.path, error: error)
    }
  }

  /// Reads a text as a whole, unless it is far larger than any.
  private func read(_ url: URL, _ name: String, isTable: Bool = false, _ make: (Data) -> [ImportedPart])
    -> [ImportedPart]
  {
    do throws(CannotRead) {
      return make(try NamedFile.read(url, limit: Transcript.largest))
    } catch  where error.isTooLarge {
      return [.refused(name, [.tooLarge(name, isTable: isTable)])]
    } catch {
      return [.refused(name, [.unreadable(name, UnreadableFile(name: name, path: url.path, error: error))])]
    }
  }

  private func audio(_ url: URL, _ name: String) -> ImportedPart {
    let reading: AudioReading
    let file: OutsideFile
    do {
      (reading, file) = (try Media.inspect(NamedFile.open(url), named: name), try OutsideFile(url))
    } catch {
      return .refused(
        name, takenAs: "audio", [.unreadable(name, UnreadableFile(name: name, path: url.path, error: error))])
    }
    if reading.findings.contains(where: { $0.severity == .error }) {
      return .refused(name, takenAs: "audio", reading.findings)
    }
    return part(of: name, takenAs: "audio", .audio, findings: reading.findings) { id in
      let rounded = reading.facts.duration.map { ($0 * 1000).rounded() / 1000 }
      return SourcedInteraction(
        Interaction(id: id, channel: .voice, duration: rounded), origins: [.channel: .audio, .duration: .audio])
    } medium: {
      ImportedMedium(
        ending: Media.extension(of: name), contents: .copy(file), fingerprint: file.fingerprint,
        length: reading.facts.duration)
    }
  }

  private func transcript(_ bytes: Data, _ url: URL, _ name: String) -> ImportedPart {
    if let record = Self.record(in: bytes, named: name) { return part(of: record, named: name) }
    var clock = self.reading.clock
    clock.channel = channel
    let reading = Transcript.read(bytes, named: name, clock: clock)
    let words = reading.kind.shortWords
    guard reading.transcript != nil || !reading.details.isEmpty else {
      return .refused(name, takenAs: words, reading.findings.isEmpty ? [.unusable(name)] : reading.findings)
    }
    var result = part(of: name, takenAs: words, .transcript, findings: reading.findings) { id in
      reading.details.sourced(id: id)
    } medium: {
      try reading.transcript.map { try medium(of: $0, bytes, url, name) }
    }
    result.agentName = reading.details.agent
    return result
  }

  private func medium(of transcript: Transcript, _ bytes: Data, _ url: URL, _ name: String) throws -> ImportedMedium {
    let kept = transcript.kept(of: bytes, named: name)
    let file = TranscriptFile(
      url: url, name: name, completeness: transcript.completeness, language: CallName.language(ofFile: name))
    guard kept.data == bytes else {
      return ImportedMedium(
        ending: kept.extension, contents: .bytes(kept.data), fingerprint: Fingerprint(of: kept.data), transcript: file)
    }
    let copy = try OutsideFile(url)
    return ImportedMedium(
      ending: kept.extension, contents: .copy(copy), fingerprint: copy.fingerprint, transcript: file)
  }

  /// A part that is named by its file.
  private func part(
    of name: String, takenAs words: String?, _ source: ImportedPart.Source, findings: [Finding],
    _ facts: (String) -> SourcedInteraction, medium: () throws -> ImportedMedium?
  ) -> ImportedPart {
    let isTable = Media.extension(of: name) == "csv"
    let call = CallName.of(fileName: isTable ? String(name.dropLast(4)) : name)
    guard let id = ImportedID.derive(from: call) else {
      return .refused(name, takenAs: words, [ImportedID.refusal(call)])
    }
    do {
      return ImportedPart(
        outcome: .init(file: name, takenAs: words), source: source, name: call,
        home: SourceWalk.home(of: name, from: directory), facts: facts(id), medium: try medium(), findings: findings)
    } catch {
      return .refused(name, takenAs: words, [.unreadable(name, UnreadableFile(name: name, path: name, error: error))])
    }
  }

  /// The record of an interaction, as another workspace keeps it.
  private static func record(in bytes: Data, named name: String) -> Interaction? {
    guard Media.extension(of: name) == "json",
      let record = try? RecordCoding.decoder.decode(Interaction.self, from: bytes), record.format == Interaction.format
    else { return nil }
    return record
  }

  private func part(of record: Interaction, named name: String) -> ImportedPart {
    guard Identifier.isValid(record.id) else {
      return .refused(name, takenAs: "interaction", [Identifier.refusal(record.id, of: "an interaction")])
    }
    let facts = SourcedInteraction(stored: record)
    return ImportedPart(
      outcome: .init(file: name, takenAs: "interaction"), source: .record, name: record.id, facts: facts,
      agentName: record.agent)
  }
}

extension FileKind {
  /// What a file is taken for, in a column of a table; `nil` where it is nothing that is known.
  fileprivate var shortWords: String? {
    switch self {
    case .transcript(let format): format.rawValue
    case .unknown: nil
    case .audio, .table, .text, .details, .spreadsheet, .mail, .export, .evaluations, .form: words
    }
  }
}
