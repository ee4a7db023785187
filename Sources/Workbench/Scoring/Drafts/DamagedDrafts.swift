import Foundation
import QualityModel
import Records

/// Drafts whose files cannot be read, so that nothing says for sure what they are drafts of.
struct DamagedDrafts {
  private let drafts: [(id: String, text: String)]

  /// Finds them.
  init(among listing: Listing<Evaluation>, in workspace: Workspace) {
    let readable = Set(listing.records.map(\.path))
    let paths = Set(listing.findings.compactMap(\.place).compactMap { WorkspacePath($0.file) })
    drafts = paths.subtracting(readable).sorted().map { path in
      (path.stem, workspace.bytes(at: path).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }
  }

  /// A sentence for each that names an evaluation's interaction, or that names none at all and is of its agent.
  func remarks(on evaluation: Evaluation) -> [String] {
    drafts.filter { id, text in
      text.contains("\"\(evaluation.interaction.id)\"")
        || (!text.contains("\"interaction\"") && id.contains("-\(evaluation.agent)-"))
    }.map { id, _ in
      "A draft of this interaction, `\(id)`, cannot be read: `open \(id)` repairs it, `drafts drop \(id)` drops it."
    }
  }
}
