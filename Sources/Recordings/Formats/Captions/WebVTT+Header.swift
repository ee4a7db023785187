extension WebVTT {
  /// What the first line says of a transcript that a workspace keeps.
  struct Header: Hashable {
    /// Whether its lines are messages, which may be days apart.
    var isChat = false
    /// Whether the times of its cues are times; a conversation without any is written with cues at 0:00.
    var hasTimes = true
    /// Whether cues named `no time` have none.
    var marksCues = false

    private static let mark = "WEBVTT - "
    /// The name of a cue whose line has no time.
    static let noTime = "no time"

    init(isChat: Bool, hasTimes: Bool, marksCues: Bool = false) {
      (self.isChat, self.hasTimes, self.marksCues) = (isChat, hasTimes, marksCues)
    }

    /// Reads a first line; one of another program means nothing.
    init(_ line: String?) {
      let isMarked = line?.hasPrefix(Self.mark) == true
      let words = isMarked ? line?.dropFirst(Self.mark.count).split(separator: ", ") ?? [] : []
      let isOurs = words.allSatisfy { ["chat", "no times", "some times"].contains($0) }
      self.init(
        isChat: isOurs && words.contains("chat"), hasTimes: !isOurs || !words.contains("no times"),
        marksCues: isOurs && words.contains("some times"))
    }

    /// The line as it is written.
    var line: String {
      let words = [isChat ? "chat" : nil, hasTimes ? nil : "no times", marksCues ? "some times" : nil].compactMap(
        \.self)
      return words.isEmpty ? "WEBVTT" : Self.mark + words.joined(separator: ", ")
    }
  }
}
