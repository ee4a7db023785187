import Foundation
import Insights
import QualityModel
import Recordings

extension SourceReader {
  /// Returns a part for each row of a table, those that were left out among them in the order of lines.
  func rows(of bytes: Data, named name: String) -> [ImportedPart] {
    let table = CallMetadata.read(bytes, named: name, mapping: mapping)
    // A mapping that is only half right would be hard to take back, so then no row is taken.
    let wrong = table.findings.filter { CallMetadata.rulesOfMapping.contains($0.rule) }
    guard wrong.isEmpty else { return [.refused(name, takenAs: Self.callList, wrong)] }
    let errors = table.findings.filter { $0.severity == .error }
    if table.rows.isEmpty, errors.isEmpty { return [.refused(name, takenAs: Self.callList, [.noRows(name)])] }
    let refused = errors.map { error in
      (
        line: error.place?.line ?? 1,
        part: ImportedPart.refused("\(name):\(error.place?.line ?? 1)", takenAs: Self.callList, [error])
      )
    }
    let taken = table.rows.map { row in (line: row.line, part: part(of: row, named: name)) }
    var parts = (refused + taken).sorted { $0.line < $1.line }.map(\.part)
    parts[0].findings += table.findings.filter { $0.severity != .error }
    return parts
  }

  private static let callList = "call list"

  private func part(of row: CallMetadata.Row, named name: String) -> ImportedPart {
    let call = CallName.of(id: row.sourceID)
    var interaction = row.interaction
    interaction.id = ImportedID.derive(from: call) ?? interaction.id
    let agent = interaction.metadata?["agent"]?.string ?? interaction.agent
    interaction.metadata?["source"] = nil
    if interaction.metadata?.isEmpty == true { interaction.metadata = nil }
    return ImportedPart(
      outcome: .init(source: "\(name):\(row.line)", takenAs: Self.callList), source: .row, name: call,
      facts: SourcedInteraction(interaction), agentName: agent)
  }
}
