import Foundation
import Insights
import QualityModel
import Recordings
import Records

extension SourceReader {
  /// Returns a part for each interaction of a table, and for each row that was left out, in the order of lines.
  func rows(of bytes: Data, named name: String) -> [ImportedPart] {
    let table = CallMetadata.read(bytes, named: name, options: reading, as: kind?.ofRows)
    let words =
      switch table.kind {
      case .calls: "call list"
      case .messages: "messages"
      case .evaluations: "evaluations"
      case .surveys: "survey answers"
      }
    if let refusal = table.refusal {
      var part = ImportedPart.refused(name, takenAs: words, [refusal])
      part.findings = table.findings
      return [part]
    }
    if table.rows.isEmpty, table.leftOut.isEmpty { return [.refused(name, takenAs: words, [.noRows(name)])] }
    let doubtful = Set(table.findings.filter { $0.severity == .warning }.map(\.rule))
    var leftOut = table.leftOut[...]
    var parts: [ImportedPart] = []
    parts.reserveCapacity(table.rows.count + leftOut.count)
    func leaveOut(_ row: CallMetadata.LeftOut) {
      let outcome = ImportReport.Outcome(
        file: name, line: row.line, takenAs: words,
        action: doubtful.contains(row.rule) ? .notRead : .refused,
        remarks: [row.reason])
      parts.append(ImportedPart(outcome: outcome, source: .row, name: ""))
    }
    let place = ListFolder(SourceWalk.home(of: name, from: directory))
    for row in table.rows {
      while let out = leftOut.first, out.line < row.line { leaveOut(leftOut.removeFirst()) }
      var part = part(of: row, named: name, takenAs: words)
      part.list = ListOrigin(place: place, file: row.fileName ?? row.sourceID)
      parts.append(part)
    }
    leftOut.forEach(leaveOut)
    // They are about columns and kinds of rows, so they come before all rows.
    parts[0].findingsOfTable = table.findings
    return parts
  }

  private func part(of row: CallMetadata.Row, named name: String, takenAs words: String) -> ImportedPart {
    let call = CallName.of(id: row.sourceID)
    var interaction = row.interaction
    interaction.id = ImportedID.derive(from: call) ?? interaction.id
    interaction[.source] = nil
    if interaction.metadata?.isEmpty == true { interaction.metadata = nil }
    let guess = row.transcript == nil ? FactOrigin.assumed : .transcript
    let origins = Dictionary(uniqueKeysWithValues: row.guessed.map { ($0.fact, guess) })
    return ImportedPart(
      outcome: .init(file: name, line: row.line, takenAs: words), source: .row, name: call,
      facts: SourcedInteraction(interaction, origins: origins), fileName: row.fileName, agentName: row.agentName,
      agentID: row.agentID,
      medium: row.transcript.map { medium(of: $0, named: name) })
  }

  private func medium(of transcript: Transcript, named name: String) -> ImportedMedium {
    let written = transcript.written()
    return ImportedMedium(
      ending: written.extension, contents: .bytes(written.data), fingerprint: Fingerprint(of: written.data),
      transcript: TranscriptFile(
        url: URL(filePath: name, relativeTo: directory), name: name, completeness: transcript.completeness,
        held: transcript))
  }
}

extension ImportKind {
  /// What the rows of a table are, where a person says so.
  fileprivate var ofRows: CallMetadata.Kind? {
    switch self {
    case .calls: .calls
    case .messages: .messages
    case .transcripts, .surveys, .evaluations, .form, .measures: nil
    }
  }
}

extension ImportedDetails.Guess {
  /// The fact that is guessed.
  var fact: GuessableFact {
    switch self {
    case .channel: .channel
    case .duration: .duration
    }
  }
}
