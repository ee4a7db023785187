import QualityModel

/// Chats of programs whose text, copied or exported, is known by its look and not read yet.
enum CopiedChat {
  /// Returns the refusal of a text whose lines can be nothing else; `nil` for any other.
  static func refusal(of source: SourceText) -> TranscriptReading? {
    let lines = source.lines.prefix(200).filter { !$0.utf8.allSatisfy(\.isBlank) }
    if lines.first?.hasPrefix("[LINE]") == true || lines.count(where: isOfLine) > 1 { return refused("LINE", source) }
    if lines.count(where: isOfKakaoTalk) > 1 { return refused("KakaoTalk", source) }
    return lines.contains(where: isOfDiscord) ? refused("Discord", source) : nil
  }

  /// Returns the refusal of a text that is nothing else and has names, times and words on lines of their own.
  static func refusal(ofUnread source: SourceText) -> TranscriptReading? {
    let lines = source.lines.prefix(200).filter { !$0.utf8.allSatisfy(\.isBlank) }
    let heads = zip(lines, lines.dropFirst()).count { name, time in
      ChatName.mayStandAlone(name.onOneLine) && TurnTime(time.onOneLine)?.clock != nil
    }
    return heads > 1 ? refused("Slack", source) : nil
  }

  /// `14:03⇥Ida⇥hello`
  private static func isOfLine(_ line: String) -> Bool {
    let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    return cells.count == 3 && TurnTime(cells[0])?.clock != nil && !cells[1].isEmpty && TurnTime(cells[1]) == nil
  }

  /// `[Ida] [오후 3:04] hello`
  private static func isOfKakaoTalk(_ line: String) -> Bool {
    line.wholeMatch(of: #/\[[^\[\]]+\] \[(?:오전|오후)? ?\d{1,2}:\d{2}(?: ?[AaPp][Mm])?\] .*/#) != nil
  }

  /// `ida — Today at 2:03 PM`
  private static func isOfDiscord(_ line: String) -> Bool {
    line.onOneLine.wholeMatch(of: #/.{1,60} ?— ?(?:Today|Yesterday) at \d{1,2}:\d{2}(?: ?[AaPp][Mm])?/#) != nil
  }

  private static func refused(_ program: String, _ source: SourceText) -> TranscriptReading {
    let finding = Finding(
      rule: TranscriptRules.otherSystem.name,
      "the text looks like a chat of \(program), which is not read yet",
      help: "write date, time, name and a colon before each message, as in `2026-11-20 14:03 Ida: hello`",
      place: Place(file: source.file))
    return TranscriptReading(findings: [finding], kind: .export(of: program))
  }
}
