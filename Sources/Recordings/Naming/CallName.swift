/// The name of the call that a file belongs to: the file's name without what tools add to it.
public enum CallName {
  /// Returns the call's name for a file such as `call-9.mp3.vtt`, `call-9.transcript.vtt` or `call-9_transcript.txt`.
  ///
  /// A path may stand before it, with either slash, as call lists of other systems have it.
  public static func of(fileName: String) -> String {
    var name = fileName.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? fileName
    while let shorter = withoutEnding(name) ?? withoutAddedWord(name) { name = shorter }
    return name
  }

  /// Returns the call's name for an id as a call list writes it, which may be that of a file.
  public static func of(id: String) -> String { withoutEnding(id) == nil ? id : of(fileName: id) }

  /// Returns what two names of one call have in common: they may differ in case.
  public static func key(of name: String) -> String { of(id: name).lowercased() }

  private static let endings: Set<String> = [
    "wav", "flac", "mp3", "ogg", "opus", "m4a", "mp4", "aac", "wma", "aif", "aiff", "amr", "gsm", "au", "webm", "mov",
    "mkv",
    "vtt", "srt", "sbv", "txt", "json", "tsv", "eml",
  ]
  private static let addedWords = ["transcript", "transcription", "captions", "subtitles"]

  private static func withoutEnding(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return endings.contains(name[name.index(after: dot)...].lowercased()) ? String(name[..<dot]) : nil
  }

  private static func withoutAddedWord(_ name: String) -> String? {
    let lower = name.lowercased()
    guard let word = addedWords.first(where: lower.hasSuffix), let mark = name.dropLast(word.count).last,
      ["_", "-", ".", " "].contains(mark)
    else { return nil }
    let rest = name.dropLast(word.count + 1)
    return rest.isEmpty ? nil : String(rest)
  }
}
