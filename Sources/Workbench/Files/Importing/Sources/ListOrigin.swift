import Foundation
import Notation
import Recordings

/// Where the list is that a row is in, and how it names the call's recording.
struct ListOrigin {
  /// Where the list is; the same for all of its rows.
  let place: ListFolder
  /// The text by which the row names the recording, or else the call.
  let file: String

  /// The list's folder, as the folders of files are compared.
  var folder: String { place.path }

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
    FileManager.default.isFolder(atPath: URL(filePath: folder).appending(path: name).path)
  }

  /// Whether a recording or transcript of a call is beside the list.
  func isBesideFile(of call: String) -> Bool { place.calls.contains(CallName.key(of: call)) }

  /// Whether there are recordings or captions beside the list, whatever their names; a text may be anything.
  var isBesideRecordings: Bool { place.hasRecordings }
}

/// The folder of a list, looked into once for all of the list's rows.
final class ListFolder {
  let path: String
  /// The keys of the names of the calls whose recordings or transcripts are in it.
  private(set) lazy var calls = Set(
    neighbours.filter { MediaEnding.of($0)?.isRead == true }.map { CallName.key(of: CallName.of(fileName: $0)) })
  /// Whether there are recordings or captions in it.
  private(set) lazy var hasRecordings = neighbours.contains {
    MediaEnding.of($0).map { $0.isKept && $0 != .plainText } ?? false
  }
  /// The names of the files in it and in `audio`, `transcripts` and the like there.
  private lazy var neighbours = Self.neighbours(in: URL(filePath: path))

  init(_ path: String) { self.path = path }

  private static func neighbours(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names
      + names.filter(SourceWalk.isHalf).flatMap {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: $0).path)) ?? []
      }
  }
}
