/// The rules about what a file is, and whether it can be what it says.
extension TranscriptRules {
  static let aboutRecognition = [
    spreadsheet, emptyRecording, unmeasuredRecording, cutRecording, impossibleTimes, timesInMilliseconds,
    timesInSeconds,
    otherSystem, jsonLines, mailMessage, severalConversations,
  ]

  static let spreadsheet = TranscriptRule(
    name: "spreadsheet",
    explanation: """
      The file is the workbook of a spreadsheet program, whatever its name says. Workbooks are not read yet: save the sheet
      as CSV and import that.
      """)
  static let emptyRecording = TranscriptRule(
    name: "empty-recording",
    explanation: """
      The file is audio in form, and its sound has no length. A recorder that never started, or an export that failed,
      leaves such a file. It was not taken, since nothing can be scored from it.
      """)
  static let unmeasuredRecording = TranscriptRule(
    name: "unmeasured-recording",
    explanation: """
      The file begins like audio, but how long it lasts could not be read from it: the file is damaged, or its codec is a
      rare one. It was taken without a duration; a player may still be able to play it.
      """)
  static let cutRecording = TranscriptRule(
    name: "cut-recording",
    explanation: """
      The header of the recording names more sound than the file holds. It was probably cut off while it was copied or
      recorded. What is there was taken, and its duration is that of what is there.
      """)
  static let impossibleTimes = TranscriptRule(
    name: "impossible-times",
    explanation: """
      The times of a transcript come to more than a day, which no call lasts. Usually they count something other than
      seconds from the start of the call. The words were taken; the duration was not.
      """)
  static let timesInMilliseconds = TranscriptRule(
    name: "times-in-milliseconds",
    explanation: """
      The times of the transcript can only be milliseconds: as seconds, every word would take more than a minute. They were
      read as milliseconds.
      """)
  static let timesInSeconds = TranscriptRule(
    name: "times-in-seconds",
    explanation: """
      Whisper's table has milliseconds. The times of this one have decimals, or as milliseconds fifty words and more would
      be said in a second. They were read as seconds.
      """)
  static let otherSystem = TranscriptRule(
    name: "other-system",
    explanation: """
      The file is an export of another system that is known by its shape and not read yet. Nothing was taken from it. Most
      systems also export captions or plain text, which are read.
      """)
  static let jsonLines = TranscriptRule(
    name: "json-lines",
    explanation: """
      Each line of the file is a JSON value of its own. Such exports hold many interactions, or one interaction message by
      message, in ways that differ from system to system, so nothing was taken. Export a file for each interaction.
      """)
  static let severalConversations = TranscriptRule(
    name: "several-conversations",
    explanation: """
      One file holds several conversations, one below the other: a second header, times that start over, or a second id.
      Taken as one, the words of two customers would be scored together, so nothing was taken. Split the file; a table
      with one message a row and a column of ids may hold many.
      """)
  static let mailMessage = TranscriptRule(
    name: "mail-message",
    explanation: """
      The file is an e-mail that is encoded, has several parts or quotes an earlier message. Such e-mails are not read yet,
      since words of one person would be taken for another's. A single message in plain text, with its lines From, To,
      Subject and Date above it, is read.
      """)
}
