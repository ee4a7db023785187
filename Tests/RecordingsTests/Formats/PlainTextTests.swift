import CustomDump
import Foundation
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

  @Test func marksOfDirectionAtTheEndsAreNoWords() {
    expectNoDifference(
      read("Agent: \u{200E}hello\u{200E}\u{200F}\nCustomer: \u{200E}\nAgent: bye \u{200E}\n", as: "call.txt").lines,
      ["1 ?-? Agent: hello", "2 ?-? Agent: bye"])
  }

  @Test func saysThatProseShowsNoSignOfATranscript() {
    let reading = read("The shop is closed on Sunday.\nRing the bell.\n", as: "note.txt")
    expectNoDifference(reading.lines, ["1 ?-? ?: The shop is closed on Sunday.", "2 ?-? ?: Ring the bell."])
    expectNoDifference(reading.rules, ["no-speakers"])
    expectNoDifference(reading.findings.map(\.severity), [.warning])
  }

  @Test func wholeNamesInATextOfLabelsAloneAreSpeakers() {
    let reading = read(
      "Customer: hi\nAna López: hello, I pass you on\nBen Ito: hello, Ben here\nCustomer: my router\n", as: "chat.txt")
    expectNoDifference(
      reading.lines,
      [
        "1 ?-? Customer: hi", "2 ?-? Ana López: hello, I pass you on", "3 ?-? Ben Ito: hello, Ben here",
        "4 ?-? Customer: my router",
      ])
    expectNoDifference(reading.findings, [])
  }

  @Test func aLabelThatMayBeASpeakerOrWordsIsNamed() {
    let reading = read(
      "Customer: hi\nAna: hello\nCustomer: it flickers\nsince May\nColour: white\nAgent: thanks\n", as: "chat.txt")
    expectNoDifference(
      reading.lines,
      ["1 ?-? Customer: hi Ana: hello", "2 ?-? Customer: it flickers since May Colour: white", "3 ?-? Agent: thanks"])
    expectNoDifference(reading.rules, ["labels-as-words 2"])
    expectNoDifference(
      reading.findings.map(\.message),
      ["`Ana:`, `Colour:` come once each at the front of a line, and were taken as words of the speakers before them"])
    let corrected = read("Customer: hi\n[Ana]: hello\nCustomer: it flickers\n", as: "chat.txt")
    expectNoDifference(corrected.lines[1], "2 ?-? Ana: hello")
  }

  @Test func aDetailBehindATimeIsNotASpeaker() {
    let reading = read(
      "[00:03] Agent: your number?\n[00:09] Order number: 4711\n[00:20] Agent: I see\nOrder number: 4712\n",
      as: "call.txt")
    expectNoDifference(
      reading.lines,
      ["1 3.0-? Agent: your number?", "2 9.0-? ?: Order number: 4711", "3 20.0-? Agent: I see Order number: 4712"])
    expectNoDifference(
      read("0:03 Agent: your number?\n0:09 Order number: 4711\n", as: "call.txt").lines,
      ["1 3.0-? Agent: your number? 0:09 Order number: 4711"])
  }

  @Test(arguments: ["Chat started: 2026-09-27 06:58 PM UTC", "Timestamp: 2026-09-27T18:58:00Z"])
  func aHeadThatSaysWhenIsTheStartAndNotSpoken(_ head: String) {
    let start = Date(timeIntervalSince1970: 1_790_535_480)
    let chat = read("\(head)\n\n(06:58:11 PM) Tove: hi\n(06:58:20 PM) Jonas: hello\n", as: "chat.txt")
    expectNoDifference(chat.lines, ["1 0.0-? Tove: hi", "2 9.0-? Jonas: hello"])
    expectNoDifference(chat.details.startedAt, start)
    expectNoDifference(chat.findings, [])
    let text = read("\(head)\nCustomer: hi\nCustomer: hello?\n", as: "chat.txt")
    expectNoDifference(text.transcript?.speakers, ["Customer"])
    expectNoDifference(text.details.startedAt, start)
  }

  @Test func otherLinesAboveAChatAreLeftOutAndNamed() {
    let chat = read(
      "Chat started on 2026-09-27, 06:58 PM (GMT+0)\nUnread: false\n\n(06:58:11 PM) Tove: hi\n", as: "chat.txt")
    expectNoDifference(chat.lines, ["1 0.0-? Tove: hi"])
    expectNoDifference(chat.rules, ["lines-left-out 2"])
  }

  @Test func aNameBesideTheTimeInBracketsIsTheSpeaker() {
    let reading = read("[14:03:11 | Ida] hi\n[14:03:15 | Max Berg] note: my parcel\nis late\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Ida: hi", "2 4.0-? Max Berg: note: my parcel is late"])
    let edited = read("[14:03:11 | edited] Ida: hi\n[14:03:15 | Edited] Max: my parcel\n", as: "chat.txt")
    expectNoDifference(edited.lines, ["1 0.0-? Ida: hi", "2 4.0-? Max: my parcel"])
  }
}
