import CustomDump
import QualityModel
import Recordings
import Testing

/// Who does something in a chat of IRC, and names above the words of captions.
struct NamesAroundWordsTests {
  @Test func anActionIsAMessageOfItsOwn() {
    let reading = read(
      """
      09:15:01 <ida> is the chain in stock?
      09:15:06 * marek waves
      09:15:09 <marek> it is
      09:15:20 -!- ben has joined #shop
      09:15:31 <ida> thanks
      """, as: "chat.log")
    expectNoDifference(
      reading.lines,
      [
        "1 0.0-? ida: is the chain in stock?", "2 5.0-? marek: marek waves", "3 8.0-? marek: it is",
        "4 19.0-? System: ben has joined #shop", "5 30.0-? ida: thanks",
      ])
  }

  @Test func elsewhereAStarIsAListAndADashADash() {
    let reading = read("Agent: we have\n* Ana bikes\n-- Ben locks\nCustomer: good\n", as: "call.txt")
    expectNoDifference(reading.lines, ["1 ?-? Agent: we have * Ana bikes -- Ben locks", "2 ?-? Customer: good"])
  }

  @Test func aDashInCaptionsIsNotANotice() {
    let reading = read(Self.captions(["-- and then it broke", "* slow music *", "* slow music *"]), as: "call.srt")
    expectNoDifference(reading.transcript?.speakers, [])
  }

  private static func captions(_ cues: [String]) -> String {
    cues.enumerated().map { "0:00:0\($0).120 --> 0:00:0\($0).900\n\($1)\n\n" }.joined()
  }

  @Test func aNameThatComesAgainAboveTheWordsSpeaks() {
    let text = Self.captions([
      "Marek Nowak\nHarbour Bikes.", "Ida Berg\nMy chain is off.", "Marek Nowak\nI see.", "Hm.", "Ida Berg\nThanks.",
    ])
    let reading = read(text, as: "call.srt")
    expectNoDifference(
      reading.lines.map { $0.split(separator: " ", maxSplits: 2).last.map(String.init) },
      [
        "Marek Nowak: Harbour Bikes.", "Ida Berg: My chain is off.", "Marek Nowak: I see.", "?: Hm.",
        "Ida Berg: Thanks.",
      ])
    expectNoDifference(reading.findings, [])
  }

  @Test(arguments: [
    ["Marek Nowak\nHarbour Bikes.", "Ida Berg\nMy chain is off."],
    ["Marek Nowak\nHarbour Bikes.", "My chain\nis off.", "Marek Nowak\nI see.", "It is\nold.", "Yes\nindeed."],
  ])
  func oneThatMayBeANameIsSaid(cues: [String]) {
    let reading = read(Self.captions(cues), as: "call.srt")
    expectNoDifference(reading.transcript?.speakers, [])
    expectNoDifference(reading.findings.map(\.rule), ["labels-as-words"])
    expectNoDifference(reading.findings.map(\.severity), [.warning])
  }
}
