import Foundation
import Recordings

/// Where the list is that a row is in, and how it names the call's recording.
struct ListOrigin: Hashable {
  /// The list's folder, as the folders of files are compared.
  let folder: String
  /// The text by which the row names the recording, or else the call.
  let file: String

  init(folder: String, file: String) { (self.folder, self.file) = (folder, file) }

  /// Whether the row names a recording rather than a call: it has a recording's ending.
  var namesFile: Bool { CallName.of(id: file) != file }

  /// The folder that the row writes before the name, as in `nov2/call-78.vtt`; `nil` where it writes none.
  var statedFolder: String? {
    guard namesFile else { return nil }
    let parts = file.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    return parts.count > 1 ? parts.dropLast().last.map(String.init) : nil
  }

  /// Whether a folder is the list's own or in it.
  func isAbove(_ other: String) -> Bool {
    other == folder || other.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Whether the list's folder has one of a name in it.
  func hasFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    let path = URL(filePath: folder).appending(path: name).path
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Whether a recording or transcript of a call is beside the list.
  func isBesideFile(of call: String) -> Bool {
    let key = CallName.key(of: call)
    return neighbours.contains {
      MediaEnding.of($0)?.isRead == true && CallName.key(of: CallName.of(fileName: $0)) == key
    }
  }

  /// Whether there are recordings or captions beside the list, whatever their names; a text may be anything.
  var isBesideRecordings: Bool {
    neighbours.contains { MediaEnding.of($0).map { $0.isKept && $0 != .plainText } ?? false }
  }

  /// The names of the files in the list's folder and in `audio`, `transcripts` and the like there.
  private var neighbours: [String] {
    let url = URL(filePath: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names
      + names.filter(SourceWalk.isHalf).flatMap {
        (try? FileManager.default.contentsOfDirectory(atPath: url.appending(path: $0).path)) ?? []
      }
  }
}
