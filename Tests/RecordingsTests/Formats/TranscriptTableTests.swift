import CustomDump
import QualityModel
import Testing

@testable import Recordings

@Suite("Tables with one turn of a call a row") struct TranscriptTableTests {
  @Test func secondsSpeakersAndWordsAreRead() {
    let reading = read(
      "start,end,speaker,text\n0.0,2.5,Agent,\"Hello, support here.\"\n3.0,5.5,Customer,My router blinks red.\n",
      as: "call.csv")
    expectNoDifference(
      reading.lines, ["1 0.0-2.5 Agent: Hello, support here.", "2 3.0-5.5 Customer: My router blinks red."])
    expectNoDifference(reading.rules, [])
  }

  @Test func clockTimesAndSemicolonsAreReadToo() {
    let reading = read("Start Time;Speaker;Transcript\n00:00:01;Ana;hello\n00:01:05;Ida;hi\n", as: "call.csv")
    expectNoDifference(reading.lines, ["1 1.0-? Ana: hello", "2 65.0-? Ida: hi"])
  }

  @Test func millisecondsAreRecognisedAndSaid() {
    let reading = read("start,end,text\n0,250000,hello\n300000,550000,hi\n", as: "call.csv")
    expectNoDifference(reading.lines, ["1 0.0-250.0 ?: hello", "2 300.0-550.0 ?: hi"])
    expectNoDifference(reading.rules, ["times-in-milliseconds"])
  }

  @Test func aRowWithoutTimesKeepsItsWords() {
    let reading = read("start,end,speaker,text\n1,2,Agent,hello\nx,y,Customer,hi\n", as: "call.csv")
    expectNoDifference(reading.lines, ["1 1.0-2.0 Agent: hello", "2 ?-? Customer: hi"])
    expectNoDifference(reading.rules, ["unreadable-cue 3"])
  }
}
