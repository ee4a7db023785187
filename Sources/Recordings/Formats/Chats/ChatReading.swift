import QualityModel

extension TranscriptReading {
  /// Creates the reading of a text whose turns stay as they were written; times that run backwards are named.
  init(
    written lines: [TranscriptLine], format: TranscriptFormat, details: ImportedDetails, findings: [Finding],
    in source: SourceText
  ) {
    var transcript = Transcript(written: lines, format: format)
    let backward = lines.count { $0.tidied?.start != nil } - transcript.lines.count { $0.start != nil }
    // What is said of them here is not to be said again whenever the kept file is read.
    if backward > 0, format.isKept { transcript.format = .timedText }
    let found = backward > 0 ? [Finding.backwardTimes(backward, isChat: format.isChat, in: source.file)] : []
    self.init(transcript: transcript, details: details, findings: findings + found)
  }
}

extension Finding {
  /// The finding for chats that go on for more than a day.
  /// - Parameters:
  ///   - count: how many chats of the file do.
  ///   - seconds: how long the longest of them is.
  static func longChats(_ count: Int, of seconds: Double, _ place: Place?) -> Finding {
    Finding(
      rule: TranscriptRules.longChat.name, severity: .warning, .longChats(count, days: Int(seconds / 86_400)),
      help: "if they are several contacts, export each as a file or under an id of its own; if it is one, leave it so",
      place: place)
  }

  fileprivate static func backwardTimes(_ count: Int, isChat: Bool, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.backwardTimes.name, severity: .warning,
      .backwardTimes(count, of: isChat ? "message" : "turn"),
      help: isChat
        ? "check the order of the messages in the file, `--dates` and `--zone`"
        : "check the order of the turns in the file, and correct the times that are wrong",
      place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static func backwardTimes(_ count: Int, of turn: String) -> Self {
    count == 1
      ? "a \(turn) has an earlier time than one before it, so its time was not taken"
      : "\(count) \(turn)s have earlier times than one before them, so their times were not taken"
  }

  fileprivate static func longChats(_ count: Int, days: Int) -> Self {
    let span = days == 1 ? "more than a day" : "\(days) days"
    return count == 1
      ? "the messages of a chat span \(span), so it may be the history of several; no duration was taken"
      : "the messages of \(count) chats span up to \(span), so they may be histories of several; no duration was taken"
  }
}
