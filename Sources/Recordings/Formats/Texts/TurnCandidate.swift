import Notation

/// One line of a text, as far as it can be classified alone: it may begin a turn.
struct TurnCandidate {
  /// The time before the words.
  var time: TurnTime?
  /// When it ends, in seconds since the beginning.
  var end: Double?
  /// The name before the words.
  var label: SpeakerLabel?
  /// The line without its time, or all of it where that may be part of what is said.
  var text: String
  /// Whether the time has no brackets, or a remark beside it in them, so that it is one only where a name follows it.
  private(set) var isBareTime = false
  /// What is written in the place of the time, where that time does not exist.
  var impossibleTime: String?

  init(_ line: String) {
    text = line.onOneLine
    if let (span, rest) = Self.bracketedSpan(text[...]) {
      let words = rest.description.onOneLine
      let label = SpeakerLabel(words[...], mayBeNotice: true)
      self = TurnCandidate(time: span.start, end: span.end, label: label, text: words)
    } else if let (time, label) = Self.labelBehindTime(text) {
      self = TurnCandidate(time: time, label: label, text: text)
      isBareTime = true
    } else if let (time, label) = Self.labelBesideTime(text) {
      self = TurnCandidate(time: time, label: label, text: text)
    } else if let (time, label) = Self.labelBehindRemark(text) {
      self = TurnCandidate(time: time, label: label, text: text)
      isBareTime = true
    } else if let label = SpeakerLabel(text[...], mayBeNotice: true) {
      self.label = label
    } else if let (label, time) = Self.labelAroundTime(text) {
      self.label = label
      self.time = time
    }
  }

  private init(time: TurnTime?, end: Double? = nil, label: SpeakerLabel?, text: String) {
    self.time = time
    self.end = end
    self.label = label
    self.text = text
  }

  /// Whether a turn begins here: a time, or a name that counts as one in this text.
  func isTurn(among names: SpeakerNames) -> Bool {
    time != nil && !isBareTime || label.map { names.contains($0) } == true
  }

  /// A time that is alone on its line; `nil` for any other line.
  var lonelyTime: (start: TurnTime, end: Double?)? {
    if let time, text.isEmpty { return (time, end) }
    return label == nil && time == nil ? TurnTime(text).map { ($0, nil) } : nil
  }

  /// `[00:12]`, `(2:03:11 PM)` or `[00:12.000 --> 00:15.000]` at the front.
  private static func bracketedSpan(_ line: Substring) -> (span: (start: TurnTime, end: Double?), rest: Substring)? {
    let closing: [Character: Character] = ["[": "]", "(": ")"]
    guard let first = line.first, let bracket = closing[first],
      let close = line.prefix(40).firstIndex(of: bracket)
    else { return nil }
    let inside = line[..<close].dropFirst()
    let rest = line[line.index(after: close)...]
    if let time = TurnTime(inside) { return ((time, nil), rest) }
    guard let dash = inside.firstIndex(where: { $0 == "-" || $0 == "–" }), let start = TurnTime(inside[..<dash]),
      let end = TurnTime(inside[dash...].drop { "->–".contains($0) })?.offset
    else { return nil }
    return ((start, end), rest)
  }

  /// `[14:03:11 | Ida] hello`, where no name follows.
  private static func labelBesideTime(_ text: String) -> (time: TurnTime, label: SpeakerLabel)? {
    guard text.first == "[", let close = text.prefix(80).firstIndex(of: "]") else { return nil }
    let parts = text[..<close].dropFirst().split(separator: "|").map { $0.description.onOneLine }
    guard parts.count == 2, let time = TurnTime(parts[0]), SpeakerLabel("\(parts[1]):"[...])?.isLikely == true else {
      return nil
    }
    let words = text[close...].dropFirst().description.onOneLine
    guard SpeakerLabel(words[...])?.isLikely != true else { return nil }
    return SpeakerLabel("[\(parts[1])]: \(words)"[...]).map { (time, $0) }
  }

  /// `[14:05, edited] Ida: hello`
  private static func labelBehindRemark(_ text: String) -> (time: TurnTime, label: SpeakerLabel)? {
    guard text.first == "[", let close = text.prefix(60).firstIndex(of: "]") else { return nil }
    let inside = text[..<close].dropFirst()
    guard let end = inside.firstIndex(where: { "|,;(".contains($0) }), inside[end...].contains(where: \.isLetter),
      let time = TurnTime(inside[..<end].description.onOneLine),
      let label = SpeakerLabel(text[close...].dropFirst().description.onOneLine[...]), label.isPossible
    else { return nil }
    return (time, label)
  }

  /// A bare time may open a sentence too, as in `10:30 is fine`: a name has to follow it.
  private static func labelBehindTime(_ text: String) -> (time: TurnTime, label: SpeakerLabel)? {
    guard text.utf8.first?.digit != nil else { return nil }
    let words = text.split(separator: " ", maxSplits: 2)
    for count in [2, 1] where words.count > count {
      let end = words[count - 1].endIndex
      guard let time = TurnTime(text[..<end]) else { continue }
      let behind = text[end...].drop(while: \.isWhitespace)
      let rest = behind.drop { $0 == "-" || $0 == "–" || $0.isWhitespace }
      guard
        var label = SpeakerLabel(rest, mayBeNotice: true) ?? SpeakerLabel(behind, mayBeNotice: true)
      else { return nil }
      label.dropReceiver()
      return label.isPossible ? (time, label) : nil
    }
    return nil
  }

  /// In `Agent (00:12): hello` the first colon belongs to the time.
  private static func labelAroundTime(_ text: String) -> (label: SpeakerLabel, time: TurnTime)? {
    let head = text.prefix(80)
    guard let open = head.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = head[open...].firstIndex(where: { $0 == ")" || $0 == "]" }),
      let time = TurnTime(text[text.index(after: open)..<close]),
      var label = SpeakerLabel("\(text[..<open]):"[...])
    else { return nil }
    label.words = String(text[text.index(after: close)...].drop { $0 == ":" }).onOneLine
    return (label, time)
  }
}
