import Foundation

/// The name of the call that a file belongs to: the file's name without what tools add to it.
package enum CallName {
  /// Returns the call's name for a file such as `call-9.mp3.vtt`, `call-9.transcript.vtt` or `call-9_transcript.txt`.
  ///
  /// A path may be before it, with either slash, as call lists of other systems have it.
  package static func of(fileName: String) -> String {
    var name = lastComponent(of: fileName)
    let isFile = withoutEnding(name) != nil
    while let shorter = withoutEnding(name) ?? withoutAddedWord(name) ?? (isFile ? withoutLanguage(name)?.name : nil) {
      name = shorter
    }
    return isFile ? withoutWordInFront(name) : name
  }

  /// Returns the file's own name in a path or an address with either slash, as call lists of other systems have it.
  package static func lastComponent(of fileName: String) -> String {
    let path = withoutQuery(fileName)
    return path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
  }

  /// Returns the language that a file's name ends in, as in `call-9.en.vtt` and `call-9.pt-BR.srt`; `nil` where it has
  /// none.
  package static func language(ofFile fileName: String) -> String? {
    var name = fileName
    while let shorter = withoutEnding(name) ?? withoutAddedWord(name) { name = shorter }
    return name == fileName ? nil : withoutLanguage(name)?.language
  }

  /// Returns the call's name for an id as a call list writes it, which may be that of a file.
  package static func of(id: String) -> String { withoutEnding(id) == nil ? id : of(fileName: id) }

  /// Returns what two names of one call have in common: they may differ in case.
  package static func key(of name: String) -> String { of(id: name).lowercased() }

  private static let addedWords = ["transcript", "transcription", "captions", "subtitles"]

  /// A link to a file may carry a signature behind it, and has blanks as `%20`.
  private static func withoutQuery(_ text: String) -> String {
    guard text.contains("://") else { return text }
    let path = String(text.prefix { $0 != "?" && $0 != "#" })
    return path.removingPercentEncoding ?? path
  }

  /// A language's code of two letters, with a region or script where there is one.
  private static func withoutLanguage(_ name: String) -> (name: String, language: String)? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    let parts = ending.split(whereSeparator: { "-_".contains($0) })
    guard let code = parts.first, code.count == 2, parts.count < 3, languages.contains(code.lowercased()),
      parts.dropFirst().allSatisfy({ (2...4).contains($0.count) && $0.allSatisfy(\.isLetter) })
    else { return nil }
    return (String(name[..<dot]), ending.lowercased())
  }

  private static let languages = Set(
    Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { $0.count == 2 })

  /// `transcript_call-9`; what stays has to be a name, since `transcript-1` is one itself.
  private static func withoutWordInFront(_ name: String) -> String {
    let lower = name.lowercased()
    guard let word = addedWords.first(where: { lower.hasPrefix($0 + "_") || lower.hasPrefix($0 + "-") }) else {
      return name
    }
    let rest = name.dropFirst(word.count + 1)
    return rest.contains(where: \.isLetter) && rest.contains(where: \.isNumber) ? String(rest) : name
  }

  private static func withoutEnding(_ name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return MediaEnding.named(name[name.index(after: dot)...]) == nil ? nil : String(name[..<dot])
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
