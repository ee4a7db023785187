package import Foundation
package import QualityModel

extension Workspace {
  /// Returns what shows whether a recording changed, for each id: its metadata and its media together.
  ///
  /// A file that changed a moment ago makes it 0, so that it is read again next time.
  /// - Throws: `CannotRead` where the system does not open the folder; without a folder there are no recordings.
  package func recordingStamps(asOf now: Date = Date()) throws(CannotRead) -> [String: Int] {
    let stream: FolderStream
    do throws(FileTrouble) {
      guard let opened = try FolderStream(InteractionKind.folder, in: folder) else { return [:] }
      stream = opened
    } catch {
      throw CannotRead(path: InteractionKind.folder, trouble: error)
    }
    var stamps: [String: Int] = [:]
    var untrusted: Set<String> = []
    var described: Set<String> = []
    stream.forEachName { name in
      let text = String(cString: name)
      guard !text.hasPrefix("."), let stamp = stream.stamp(of: name, asOf: now.nanoseconds) else { return }
      let path = WorkspacePath("\(InteractionKind.folder)/\(text)")
      guard let owner = path?.stem else { return }
      if text.hasSuffix(".json") { described.insert(owner) }
      if stamp == FileStamp.untrusted { untrusted.insert(owner) }
      stamps[owner, default: 0] &+= Int(stamp)
    }
    for id in untrusted { stamps[id] = 0 }
    return stamps.filter { described.contains($0.key) }
  }

  /// Returns an interaction by its file's name, whatever that is.
  package func interactionReading(named stem: String) -> Reading<Stored<Interaction>> {
    guard let path = WorkspacePath("\(InteractionKind.folder)/\(stem).json") else { return Reading(value: nil) }
    return record(at: path, of: InteractionKind())
  }
}
