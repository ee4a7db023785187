import QualityModel

/// A message of a chat as it is written: its stamp, and the lines up to the next.
struct ChatMessage {
  /// When it was sent; `nil` where what is written there is not a moment.
  var stamp: ChatStamp?
  /// Who wrote it and what.
  var body: String
  /// The index of the line that it begins in.
  let line: Int

  /// Returns the messages of a text, and what is to be said about lines that may be some.
  static func all(
    in source: SourceText, _ stamp: (String) -> ChatStamp?, areHeads: Bool
  ) -> (messages: [ChatMessage], findings: [Finding]) {
    var messages: [ChatMessage] = []
    var findings = SourceFindings(about: source)
    var asides: [(name: String, line: Int)] = []
    for (index, line) in source.lines.enumerated() {
      if let stamp = stamp(line) {
        messages.append(ChatMessage(stamp: stamp, body: stamp.rest, line: index))
        continue
      }
      let doubt = areHeads ? nil : DoubtfulStamp(line)
      if let doubt, doubt.stamp != nil || doubt.isImpossible {
        messages.append(ChatMessage(stamp: doubt.stamp, body: doubt.rest, line: index))
        if doubt.isImpossible { findings.append(.impossibleStamp(doubt.text, source.place(line: index + 1))) }
      } else if !messages.isEmpty {
        if let name = doubt.flatMap({ ChatName($0.rest) }) { asides.append((name.name, index)) }
        messages[messages.count - 1].body += "\n\(line)"
      }
    }
    let known = Set(messages.compactMap { ChatName($0.body)?.name })
    for (name, line) in asides where known.contains(name) {
      findings.append(.messageAsWords(name, source.place(line: line + 1)))
    }
    return (messages, findings.all)
  }
}
