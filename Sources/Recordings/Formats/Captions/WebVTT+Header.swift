extension WebVTT {
  /// What the first line says of a transcript that a workspace keeps.
  struct Header: Hashable {
    /// Whether its lines are messages, which may be days apart.
    var isChat = false
    /// Whether the times of its cues are times; a conversation without any is written with cues at 0:00.
    var hasTimes = true

    private static let mark = "WEBVTT - "

    init(isChat: Bool, hasTimes: Bool) {
      self.isChat = isChat
      self.hasTimes = hasTimes
    }

    /// Reads a first line; one of another program means nothing.
    init(_ line: String?) {
      let isMarked = line?.hasPrefix(Self.mark) == true
      let words = isMarked ? line?.dropFirst(Self.mark.count).split(separator: ", ") ?? [] : []
      let isOurs = words.allSatisfy { $0 == "chat" || $0 == "no times" }
      self.init(isChat: isOurs && words.contains("chat"), hasTimes: !isOurs || !words.contains("no times"))
    }

    /// The line as it is written.
    var line: String {
      let words = [isChat ? "chat" : nil, hasTimes ? nil : "no times"].compactMap(\.self)
      return words.isEmpty ? "WEBVTT" : Self.mark + words.joined(separator: ", ")
    }
  }
}
