import Foundation
import Insights
import QualityModel
import Records
import Recordings

/// What one file, or one row of a file, says about one call.
struct ImportedPart {
  /// How much its statements count among those of one import, the first most.
  enum Source: Int {
    case record, row, transcript, audio
  }

  /// What became of it; decided when all parts of a call are known.
  var outcome: ImportReport.Outcome
  /// What it is.
  var source: Source
  /// The call's name, as the source writes it.
  var name: String
  /// The folder by which it differs from others of the name; `nil` for rows, which are about a call in any folder.
  var home: String?
  /// What it says; `nil` where nothing of it is taken.
  var facts: SourcedInteraction?
  /// The name of the recording's file, where a row says that besides an id.
  var fileName: String?
  /// Where the list is that a row is in, and how it names the recording; `nil` for files.
  var list: ListOrigin?
  /// The agent, as the source names them.
  var agentName: String?
  /// The agent's number in the other system, where the source has it beside the name.
  var agentID: String?
  /// The file that it is.
  var medium: ImportedMedium?
  /// What reading it found.
  var findings: [Finding] = []
  /// What was found about the whole table whose first row it is; it holds even if the row is refused.
  var findingsOfTable: [Finding] = []

  /// The interaction's id.
  var id: String { facts?.interaction.id ?? "" }

  /// Creates a part of which nothing is taken.
  static func refused(_ file: String, takenAs: String? = nil, _ findings: [Finding]) -> ImportedPart {
    ImportedPart(
      outcome: .init(
        file: file, takenAs: takenAs, action: .refused, remarks: findings.prefix(1).map(\.message.text)),
      source: .row, name: "", findings: findings)
  }

  /// Notes that nothing of it is taken after all.
  mutating func refuse(_ finding: Finding) {
    facts = nil
    outcome.action = .refused
    outcome.remarks = [finding.message.text]
    findings = [finding]
  }
}

/// A transcript or a recording on its way into the workspace.
struct ImportedMedium {
  /// The extension that it gets.
  var ending: String
  /// What the file in the workspace is to hold.
  var contents: Change.Contents
  /// The size and digest of that.
  var fingerprint: Fingerprint
  /// The transcript; `nil` for audio.
  var transcript: TranscriptFile?
  /// How long the recording lasts, in seconds; `nil` for a transcript, and where it cannot be measured.
  var length: Double?
}

/// A transcript that may be the one to read.
struct TranscriptFile {
  /// Where it is.
  var url: URL
  /// The file's name as the user gave it.
  var name: String
  /// What it has beside the words.
  var completeness: Completeness
  /// The language that the file's name ends in; `nil` where it names none.
  var language: String?
  /// The transcript where it is one of many in a file.
  var held: Transcript?

  /// The transcript, read again: hundreds of them would fill the memory for the few that are compared.
  var transcript: Transcript? {
    if let held { return held }
    return (try? NamedFile.read(url, limit: Transcript.largest)).flatMap { Transcript.read($0, named: name).transcript }
  }

  /// How the better of two of the same completeness is chosen: what names no language is hardly a translation.
  var preference: Int {
    let rank = MediaEnding.rank(of: name)
    return language == nil ? rank : rank + MediaEnding.all.count + 1
  }
}
