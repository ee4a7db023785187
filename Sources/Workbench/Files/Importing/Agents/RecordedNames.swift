import Notation
import QualityModel
import Records
import Recordings

/// The names that records keep beside their ids, read from all of them when first asked for.
final class RecordedNames {
  private let workspace: Workspace
  private lazy var ids = workspace.interactionIDs()
  private lazy var tables = Tables(workspace.interactions().records.map(\.record))

  init(in workspace: Workspace) { self.workspace = workspace }

  /// Returns whether there is a record of a call.
  func has(_ id: String) -> Bool { ids?.contains(id) ?? ((try? workspace.interaction(id))?.value != nil) }

  /// Returns whether there may be a record of a call, where the folder cannot be listed too.
  func mayHave(_ id: String) -> Bool { ids?.contains(id) ?? true }

  /// Returns the names by which earlier imports booked calls on an agent's id; empty where no record has the id.
  func agentNames(of id: String) -> Set<String> { tables.agents[id] ?? [] }

  /// Returns the id of the one call that has a name as its other one: the id of a list that names the call's file, or
  /// the file that a list names.
  func call(alsoNamed name: String) -> String? {
    let ids = tables.calls[CallName.key(of: name)] ?? []
    return ids.count == 1 ? ids.first : nil
  }

  private struct Tables {
    var agents: [String: Set<String>] = [:]
    var calls: [String: Set<String>] = [:]

    init(_ interactions: [Interaction]) {
      for interaction in interactions {
        if let id = interaction.agent {
          // A record without the name as written was booked by the id itself.
          agents[id, default: []].insert(interaction[.agent]?.string ?? id)
        }
        for name in [interaction[.id], interaction[.file]].compactMap({ $0?.string }) {
          calls[CallName.key(of: name), default: []].insert(interaction.id)
        }
      }
    }
  }
}
