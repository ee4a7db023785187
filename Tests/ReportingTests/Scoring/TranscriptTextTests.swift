import CustomDump
import Recordings
import Testing

@testable import Reporting

@Suite struct TranscriptTextTests {
  private let lines: [TranscriptLine] = [
    .init(number: 9, start: 83.5, speaker: "Agent", text: "Let me look at that for you, one moment please."),
    .init(number: 10, start: 3723, speaker: "お客様", text: "\u{1B}[31mどうもありがとうございます"), .init(number: 11, text: "Hm."),
  ]

  @Test func numbersAndTimesLines() {
    expectNoDifference(
      TranscriptText(lines, width: 40).text(),
      #"""
       9   1:23.5  Agent: Let me look at that
                   for you, one moment please.
      10  1:02:03  お客様:
                   <U+001B>[31mどうもありがと
                   うございます
      11           Hm.

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      TranscriptText(lines, width: 20).text(),
      #"""
       9   1:23.5  Agent:
                Let me
                look at
                that for
                you, one
                moment
                please.
      10  1:02:03  お客様:
                <U+001B>[3
                1mどうもあ
                りがとうご
                ざいます
      11           Hm.

      """#)
  }

  @Test func coloursNumbersAndSpeakers() {
    expectNoDifference(
      TranscriptText([lines[0]], width: 40).text(coloured: true).replacing("\u{1B}", with: "␛"),
      #"""
      ␛[2m9␛[0m  ␛[2m1:23.5␛[0m  ␛[1mAgent:␛[0m Let me look at that
                 for you, one moment please.

      """#)
  }

  @Test func leavesOutTimesThatNoOneKnows() {
    expectNoDifference(
      TranscriptText([.init(number: 1, text: "Hello.")], width: 40).text(),
      #"""
      1  Hello.

      """#)
  }
}
