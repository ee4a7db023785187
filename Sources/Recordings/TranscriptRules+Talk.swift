/// The rules about who says what, and when, in texts and chats.
extension TranscriptRules {
  static let aboutTalk = [
    labelsAsWords, severalAgents, longChat, backwardTimes, noSpeakers, timesOfDay, linesLeftOut,
    dayUnknown,
  ]

  static let labelsAsWords = TranscriptRule(
    name: "labels-as-words",
    explanation: """
      A name and a colon at the front of a line may say who speaks, as in `Ana: hello`, or be part of what is said, as in
      `Colour: white`. In a text whose speakers come again and again, a label that comes once was taken as words of the
      speaker before it. Where it is a speaker, write the name in brackets: `[Ana]: hello`. In a transcript with lines such
      as `Ana López  0:09` above the words, such a line stands below a blank one where the others do, and times rise. In
      captions a name belongs at the front of a cue, or on a line of its own above the words of each: `Ana: hello`, or in
      WebVTT `<v Ana>hello`; a name that begins later lines of cues alone was taken as words.
      """)
  static let severalAgents = TranscriptRule(
    name: "several-agents",
    explanation: """
      Several agents wrote in one conversation, and an evaluation is about one of them. The interaction was booked on the
      one of the column of agents, or else on the one who wrote most; the transcript names each. Score each agent's part
      under an id of its own, or say who it is about in the interaction's record.
      """)
  static let longChat = TranscriptRule(
    name: "long-chat",
    explanation: """
      The messages of one chat are spread over more than a day. Exports of messengers often hold the whole history with a
      customer, which is several contacts. The messages were taken as one chat, and no duration: days between two contacts
      would count as time in contact.
      """)
  static let backwardTimes = TranscriptRule(
    name: "backward-times",
    explanation: """
      Messages and turns stay in the order in which they are written, and some have an earlier time than one above them.
      Their times were not taken. Usual causes are another order of day and month, and clocks that were put back. Where
      each message is older than the one above it, the export has the newest first, and the messages were turned round.
      """)
  static let timesOfDay = TranscriptRule(
    name: "times-of-day",
    explanation: """
      The times before the messages were taken as times of the day: they begin hours after 0:00, pass midnight or run
      backwards. The first message is at 0:00 and the others count from it. Messages stay in the order in which they were
      written.
      """)
  static let dayUnknown = TranscriptRule(
    name: "day-unknown",
    explanation: """
      The messages have times of day, and what is to say their day does not name one: a line such as `Today`, a date
      without a year, or no date at all. The messages stay in their order, with the time between them; the interaction has
      no start, so that it is in no month. State the date in the file, or in a call list.
      """)
  static let linesLeftOut = TranscriptRule(
    name: "lines-left-out",
    explanation: """
      Lines above the first turn of a transcript or the first message of a chat are a title or a summary, not talk. They
      were left out; evidence can cite only what a speaker says.
      """)
  static let noSpeakers = TranscriptRule(
    name: "no-speakers",
    explanation: """
      Nothing before the lines names who speaks. Where there are times, the lines or messages and their times were taken. A
      text that has no times either shows no sign of being a transcript, and was taken as one because its name ends in
      `.txt`. Each line can be cited as evidence, without a speaker.
      """)
}
