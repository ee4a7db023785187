import Notation
import QualityModel

/// Another system's JSON that is known by its shape and not read yet.
struct OtherSystem: Sendable {
  /// What such a file may hold.
  enum Content {
    case talk, evaluations, form
  }

  /// The system's name.
  var name: String
  /// What to export there instead.
  var instead: String
  /// What the file holds.
  var content = Content.talk
  fileprivate var recognises: @Sendable (JSONValue) -> Bool

  /// Returns the system that a JSON value comes from.
  static func of(_ root: JSONValue) -> OtherSystem? { all.first { $0.recognises(root) } }

  /// The reading of such a file: nothing is taken, and one finding says what it is.
  func refused(in file: String) -> TranscriptReading {
    let finding = Finding(
      rule: TranscriptRules.otherSystem.name, .holds(content, of: name), help: instead,
      place: Place(file: file))
    let kind: FileKind =
      switch content {
      case .talk: .export(of: name)
      case .evaluations: .evaluations(of: name)
      case .form: .form(of: name)
      }
    return TranscriptReading(findings: [finding], kind: kind)
  }

  private static let captions = "export its captions as WebVTT or SRT, with the speakers"
  private static let messages = "export the conversation as text with a line such as `Agent: …` for each message"
  private static let ownEvaluations =
    "`import` takes recordings and transcripts; `score --from` takes answers as JSON"
  private static let evaluations = "evaluations of other systems are read in a later version"
  private static let forms = "forms of other systems are read in a later version; `rubric new` begins one here"

  private static let all = evaluationSystems + speechServices + chatSystems

  private static let evaluationSystems = [
    OtherSystem(name: "Sidetone", instead: ownEvaluations, content: .evaluations) {
      $0["format"]?.string?.hasPrefix("sidetone.evaluation/") == true
    },
    OtherSystem(name: "Amazon Connect", instead: evaluations, content: .evaluations) {
      $0["evaluationId"] != nil && ($0["sections"] != nil || $0["questions"] != nil)
        || $0["Evaluation"]?["EvaluationId"] != nil
    },
    OtherSystem(name: "Amazon Connect", instead: forms, content: .form) {
      $0["EvaluationForm"]?["Items"] != nil || ($0["EvaluationFormId"] != nil && $0["Items"] != nil)
    },
    OtherSystem(name: "Genesys Cloud", instead: evaluations, content: .evaluations) {
      $0["answers"]?["questionGroupScores"] != nil
    },
    OtherSystem(name: "Genesys Cloud", instead: forms, content: .form) { $0["questionGroups"] != nil },
  ]

  private static let speechServices = [
    OtherSystem(name: "AssemblyAI", instead: captions) {
      $0["audio_duration"] != nil && ($0["utterances"] != nil || $0["words"] != nil)
    },
    OtherSystem(name: "Deepgram", instead: captions) {
      $0["metadata"]?["request_id"] != nil && $0["results"]?["channels"]?.elements != nil
    },
    OtherSystem(name: "Genesys Cloud", instead: captions) {
      $0["conversationId"] != nil && $0["transcripts"]?.elements != nil
    },
    OtherSystem(name: "Azure AI Speech", instead: captions) {
      $0["combinedPhrases"] != nil || $0["combinedRecognizedPhrases"] != nil || $0["recognizedPhrases"] != nil
    },
    OtherSystem(name: "Azure AI Language", instead: captions) { $0["analysisInput"]?["conversations"] != nil },
    OtherSystem(name: "Azure AI Content Understanding", instead: captions) { $0["result"]?["analyzerId"] != nil },
    OtherSystem(name: "IBM Watson Speech to Text", instead: captions) {
      $0["result_index"] != nil && $0["results"]?.elements != nil
    },
    OtherSystem(name: "Google Cloud Speech-to-Text", instead: captions) {
      $0["results"]?.elements?.first?["alternatives"]?.elements?.first?["transcript"] != nil
    },
    OtherSystem(name: "Google Cloud Conversational Insights", instead: messages) {
      $0["entries"]?.elements?.first.map { $0["role"] != nil && $0["text"] != nil } ?? false
    },
    OtherSystem(name: "Twilio", instead: captions) {
      $0["sentences"]?.elements?.first.map { $0["transcript"] != nil && $0["media_channel"] != nil } ?? false
    },
    OtherSystem(name: "whisper.cpp", instead: "run it with `--output-vtt` or `--output-srt`") {
      $0["transcription"]?.elements?.first?["offsets"] != nil
    },
    OtherSystem(name: "Insanely Fast Whisper", instead: "export WebVTT or SRT, or Whisper's own JSON with `segments`") {
      $0["chunks"]?.elements?.first?["timestamp"] != nil
    },
    OtherSystem(name: "Rev AI", instead: captions) { $0["monologues"]?.elements?.first?["elements"] != nil },
    OtherSystem(name: "Speechmatics", instead: captions) {
      $0["format"] != nil && $0["job"] != nil && $0["results"]?.elements != nil
    },
    OtherSystem(name: "Gong", instead: captions) { $0["callTranscripts"]?.elements != nil },
  ]

  private static let chatSystems = [
    OtherSystem(name: "LiveChat", instead: messages) {
      $0["thread"]?["events"] != nil || $0["threads"]?.elements?.first?["events"] != nil
    },
    OtherSystem(name: "Zendesk", instead: messages) {
      $0["comments"]?.elements?.first?["author_id"] != nil || $0["chats"]?.elements?.first?["history"] != nil
    },
    OtherSystem(name: "Intercom", instead: messages) { $0["conversation_parts"] != nil },
    OtherSystem(name: "Telegram", instead: messages) {
      $0["messages"]?.elements?.first.map { $0["from_id"] != nil || $0["date_unixtime"] != nil } ?? false
    },
    OtherSystem(name: "Slack", instead: messages) {
      let first = ($0.elements ?? $0["messages"]?.elements)?.first
      return first?["ts"] != nil && (first?["user"] != nil || first?["type"]?.string == "message")
    },
  ]
}

extension Finding.Message {
  fileprivate static func holds(_ content: OtherSystem.Content, of system: String) -> Self {
    switch content {
    case .talk: "the file is an export of \(system), which is not read yet"
    case .evaluations: "the file holds evaluations of \(system), not a transcript"
    case .form: "the file is a form of \(system), not a transcript"
    }
  }
}
