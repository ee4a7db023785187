import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// Captions of which one cue holds the words of several people.
struct CueSpeakersTests {
  /// Cues of two seconds, one after the other.
  private func spoken(_ cues: [String]) -> [String] {
    let text = cues.enumerated().map { "00:0\($0.offset).000 --> 00:0\($0.offset + 1).000\n\($0.element)\n" }
    let lines = read("WEBVTT\n\n" + text.joined(separator: "\n"), as: "a.vtt").transcript?.lines ?? []
    return lines.map { "\($0.start ?? -1) \($0.speaker ?? "?"): \($0.text)" }
  }

  @Test(arguments: [
    "Agent: hi\nCustomer: ho", "- Agent: hi\n- Customer: ho", "– Agent: hi\n– Customer: ho",
    "&gt;&gt; Agent: hi\n&gt;&gt; Customer: ho", ">> AGENT: hi\n>> CUSTOMER: ho",
    "<i>Agent: hi</i><br/>Customer: ho",
  ])
  func eachHasAsManyLines(words: String) {
    expectNoDifference(spoken([words, "Agent: how"]), ["0.0 Agent: hi", "0.0 Customer: ho", "1.0 Agent: how"])
  }

  @Test func alsoInOtherCaptionsAndSegments() {
    let expected = ["1 1.0-3.0 Agent: hi", "2 1.0-3.0 Customer: ho so", "3 4.0-5.0 Agent: how"]
    let srt =
      "1\n00:00:01,000 --> 00:00:03,000\nAgent: hi\nCustomer: ho\nso\n\n2\n00:00:04,000 --> 00:00:05,000\nAgent: how\n"
    expectNoDifference(read(srt, as: "a.srt").lines, expected)
    let sbv = "0:00:01.000,0:00:03.000\nAgent: hi\nCustomer: ho[br]so\n\n0:00:04.000,0:00:05.000\nAgent: how\n"
    expectNoDifference(read(sbv, as: "a.sbv").lines, expected)
    let whisper =
      #"{"segments":[{"start":1,"end":3,"text":"Agent: hi\nCustomer: ho so"},{"start":4,"end":5,"text":"Agent: how"}]}"#
    expectNoDifference(read(whisper, as: "a.json").lines, expected)
  }

  @Test func namesThatComeAgainAreSpeakers() {
    expectNoDifference(
      spoken([">> ANA: hi", ">> BEN: ho\n>> ANA: so\nand so", ">> BEN: yes"]),
      ["0.0 ANA: hi", "1.0 BEN: ho", "1.0 ANA: so and so", "2.0 BEN: yes"])
    expectNoDifference(
      spoken(["[Ana] hi\n[Ben] ho", "[Ana] so", "[Ben] yes"]),
      ["0.0 Ana: hi", "0.0 Ben: ho", "1.0 Ana: so", "2.0 Ben: yes"])
  }

  @Test func noisesInBracketsAreNot() {
    let cues = ["[Laughter] hi", "[Laughter] ho", "[Music]", "[Music]"]
    expectNoDifference(spoken(cues), cues.enumerated().map { "\($0.offset).0 ?: \($0.element)" })
    let few = ["[Ana] hi", "[Ana] ho", "so", "so", "so"]
    expectNoDifference(spoken(few), few.enumerated().map { "\($0.offset).0 ?: \($0.element)" })
  }

  /// Whose they are is not known, and they are not put into the mouth of the one above.
  @Test func wordsOfSomeoneElseHaveNoSpeaker() {
    expectNoDifference(spoken(["- Agent: so\n- yes"]), ["0.0 Agent: so", "0.0 ?: - yes"])
  }

  @Test(arguments: [
    ["Agent: hi", "Actually: two"], ["Agent: the address:", "Line: 5"],
    ["Agent: hi", "Firstly: cheap", "Secondly: so"],
    ["Agent: on", "- Size: 4"],
  ])
  func aLabelInsideACueIsWords(rows: [String]) {
    let reading = read(
      "WEBVTT\n\n00:01.000 --> 00:03.000\n\(rows.joined(separator: "\n"))\n\n00:04.000 --> 00:05.000\nCustomer: ok\n",
      as: "a.vtt")
    expectNoDifference(
      reading.lines, ["1 1.0-3.0 \(rows.joined(separator: " "))", "2 4.0-5.0 Customer: ok"])
    expectNoDifference(reading.rules, ["labels-as-words 5"])
  }

  @Test func oneThatComesAgainInsideOfCuesAloneIsWordsToo() {
    let srt =
      "1\n00:00:01,000 --> 00:00:03,000\nAgent: on\nMonday: closed\n\n2\n00:00:04,000 --> 00:00:05,000\nAgent: and\nMonday: no\n"
    let reading = read(srt, as: "a.srt")
    expectNoDifference(reading.lines, ["1 1.0-3.0 Agent: on Monday: closed", "2 4.0-5.0 Agent: and Monday: no"])
    expectNoDifference(
      reading.findings.map(\.message.text),
      ["`Monday:` is at the front of a line inside a caption, and was taken as words of the speaker before it"])
    expectNoDifference(
      reading.findings.map(\.help), ["if it is who speaks, write the name in brackets: `[Monday]: hello`"])
    let corrected = read(srt.replacing("Monday:", with: "[Monday]:"), as: "a.srt")
    expectNoDifference(corrected.transcript?.speakers, ["Agent", "Monday"])
  }

  @Test(arguments: [
    "- Agent: hi\n- Cust: ho", "- Ana: hi\n- Ben: ho", "&gt;&gt; Ana: hi\n&gt;&gt; Ben: ho", "agent: hi\ncustomer: ho",
  ])
  func allOfACueAreSplit(words: String) {
    let spoken = spoken([words, "so"])
    expectNoDifference(spoken.map { $0.suffix(4) }, [": hi", ": ho", ": so"])
    expectNoDifference(spoken.map { $0.contains("?") }, [false, false, true])
  }

  @Test func aBreakInASentenceIsNotASpeaker() {
    expectNoDifference(
      spoken(["Agent: I told the\ncustomer: no", "Agent: write\nName: Ida\n— and wait"]),
      ["0.0 Agent: I told the customer: no", "1.0 Agent: write Name: Ida — and wait"])
  }

  /// What a workspace keeps has each of the lines as it was.
  @Test func whatIsKeptIsReadAgainAsItWas() throws {
    let text = "0:00:01.000,0:00:03.000\n- Ida: hi\n\n0:00:04.000,0:00:05.000\nAgent: so\nIda B: ho\n"
    let transcript = try #require(read(text, as: "a.sbv").transcript)
    let kept = transcript.kept(of: Data(text.utf8), named: "a.sbv")
    expectNoDifference(Transcript.read(kept.data, named: "a.\(kept.extension)").transcript?.lines, transcript.lines)
  }
}
