import Insights
import QualityModel
import Recordings

/// What is wrong with a file as a file, whatever it holds.
extension Finding {
  static func unreadable(_ file: String, _ error: any Error) -> Finding {
    let explained = error as? any Explained
    return Finding(
      rule: ImportRules.unusableFile.name, .init(explained?.message ?? "cannot read `\(file)`"),
      help: explained?.help ?? "check the path; it is relative to the folder you are in", place: Place(file: file))
  }

  /// The finding for a file that is nothing `import` takes.
  /// - Parameter kind: what it is, as in "the file is …".
  static func unusable(_ file: String, _ kind: String? = nil) -> Finding {
    if let kind, UnreadSound.isName(kind) {
      return Finding(
        rule: ImportRules.unusableFile.name, "the file is \(kind), which is not read yet",
        help: "convert it to WAV, FLAC, MP3, Ogg or Opus, and import that", place: Place(file: file))
    }
    return Finding(
      rule: ImportRules.unusableFile.name, kind.map(Message.isAnother) ?? .unusable, help: wayOut(of: file, kind),
      place: Place(file: file))
  }

  private static func wayOut(of file: String, _ kind: String?) -> String {
    if kind == FileKind.archive {
      return "if it is a workbook, save the sheet as CSV; otherwise unpack it and import what is in it"
    }
    guard kind != nil, ["csv", "tsv"].contains(Media.extension(of: file)) else {
      return "leave it out, or export it in one of these forms: \(Message.forms)"
    }
    return "open it with a spreadsheet program, save the sheet as CSV, and import that"
  }

  static func emptyFolder(_ name: String) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name, .emptyFolder, help: "hidden files and links that lead out are left out",
      place: Place(file: name))
  }

  /// The finding that names the links which were not followed; `nil` where there is none.
  static func linksOut(_ names: [String]) -> Finding? {
    guard let first = names.first else { return nil }
    let more = names.dropFirst().prefix(4).map { "`\($0)`" } + (names.count > 5 ? ["\(names.count - 5) more"] : [])
    return Finding(
      rule: ImportRules.unusableFile.name, severity: .warning, .linksOut(more),
      help: "to take what one leads to, copy it into the folder, or import it by its own path",
      place: Place(file: first))
  }

  static func unreadableFolder(_ name: String) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name, "the folder cannot be read, and nothing in it was taken",
      help: "give yourself the permission to read it, then import it again", place: Place(file: name))
  }

  static func tooLarge(_ file: String, isTable: Bool) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name, .tooLarge,
      help: isTable
        ? "split the table into several files with the same titles" : "split it into one file for each interaction",
      place: Place(file: file))
  }

  static func noRows(_ file: String) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name, "there are no rows in it", help: "export it again, or leave it out",
      place: Place(file: file))
  }

  static func notWhatWasSaid(_ file: String, _ kind: ImportKind?) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name, "the file cannot be read as \(kind?.rawValue ?? "that")",
      help: "omit `--as`, and the kind is recognised", place: Place(file: file))
  }
}

/// What prevents the import of a file that is sound by itself.
extension Finding {
  static func twoNames(_ name: String, _ owner: String, id: String, in source: String) -> Finding {
    Finding(
      rule: TranscriptRules.twoNames.name,
      name == owner
        ? "`\(name)` gives the id `\(id)` too, and differs in how its accents are stored"
        : "`\(name)` gives the id `\(id)`, which `\(owner)` has",
      help: "rename one of them",
      place: Place(file: source))
  }

  static func fileNamedTwice(_ file: String, _ owner: String, at place: Place) -> Finding {
    Finding(
      rule: ImportRules.fileNamedTwice.name, severity: .warning,
      "`\(file)` is the recording of `\(owner)` already, so the row was taken without it",
      help: "correct the file's name in one of the rows", place: place)
  }

  /// What was assumed of a row whose file is not here while a call of its id is.
  static func isAboutItsID(_ id: String, notOf file: String, at place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.assumed.name,
      assuming: [
        Assumption(
          "`\(file)` is not here, and the row is about the call of its id, `\(id)`",
          general: "rows whose files are not here are about the calls of their ids",
          otherwise: "import the files that the rows name with them, or correct the ids")
      ], place: place)
  }

  static func assumedChannel(_ parts: [ImportedPart]) -> Finding? {
    guard let first = parts.first else { return nil }
    let files = Set(parts.map(\.outcome.file))
    let calls = Set(parts.map(\.id)).count
    let count = calls == 1 ? "the channel of 1 interaction" : "the channel of \(calls) interactions"
    let column = parts.contains { $0.source == .row } ? "; or `--map channel=Column`" : ""
    return Finding(
      rule: ImportRules.assumedChannel.name, severity: .warning,
      "assumed: nothing states \(count)\(files.count == 1 ? "" : " in \(files.count) files"), so voice was assumed",
      help: "to override: `--channel chat` or `--channel email`\(column)",
      place: Place(file: first.outcome.file))
  }

  /// The finding for a file of a call whose other file is in another folder.
  /// - Parameter other: that file, where it is imported now too.
  static func otherFolder(_ part: ImportedPart, than home: String, other: ImportedPart?) -> Finding {
    let place = Place(file: part.outcome.source)
    guard let other, let medium = part.medium, let rival = other.medium,
      (medium.transcript == nil) != (rival.transcript == nil)
    else {
      return Finding(
        rule: ImportRules.otherFolder.name, "there is a `\(part.name)` in \(home) too, and they may be two calls",
        help: "rename one of them, or put both into one folder if they are of one call", place: place)
    }
    return Finding(
      rule: ImportRules.otherFolder.name,
      "this may be the other half of \(other.outcome.source), or of another call of that name",
      help:
        "if the folders hold the two halves of the same calls, name them `audio` and `transcripts`; otherwise rename one of "
        + "the files",
      place: place)
  }

  /// - Parameter isRead: whether this one is read instead, since it has more beside the words.
  static func fewOtherWords(than path: String, isRead: Bool, in source: String) -> Finding {
    let words = "it has other words than \(path), too few to show whether it is of the same call"
    return Finding(
      rule: ImportRules.otherConversation.name, severity: .warning,
      .init("\(words); \(isRead ? "this one" : path) is read"),
      help: "if it is of another call, rename it and import it again", place: Place(file: source))
  }

  static func otherConversation(than path: String, in source: String) -> Finding {
    Finding(
      rule: ImportRules.otherConversation.name, "it has other words than \(path), so it is probably of another call",
      help: "rename it, and import it as a call of its own", place: Place(file: source))
  }
}

extension Finding.Message {
  fileprivate static let unusable: Self =
    "this is not a transcript, audio or a table"
  fileprivate static func isAnother(_ kind: String) -> Self {
    "the file is \(kind), not a transcript, audio or a table"
  }
  fileprivate static let forms: String =
    "transcripts (.vtt .srt .txt .json), audio (.wav .flac .mp3 .ogg .opus), tables (.csv)"
  fileprivate static let emptyFolder: Self = "there are no files in the folder"
  fileprivate static func linksOut(_ more: [String]) -> Self {
    more.isEmpty
      ? "it is a symbolic link that leads out of the folder, and was left out"
      : "it is a symbolic link that leads out of the folder, and was left out; so are \(more.joined(separator: ", "))"
  }
  fileprivate static let tooLarge: Self = "the file is larger than any transcript or table"
}

extension ImportReport.Outcome {
  /// Whether it says that something was written, or would be.
  var isChange: Bool { [.added, .completed, .updated].contains(action) }

  /// Its place: the file, and the line of a row.
  var place: Place { Place(file: file, line: line) }
}
