import QualityModel
import RecordIndex
import Records

/// The rubric to score an interaction with, checked and with the reason why it was chosen.
struct RubricChoice {
  let rubric: Stored<Rubric>
  let remarks: [String]
  private let isNamed: Bool

  /// Takes the named rubric, else the one used last for the channel, else the only one there is for it.
  init(named name: String?, for interaction: Interaction, in world: World) throws {
    let workspace = try world.workspace
    if let name {
      rubric = try workspace.requireRubric(name)
      isNamed = true
      remarks = []
      return
    }
    isNamed = false
    let listing = workspace.rubrics()
    let fitting = listing.records.filter { $0.record.isMeant(for: interaction.channel) }
    let team = world.people.team(of: interaction)
    let last = try Self.lastUsed(for: interaction.channel, by: team, in: world)
    if let last, let found = fitting.first(where: { $0.record.id == last }) {
      rubric = try workspace.requireRubric(found.record.id)
      let of = team.map { " of \($0)" } ?? ""
      remarks = ["Using \(last), as in the last \(interaction.channel.rawValue) evaluation\(of)."]
    } else if let only = fitting.first, fitting.count == 1 {
      rubric = try workspace.requireRubric(only.record.id)
      remarks = []
    } else {
      throw Self.unclear(among: listing, fitting: fitting.map(\.record.id), for: interaction)
    }
  }

  /// What there is to choose from; nothing can be chosen where there is no rubric at all.
  private static func unclear(
    among listing: Listing<Rubric>, fitting: [String], for interaction: Interaction
  ) -> any Error {
    let (all, channel) = (listing.records.map(\.record.id), interaction.channel.rawValue)
    if !fitting.isEmpty {
      return Missing(
        .rubric, "which rubric should `\(interaction.id)` be scored with?", help: "name one with `--rubric ID`",
        candidates: fitting)
    }
    if !all.isEmpty {
      return Missing(
        .rubric, "no rubric is meant for \(channel); which one should `\(interaction.id)` be scored with?",
        help: "name one with `--rubric ID`, or add `\(channel)` to the channels of one", candidates: all)
    }
    let findings = listing.findings.filter { $0.severity == .error }
    guard findings.isEmpty else {
      return Refused("no rubric can be read", findings: findings, help: "correct one with `open ID`")
    }
    return Refused(
      "there is no rubric to score with", findings: [],
      help: "`rubric new ID` creates one to fill in; a form from elsewhere goes into `rubrics/`", fault: .request)
  }

  /// Returns what there is to say where a rubric that was named is meant for other channels; `nil` where it fits.
  func misfit(with interaction: Interaction) -> String? {
    guard isNamed else { return nil }
    return RubricsFitTheChannel.misfit(of: rubric.record, with: interaction.channel, of: interaction.id)
  }

  /// What another team was scored with says nothing about this one.
  private static func lastUsed(for channel: Channel, by team: String?, in world: World) throws -> String? {
    try world.asking { index in
      var last: String?
      let ofTeam = team.map { [Query.Term(.word(.team, anyOf: [$0]))] } ?? []
      let query = Query([.init(.word(.channel, anyOf: [channel.rawValue]))] + ofTeam)
      try index.visit(query, limit: 1) { evaluation in
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
    throw NotFound("recording", id, among: known, otherwise: "`import FILE…` adds recordings")
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
        otherwise: "`rubric list` shows them, `rubric new` creates one")
    }
    _ = try keepVersion(of: stored)  // throws where the text changed and the version did not
    return stored
  }
}
