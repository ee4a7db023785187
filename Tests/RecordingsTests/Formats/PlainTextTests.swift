import CustomDump
import QualityModel
import Recordings
import Testing

struct PlainTextTests {
  @Test func readsSpeakersAndWhatTheyGoOnToSay() {
    let reading = read(
      """
      Call of Monday

      AGENT: Good morning.
        I can help: what is it?
      Dr. Lee: My card is lost, see https://example.org
      and so: it goes
      Agent: I see.
      """, as: "call.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 ?-? ?: Call of Monday", "2 ?-? Agent: Good morning. I can help: what is it?",
        "3 ?-? Dr. Lee: My card is lost, see https://example.org and so: it goes", "4 ?-? Agent: I see.",
      ])
    expectNoDifference(reading.findings, [])
  }

  @Test func readsTimesWhereverTheyStand() {
    let reading = read(
      """
      [00:12] Agent: one
      00:15 Customer: two
      Agent (1:02:03): three
      [1:02:05.500 --> 1:02:06.500] four
      1:02:07 - Customer: five
      10:30 would be fine
      Agent [1:02:09] six
      """, as: "call.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 12.0-? Agent: one", "2 15.0-? Customer: two", "3 3723.0-? Agent: three", "4 3725.5-3726.5 ?: four",
        "5 3727.0-? Customer: five 10:30 would be fine", "6 3729.0-? Agent: six",
      ])
  }

  @Test func aWordAndAColonInsideAMessageSwallowNothing() {
    let reading = read(
      """
      Customer: I wrote it down
      Order: L-77
      Colour: white
      Order: L-78
      Agent: Thank you.
      """, as: "chat.txt")
    expectNoDifference(
      reading.lines,
      ["1 ?-? Customer: I wrote it down Order: L-77 Colour: white Order: L-78", "2 ?-? Agent: Thank you."])
  }

  @Test func readsSpeakersInBrackets() {
    let reading = read("[SPEAKER_01]: Good morning.\n[SPEAKER_00]: (sighs) Hello.\n", as: "call.txt")
    expectNoDifference(reading.lines, ["1 ?-? SPEAKER_01: Good morning.", "2 ?-? SPEAKER_00: (sighs) Hello."])
  }

  @Test func readsTextWithoutSpeakersLineByLine() {
    expectNoDifference(
      read("good morning\n\nhello\n", as: "call.txt").lines, ["1 ?-? ?: good morning", "2 ?-? ?: hello"])
  }

  @Test func readsNamesInAnyScript() {
    expectNoDifference(
      read("상담원: 안녕하세요\n客户：你好\n", as: "call.txt").lines, ["1 ?-? 상담원: 안녕하세요", "2 ?-? 客户: 你好"])
  }

  @Test func doesNotTakeAnyTextForATranscript() {
    let notes = read("xmin = 0\nxmax = 100\nname = \"a: b\"\nNote: x\nend\n", as: "call.TextGrid")
    #expect(notes.transcript == nil)
    #expect(notes.rules == ["unknown-transcript-format"])
  }

  @Test func keepsEscapesAndDirectionMarksAsTheyAre() {
    expectNoDifference(
      read("Agent: \u{1B}[31mred\u{1B}[0m \u{202E}olleh\n", as: "call.txt").lines,
      ["1 ?-? Agent: \u{1B}[31mred\u{1B}[0m \u{202E}olleh"])
  }

  @Test func saysThatProseShowsNoSignOfATranscript() {
    let reading = read("The shop is closed on Sunday.\nRing the bell.\n", as: "note.txt")
    expectNoDifference(reading.lines, ["1 ?-? ?: The shop is closed on Sunday.", "2 ?-? ?: Ring the bell."])
    expectNoDifference(reading.rules, ["no-speakers"])
    expectNoDifference(reading.findings.map(\.severity), [.warning])
  }
}
