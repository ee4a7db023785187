import Foundation
import QualityModel

/// A web page, a document or data in tags, saved under the name of a text: its markup would be taken for talk.
enum MarkedUpText {
  /// The elements that a text of talk may begin with.
  private static let ofTalk: Set<String> = ["a", "b", "br", "font", "i", "p", "pre", "s", "span", "u", "v"]

  /// Returns what a text that is named as a table is, by its beginning: many systems export a web page under that name.
  static func name(ofTable opening: some StringProtocol) -> String? {
    let opening = opening.prefix(40).lowercased()
    let isPage = ["<table", "<meta", "<style", "<div"].contains(where: opening.hasPrefix)
    return isPage ? webPage : name(opening: opening)
  }

  private static let webPage = "a web page"

  private static func name(opening: String) -> String? {
    if opening.hasPrefix("<?xml") { return "XML" }
    return ["<!doctype html", "<html", "<head>", "<body"].contains(where: opening.hasPrefix) ? webPage : nil
  }

  /// Returns what a text is, in words; `nil` for a plain one.
  static func name(of source: SourceText) -> String? {
    guard let first = source.lines.first(where: { !$0.utf8.allSatisfy(\.isBlank) })?.onOneLine else { return nil }
    let opening = first.prefix(40).lowercased()
    if opening.hasPrefix("{\\rtf") { return "an RTF document" }
    guard opening.hasPrefix("<") else { return nil }
    if let name = name(opening: opening) { return name }
    let root = String(opening.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_:".contains($0) })
    guard !root.isEmpty, !ofTalk.contains(root), let last = source.lines.last(where: { !$0.utf8.allSatisfy(\.isBlank) })
    else { return nil }
    return last.lowercased().onOneLine.hasSuffix("</\(root)>") ? "text in tags" : nil
  }
}

extension Finding {
  /// The finding for a text that is full of markup.
  static func markedUp(_ file: String, _ kind: String) -> Finding {
    Finding(
      rule: TranscriptRules.notATranscript.name, "the file is \(kind), not a transcript",
      help: "open it and save it as plain text, or export the transcript as WebVTT, SRT or plain text",
      place: Place(file: file))
  }
}
