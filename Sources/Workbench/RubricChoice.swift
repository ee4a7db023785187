import QualityModel
import RecordIndex
import Records

/// The rubric to score an interaction with, checked and with the reason why it was chosen.
struct RubricChoice {
  let rubric: Stored<Rubric>
  let remarks: [String]

  /// Takes the named rubric, else the one used last for the channel, else the only one there is for it.
  init(named name: String?, for interaction: Interaction, in world: World) throws {
    let workspace = try world.workspace
    if let name {
      rubric = try workspace.requireRubric(name)
      remarks = []
      return
    }
    let fitting = workspace.rubrics().records.filter { stored in
      stored.record.channels.isEmpty || stored.record.channels.contains(interaction.channel)
    }
    let last = try Self.lastUsed(for: interaction.channel, in: world)
    if let last, let found = fitting.first(where: { $0.record.id == last }) {
      rubric = try workspace.requireRubric(found.record.id)
      remarks = ["Using \(last), as in the last \(interaction.channel.rawValue) evaluation."]
    } else if let only = fitting.first, fitting.count == 1 {
      rubric = try workspace.requireRubric(only.record.id)
      remarks = []
    } else {
      throw Missing(
        .rubric, "which rubric should `\(interaction.id)` be scored with?", help: "name one with `--rubric ID`",
        candidates: fitting.map(\.record.id))
    }
  }

  private static func lastUsed(for channel: Channel, in world: World) throws -> String? {
    try world.asking { index in
      var last: String?
      try index.visit(Query([.init(.word(.channel, anyOf: [channel.rawValue]))]), limit: 1) { evaluation in
        last = evaluation.rubric
        return false
      }
      return last
    }
  }
}

extension Workspace {
  /// Returns an interaction, or throws with the nearest id or with what is wrong with its file.
  func requireInteraction(_ id: String) throws -> Interaction {
    let reading = try interaction(id)
    if let stored = reading.value { return stored.record }
    guard reading.findings.isEmpty else {
      throw Refused(
        "the recording `\(id)` cannot be read", findings: reading.findings, help: "correct it with `open \(id)`")
    }
    let known = interactions().records.map(\.record.id)
    throw NotFound("recording", id, among: known, otherwise: "`import FILE…` brings recordings in")
  }

  /// Returns a rubric that can be scored with, or throws with the nearest id or with everything wrong in it.
  func requireRubric(_ id: String) throws -> Stored<Rubric> {
    let reading = try rubric(id)
    guard let stored = reading.value, !reading.hasErrors else {
      let errors = reading.findings.filter { $0.severity == .error }
      guard errors.isEmpty else {
        throw Refused(
          "the rubric `\(id)` cannot be scored with", findings: errors, help: "correct it with `open \(id)`")
      }
      throw NotFound(
        "rubric", id, among: rubrics().records.map(\.record.id),
        otherwise: "`rubric list` shows them, `rubric new` makes one")
    }
    _ = try keepVersion(of: stored)  // throws where the text changed and the version did not
    return stored
  }
}
