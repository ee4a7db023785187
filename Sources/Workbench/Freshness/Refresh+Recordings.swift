import Foundation
import QualityModel
import RecordIndex
import Records
import Recordings

extension Refresh {
  /// Looks for recordings that came, changed or went, and reads those.
  func performOnRecordings() throws {
    let known = try index.recordingStamps()
    let present: [String: Int]
    do {
      present = try workspace.recordingStamps(asOf: clock())
    } catch {
      return tell(error.finding)
    }
    let gone = known.keys.filter { present[$0] == nil }
    let changed = present.filter { $0.value == 0 || known[$0.key] != $0.value }.keys.sorted()
    guard !gone.isEmpty || !changed.isEmpty else { return }
    let media = workspace.media()
    for portion in stride(from: 0, to: max(1, changed.count), by: 512) {
      let ids = changed[min(portion, changed.count)..<min(portion + 512, changed.count)]
      if talk.isInterrupted() { throw Interrupted() }
      let recordings = ids.map { recording($0, stamp: present[$0] ?? 0, media: media[$0] ?? []) }
      try index.update { update in
        for recording in recordings { try update.put(recording) }
        if portion == 0 { for id in gone.sorted() { try update.removeRecording(id) } }
      }
      talk.progress(
        Talk.Progress(action: "Reading recordings", done: min(portion + 512, changed.count), total: changed.count))
    }
  }

  private func recording(_ id: String, stamp: Int, media: [WorkspacePath]) -> IndexedRecording {
    let reading = workspace.interactionReading(named: id)
    let interaction = reading.value?.record
    let media = interaction.map { _ in RecordedMedia(at: media, in: workspace) }
    return IndexedRecording(
      id: id, stamp: stamp, startedAt: interaction?.startedAt, isReadable: interaction != nil,
      findings: reading.findings + (media?.findings ?? []))
  }
}
