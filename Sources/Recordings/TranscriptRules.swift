import QualityModel

/// A rule about what is brought in: transcripts, audio and call metadata.
package struct TranscriptRule: Rule {
  package let name: String
  /// What `explain` prints.
  package let explanation: String
}

/// The rules that reading other systems' files follows; `explain` describes them as any other.
package enum TranscriptRules {
  package static let all: [TranscriptRule] = aboutTranscripts + aboutRecognition + aboutTalk + aboutMetadata

  private static let aboutTranscripts = [
    tooLarge, empty, badJSON, unknownFormat, unreadableTurn, unreadableCue, noHeader, unknownEncoding,
    unreadableCharacters, notATranscript, notAudio, outlastsRecording, moreFindings, noID,
  ]

  static let tooLarge = TranscriptRule(
    name: "transcript-too-large",
    explanation: """
      The transcript is far larger than any conversation. It is probably an export of many interactions in one file;
      split it into one file for each.
      """)
  static let empty = TranscriptRule(
    name: "empty-transcript",
    explanation: """
      The file is a transcript in form, and no words are in it. An export that failed often looks like this. Where
      it still describes the interaction (who, when, why), that is taken, and this is a warning: such an
      interaction has no text to score it by. A conversation of a list in which no message has words is left out,
      and that is an error.
      """)
  static let badJSON = TranscriptRule(
    name: "bad-json",
    explanation: """
      The text is not JSON, so nothing in it could be read. Usual causes are a comma too many or too few, a string without
      double quotes, and a file that was cut off while it was copied.
      """)
  static let unknownFormat = TranscriptRule(
    name: "unknown-transcript-format",
    explanation: """
      The text or JSON is sound, but it is not a transcript that Sidetone knows: WebVTT, SRT, text with speakers, a text chat,
      Amazon Contact Lens, Connect, Transcribe or Call Analytics, Whisper, Harper Valley or STAR. Export it as WebVTT or as
      plain text.
      """)
  static let unreadableTurn = TranscriptRule(
    name: "unreadable-turn",
    explanation: """
      One turn of the conversation has no words where they belong, so it was left out. The others were read; line numbers
      count only what was read.
      """)
  static let unreadableCue = TranscriptRule(
    name: "unreadable-cue",
    explanation: """
      A cue's times are missing, cannot be read, or end before they begin. Times look like `00:01.000 --> 00:04.000`; the
      comma of SRT and a missing hour are fine.
      """)
  static let noHeader = TranscriptRule(
    name: "no-webvtt-header",
    explanation: """
      A WebVTT file begins with the word `WEBVTT`, and this one does not. It was read all the same; players may refuse
      it.
      """)
  static let unknownEncoding = TranscriptRule(
    name: "unknown-encoding",
    explanation: """
      The text is neither UTF-8 nor UTF-16. It was read as Windows-1252, which is a guess: accented letters may be
      wrong. Save the file as UTF-8.
      """)
  static let unreadableCharacters = TranscriptRule(
    name: "unreadable-characters",
    explanation: """
      Some bytes are not characters in the file's encoding and are shown as `\u{FFFD}`. The rest was read. Save the file as
      UTF-8 from the program that wrote it.
      """)
  /// A transcript that goes on after its recording is a warning, for which the recording is measured.
  package static let outlastsRecording = TranscriptRule(
    name: "outlasts-recording",
    explanation: """
      The transcript of a call goes on long after its recording ends. Either they are of two calls, or the recording was
      cut off. Evidence of a later time cannot be listened to.
      """)
  static let notATranscript = TranscriptRule(
    name: "not-a-transcript",
    explanation: """
      The file's bytes are not those of a transcript, whatever its name says: it is a recording, a picture, an archive,
      a web page or a document of another program.
      """)
  static let notAudio = TranscriptRule(
    name: "not-audio",
    explanation: """
      The file's name says audio and its first bytes say otherwise, or the other way round: a recording is named like a
      text, or has no ending. No player could play it. Export it again, or give it the extension that fits.
      """)
  static let moreFindings = TranscriptRule(
    name: "more-findings",
    explanation: """
      One file had more findings than anyone would read, so the rest was only counted. Fix the first ones and check
      again: often they have one cause.
      """)
  static let noID = TranscriptRule(
    name: "no-id",
    explanation: """
      An imported file's name becomes the id of its interaction: lower case, accents folded, everything else a `-`. Of
      this name nothing is left, or too much. It is never cut, since a cut id would make two calls one.
      """)
}
