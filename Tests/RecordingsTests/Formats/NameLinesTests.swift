import CustomDump
import QualityModel
import Recordings
import Testing

/// Lines of Otter and Teams that say who speaks next, whatever the people are called.
struct NameLinesTests {
  @Test(arguments: [
    "Lind, Tove (External)", "Lind, Tove", "+441632960011", "tove lind", "Tove L. (she/her)", "tove@example.org",
    "Unknown Speaker", "Tove",
  ])
  func peopleAreNamedInManyWays(_ name: String) {
    let reading = read(
      "Care call-Meeting Recording\nNovember 20, 2026, 2:03PM\n7m 12s\n\nJonas Falk   0:03\nGood morning.\n\n\(name)   0:09\nHi.\n\nJonas Falk stopped transcription\n",
      as: "call.txt")
    expectNoDifference(reading.lines, ["1 3.0-? Jonas Falk: Good morning.", "2 9.0-? \(name): Hi."])
    expectNoDifference(reading.rules, ["lines-left-out 1"])
    #expect(reading.kind == .transcript(.namedTimes))
  }

  @Test func aTimeInsideAMessageIsNotWhoSpeaks() {
    let reading = read(
      "Jonas Falk  0:03\nHello.\n\nTove Lind  0:09\nHi, call me\nAt 5:30\nToday 6:30\nplease\n", as: "call.txt")
    expectNoDifference(
      reading.lines, ["1 3.0-? Jonas Falk: Hello.", "2 9.0-? Tove Lind: Hi, call me At 5:30 Today 6:30 please"])
    #expect(reading.details.duration == 9)
  }

  @Test func aTimeThatDoesNotRiseIsNotWhoSpeaks() {
    let reading = read(
      "Jonas Falk 0:03\nHello.\nTove Lind 0:09\nHi, call\nOur Shop 5:30\nJonas Falk 0:15\nYes.\n", as: "call.txt")
    expectNoDifference(
      reading.lines,
      ["1 3.0-? Jonas Falk: Hello.", "2 9.0-? Tove Lind: Hi, call Our Shop 5:30", "3 15.0-? Jonas Falk: Yes."])
    expectNoDifference(reading.rules, ["labels-as-words 5"])
  }

  @Test func aNameThatMayBeWordsIsNamed() {
    let reading = read(
      "Jonas Falk 0:03\nHello.\n\ntove lind 0:09\nHi.\n\nJonas Falk 0:19\nok.\n", as: "call.txt")
    expectNoDifference(
      reading.lines, ["1 3.0-? Jonas Falk: Hello. tove lind 0:09 Hi.", "2 19.0-? Jonas Falk: ok."])
    expectNoDifference(reading.rules, ["labels-as-words 4"])
  }

  @Test func turnsStayAsTheyAreWritten() {
    let reading = read(
      "Jonas Falk  0:03\nHello: there.\n\nTove Lind  0:02\nearlier\n\nTove Lind  59:59\nx\n", as: "a.txt")
    expectNoDifference(
      reading.lines, ["1 3.0-? Jonas Falk: Hello: there.", "2 ?-? Tove Lind: earlier", "3 3599.0-? Tove Lind: x"])
    expectNoDifference(reading.rules, ["backward-times"])
  }

  @Test func timesOfTheDayMayPassMidnight() {
    let reading = read("Jonas 23:59\nGood evening.\nTove 00:01\nHello.\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Jonas: Good evening.", "2 120.0-? Tove: Hello."])
  }

  @Test func linesWithoutBlankOnesBetweenThemAreRead() {
    let reading = read("Jonas 0:04\nGood morning.\nTove 0:09\nHello.\n", as: "call.txt")
    expectNoDifference(reading.lines, ["1 4.0-? Jonas: Good morning.", "2 9.0-? Tove: Hello."])
  }
}
