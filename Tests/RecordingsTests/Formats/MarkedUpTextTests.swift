import CustomDump
import QualityModel
import Recordings
import Testing

/// Documents with markup under the name of a text.
struct MarkedUpTextTests {
  @Test(arguments: [
    ("<!DOCTYPE html>\n<html><body><p>Agent: hi</p>\n<p>Customer: ho</p></body></html>\n", "a web page"),
    ("\n<HTML>\nAgent: hi\n</HTML>", "a web page"),
    ("{\\rtf1\\ansi Agent: hi\\par\nCustomer: ho\\par}\n", "an RTF document"),
    ("<?xml version=\"1.0\"?>\n<call>\nAgent: hi\nCustomer: ho\n</call>\n", "XML"),
    ("<call id=\"1\">\nAgent: hi\nCustomer: ho\n</call>\n", "text in tags"),
  ])
  func areRefused(text: String, kind: String) {
    let reading = read(text, as: "call.txt")
    expectNoDifference(reading.transcript, nil)
    expectNoDifference(reading.kind, .unknown(kind))
    expectNoDifference(reading.findings.map(\.message), [Finding.Message("the file is \(kind), not a transcript")])
    expectNoDifference(
      reading.findings.map(\.help),
      ["open it and save it as plain text, or export the transcript as WebVTT, SRT or plain text"])
  }

  @Test(arguments: ["<ida> hi\n<ben> ho\n<ida> so\n", "<p>Agent: hi\nCustomer: ho</p>\n", "{rtf} Agent: hi\n"])
  func talkIsNot(text: String) { #expect(read(text, as: "call.txt").transcript != nil) }
}
