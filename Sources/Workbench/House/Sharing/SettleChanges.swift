package import Insights
import QualityModel
import Records

/// Settles that evaluations were removed, or changed without a history: accepts it, which ends the findings and what
/// was kept of them, or brings back what they were.
package struct SettleChanges: Sendable {
  /// What is to be done.
  package enum Decision: Sendable { case accept, restore }

  /// The evaluation's id, or `all`.
  package var id: String
  package var decision: Decision

  package init(_ id: String, _ decision: Decision) { (self.id, self.decision) = (id, decision) }

  /// Answers with what was settled; throws `NotFound` where there is nothing of that name.
  package func perform(in world: World) throws -> SettledChanges {
    let workspace = try world.workspace
    let changes = UnexplainedChanges(of: workspace, in: try world.locations)
    let all = changes.all
    let meant = id == "all" ? all : all.filter { $0.path.stem == id }
    guard id == "all" || !meant.isEmpty else {
      throw NotFound(
        "unexplained change of", id, among: all.map(\.path.stem),
        otherwise: all.isEmpty ? "everything is settled" : "`check unexplained-change` lists them")
    }
    let ids = meant.map(\.path.stem)
    switch decision {
    case .accept:
      for change in meant { try changes.accept(change) }
      return SettledChanges(accepted: ids, removed: meant.filter { $0.now == nil }.map(\.path.stem))
    case .restore:
      let edits = meant.map { change -> Change.Edit in
        guard let now = change.now else { return .create(change.path, change.before) }
        return .replace(change.place, .bytes(now), with: change.before)
      }
      guard !edits.isEmpty else { return SettledChanges() }
      let change = Change("sync --restore \(id)", by: world.actor, at: world.now(), edits: edits)
      try workspace.perform(change, journal: world.journal)
      return SettledChanges(restored: ids)
    }
  }
}
