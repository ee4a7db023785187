import Notation
import QualityModel

/// One speech service's or data set's JSON.
protocol JSONTranscript: Sendable {
  /// Returns whether a JSON value has the shape of this format.
  static func recognises(_ root: JSONValue) -> Bool
  /// Reads a value of this shape.
  /// - Parameter clock: how times are meant that name no zone.
  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading
}

/// The JSON formats, in the order in which they are asked: those with the most particular shape first.
enum JSONTranscripts {
  private static let formats: [any (JSONTranscript & SendableMetatype).Type] = [
    ContactLens.self, CallAnalytics.self, PostCallAnalytics.self, AmazonTranscribe.self, Star.self,
    HarperValley.self, HarperValleyCall.self, Whisper.self,
  ]

  /// Reads JSON of any known shape, or reports where it is broken or that its shape is not known.
  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    let root: JSONValue
    do {
      root = try JSONValueReader.read(source.bytes)
    } catch {
      return JSONLines.reading(of: source) ?? TranscriptReading(findings: [.badJSON(error, in: source)])
    }
    guard let format = formats.first(where: { $0.recognises(root) }) else {
      return OtherSystem.of(root)?.refused(in: source.file)
        ?? TranscriptReading(findings: [.unknownFormat(in: source.file)])
    }
    if let several = SeveralConversations.finding(in: root, of: source.file) {
      return TranscriptReading(findings: [several])
    }
    var reading = format.read(root, in: source, clock: clock)
    let halves = HalfCharacters(in: source.bytes).findings(in: source)
    reading.findings = halves + JSONPlaces.placed(reading.findings, in: source)
    return reading
  }
}

extension Finding {
  fileprivate static func badJSON(_ problem: JSONProblem, in source: SourceText) -> Finding {
    Finding(
      rule: TranscriptRules.badJSON.name, Message(problem.message),
      help: "export the transcript again, or fix the JSON here",
      place: source.place(ofByte: problem.offset))
  }

  /// The finding for a file that is sound, and of no known format.
  static func unknownFormat(in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unknownFormat.name, .unknownFormat,
      help: "convert it to WebVTT, SRT, or text with a line such as `Agent: good morning` for each turn",
      place: Place(file: file))
  }

  /// The finding for a turn that lacks its words.
  static func unreadableTurn(_ path: RecordPath, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.unreadableTurn.name, severity: .warning, .unreadableTurn,
      help: "compare with the service's own page of this call", at: path, place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let unknownFormat: Self = "the file is not in a known transcript format"
  fileprivate static let unreadableTurn: Self = "this turn holds no words that can be read, and was left out"
}

extension JSONValue {
  /// The seconds under a key that counts milliseconds.
  func seconds(fromMilliseconds key: String) -> Double? { self[key]?.quantity.map { $0 / 1000 } }
}
