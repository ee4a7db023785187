/// The transcript formats that can be read.
package enum TranscriptFormat: String, Hashable, Sendable, CaseIterable {
  case webVTT = "WebVTT"
  case subRip = "SRT"
  case youTube = "SBV"
  case plainText = "plain text"
  /// Text of which some times were not taken, or all were taken on an assumption. It is kept as WebVTT, so that reading
  /// it again does not raise the same finding.
  case timedText = "text with times"
  case contactLens = "Amazon Contact Lens"
  case connectChat = "Amazon Connect chat"
  case callAnalytics = "Amazon Transcribe Call Analytics"
  case postCallAnalytics = "AWS post-call analytics"
  case amazonTranscribe = "Amazon Transcribe"
  case whisper = "Whisper"
  case whisperTable = "Whisper table"
  case transcriptTable = "table of turns"
  case harperValley = "Harper Valley"
  case star = "STAR"
  case textChat = "text chat"
  case whatsApp = "WhatsApp chat"
  case salesforceChat = "Salesforce chat"
  case signal = "Signal chat"
  case namedTimes = "meeting transcript"
  case googleMeet = "Google Meet transcript"
  case mail = "e-mail"

  /// Whether a workspace keeps such a file byte for byte, since reading it there gives the same without any options.
  package var isKept: Bool { [.webVTT, .subRip, .plainText, .namedTimes, .googleMeet].contains(self) }

  /// Whether the lines are written messages with times of their own.
  package var isChat: Bool { [.textChat, .whatsApp, .salesforceChat, .signal, .connectChat].contains(self) }

  /// The format in a few words, as in "taken as …".
  package var words: String {
    switch self {
    case .textChat, .whatsApp, .salesforceChat, .signal, .namedTimes, .googleMeet, .mail: rawValue
    case .webVTT, .subRip, .youTube, .plainText, .timedText, .contactLens, .connectChat, .callAnalytics,
      .postCallAnalytics,
      .amazonTranscribe, .whisper, .whisperTable, .transcriptTable, .harperValley, .star:
      "transcript (\(rawValue))"
    }
  }
}
