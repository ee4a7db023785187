package import Foundation
package import QualityModel
import RecordIndex
import Records
package import Recordings

/// Reads what was recorded of one interaction.
package struct ReadRecording: Sendable {
  /// The interaction's id.
  package var id: String

  package init(_ id: String) { self.id = id.lowercased() }

  /// What is under an interaction's id.
  package struct Answer: Sendable {
    /// Its metadata.
    package var interaction: Interaction
    /// What was said; `nil` where there is no transcript that can be read.
    package var transcript: Transcript?
    /// The audio; `nil` where there is none.
    package var audio: URL?
    /// What is wrong with its files.
    package var findings: [Finding]
  }

  /// Answers with the recording; throws `NotFound` with the nearest id, `NotRecorded` where only evaluations are there,
  /// or `Refused` where its metadata is broken.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let reading = try workspace.interaction(id)
    guard let stored = reading.value else {
      guard reading.findings.isEmpty else {
        throw Refused(
          "the recording `\(id)` cannot be read", findings: reading.findings, help: "correct it with `open \(id)`")
      }
      let isElsewhere = try world.asking { try isScored(in: $0) }
      guard !isElsewhere else { throw NotRecorded(interaction: id) }
      let known = workspace.interactions().records.map(\.record.id)
      throw NotFound("recording", id, among: known, otherwise: "`import` adds recordings")
    }
    let media = RecordedMedia(of: id, in: workspace)
    return Answer(
      interaction: stored.record, transcript: media.transcript, audio: media.audio,
      findings: reading.findings + media.findings)
  }

  private func isScored(in index: RecordIndex) throws -> Bool {
    var isScored = false
    try index.visit(Query([.init(.word(.interaction, anyOf: [id]))]), limit: 1) { _ in
      isScored = true
      return false
    }
    return isScored
  }
}

/// An interaction that was scored, and whose recording is elsewhere.
package struct NotRecorded: Explained {
  let interaction: String

  package var message: String { "`\(interaction)` was scored, and its recording is not in this workspace" }
  package var help: String { "`list interaction:\(interaction)` shows what was noted; `import` adds recordings" }
  /// What was asked for is not there.
  package var fault: Fault { .none }
}
