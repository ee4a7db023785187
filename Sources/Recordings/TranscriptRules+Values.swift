/// The rules about the values in CSV files of calls and of messages.
extension TranscriptRules {
  static let aboutValues = [
    noValue, badDate, dateOrder, clockChange, badNumber, badDuration, ratingScale, badYesOrNo,
  ]

  static let noValue = TranscriptRule(
    name: "no-value",
    explanation: """
      The file writes a word or a mark such as `n/a`, `-` or `unknown` where there is no value. It was taken as none: no
      rating, no agent, no team. Where it is a value, write it in another word.
      """)
  static let badDate = TranscriptRule(
    name: "bad-date",
    explanation: """
      The text is not a date, or not one that means the same to everyone, so the interaction has no start. The text is kept
      under `metadata`. A message of a chat whose date does not exist is kept without a time. Write
      `2026-11-20T14:03:11Z`, `2026-11-20 14:03` or `2026-11-20`.
      """)
  static let dateOrder = TranscriptRule(
    name: "date-order",
    explanation: """
      Half the world reads `11/12/2026` as a day in December, and half as one in November. Where a row such as
      `20/11/2026` decides it, the whole column is read in that order. Where none does, or two rows contradict each other,
      dates that can be read in two ways are not taken until `--dates dmy` or `--dates mdy` says the order.
      """)
  static let clockChange = TranscriptRule(
    name: "clock-change",
    explanation: """
      Where clocks are put forward, an hour is left out; where they are put back, an hour comes twice. A time in the first
      does not exist, so it is not taken: the zone is probably another one; of a message in a chat, the time an hour on is
      meant. Of a time in the second the earlier moment is taken; of a message below a later one, the later.
      """)
  static let badNumber = TranscriptRule(
    name: "bad-number",
    explanation: """
      The text is not a number, or one outside what the column can mean: a rating outside its scale, a negative duration, a
      mark that may be thousands or decimals. It is kept under `metadata`.
      """)
  static let badDuration = TranscriptRule(
    name: "bad-duration",
    explanation: """
      As seconds the number would be longer than a day, less than a second, or far from any usual call. It is probably in
      milliseconds or a spreadsheet's fraction of a day. It is not taken until `--map duration=Column/ms`, `/s`, `/min`,
      `/h` or `/day` says what it counts, and is kept under `metadata`.
      """)
  /// Ratings whose scale nothing states are not taken.
  package static let ratingScale = TranscriptRule(
    name: "rating-scale",
    explanation: """
      Ratings are kept from 0 to 100, and all of these are at most 10, apart from codes for no answer such as 99 and from
      single slips. They are probably stars or points of another scale:
      5 of 5 taken as 5 of 100 would turn a happy customer into an angry one. Say the scale with `--rating-scale 1..5`, and
      4 becomes 75; `--rating-scale 0..100` takes them as they are. A scale whose first number is the higher is reversed.
      Stars beside percentages are not taken: nothing says of how many they are.
      """)
  static let badYesOrNo = TranscriptRule(
    name: "bad-yes-or-no",
    explanation: """
      The text is neither yes nor no in any usual spelling. It is kept under `metadata`. Say what a word means with
      `--map resolved:Solved=yes`.
      """)
}
