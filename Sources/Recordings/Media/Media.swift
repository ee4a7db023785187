package import Foundation
package import QualityModel

/// The files that may be beside an interaction's metadata.
package enum Media {
  /// Returns a file name's extension in lower case and without its dot; empty where there is none.
  package static func `extension`(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Returns the finding for audio whose content is not what its name says; the first 64 kilobytes are enough.
  package static func finding(in data: Data, named file: String) -> Finding? {
    guard let signatures = MediaEnding.of(file)?.signatures, !signatures.isEmpty else {
      return FileSignature.audioExtension(of: data).map { .isAudio(file, FileSignature.name(of: data), ending: $0) }
    }
    guard !signatures.contains(where: { $0.begins(data) }) else { return nil }
    return .notAudio(file, data.isEmpty ? "empty" : UnreadSound.name(of: data) ?? FileSignature.name(of: data))
  }
}

extension Finding {
  fileprivate static func notAudio(_ file: String, _ kind: String?) -> Finding {
    Finding(
      rule: TranscriptRules.notAudio.name, .notAudio(Media.extension(of: file), kind),
      help: "export the recording again, or give it the extension that fits", place: Place(file: file))
  }
}

extension Finding {
  /// The finding for audio under a name by which no player and no workspace would know it.
  fileprivate static func isAudio(_ file: String, _ kind: String?, ending: String) -> Finding {
    let type = Media.extension(of: file)
    return Finding(
      rule: TranscriptRules.notAudio.name, type.isEmpty ? .unnamed(kind) : .notAudio(type, kind),
      help: "name it `.\(ending)`, and import it again", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static func unnamed(_ kind: String?) -> Self {
    "the file is \(kind ?? "audio"), and its name has no ending that says so"
  }
  fileprivate static func notAudio(_ type: String, _ kind: String?) -> Self {
    "the file is named `.\(type)` but is \(kind ?? "something else")"
  }
}
