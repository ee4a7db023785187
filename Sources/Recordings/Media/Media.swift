package import Foundation
package import QualityModel

/// The files that may lie beside an interaction's metadata.
package enum Media {
  /// What a media file is good for.
  package enum Kind: String, Hashable, Sendable {
    case transcript, audio
  }

  /// The extensions of audio files, in the order in which one is preferred for listening.
  package static let audioExtensions = ["wav", "flac", "mp3", "ogg", "opus"]
  /// The extensions of transcripts as a workspace keeps them, in the order in which one is preferred for reading.
  package static let transcriptExtensions = ["vtt", "srt", "txt"]

  /// Returns what a file is, going by its name; `nil` where it is no medium.
  ///
  /// A `.json` is a transcript only to `import`: in a workspace it is the interaction's metadata.
  package static func kind(of fileName: String) -> Kind? {
    let type = `extension`(of: fileName)
    if audioExtensions.contains(type) { return .audio }
    return transcriptExtensions.contains(type) || type == "json" ? .transcript : nil
  }

  /// Returns a file name's extension in lower case and without its dot; empty where there is none.
  package static func `extension`(of fileName: String) -> String {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Returns the finding for audio whose content is not what its name says; the first 64 kilobytes are enough.
  package static func finding(in data: Data, named file: String) -> Finding? {
    let type = `extension`(of: file)
    guard let expected = signatures[type] else {
      return FileSignature.audioExtension(of: data).map { .isAudio(file, FileSignature.name(of: data), ending: $0) }
    }
    let begins = expected.contains { signature in
      data.count >= 12 && data.dropFirst(signature.offset).starts(with: signature.bytes)
    }
    return begins || (type == "mp3" && MPEGFrame.begins(data))
      ? nil : .notAudio(file, data.isEmpty ? "empty" : FileSignature.name(of: data))
  }

  private static let ogg = [(offset: 0, bytes: Array("OggS".utf8))]
  private static let signatures: [String: [(offset: Int, bytes: [UInt8])]] = [
    "wav": [(8, Array("WAVE".utf8))], "flac": [(0, Array("fLaC".utf8)), (0, Array("ID3".utf8))],
    "mp3": [(0, Array("ID3".utf8))],
    "ogg": ogg, "opus": ogg,
  ]
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
