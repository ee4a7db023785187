import CustomDump
import Notation
import Testing

@Suite struct ClockTimeTests {
  @Test func readsTimes() {
    let texts = [
      "1:23", "01:02:03.450", "00:00:06,5", "90:00", "12", "1:60", "1:2:3:4", "1:", "", "1234567:00", "1:23x",
    ]
    expectNoDifference(
      texts.map { ClockTime.seconds(inTranscript: $0) }, [83, 3723.45, 6.5, 5400, nil, nil, nil, nil, nil, nil, nil])
  }

  @Test func writesTimes() {
    expectNoDifference(
      [0, 3723.4567, 360_000, -1, .nan].map { ClockTime.webVTT($0) },
      ["00:00:00.000", "01:02:03.457", "100:00:00.000", "00:00:00.000", "00:00:00.000"])
  }

  @Test func whatIsTypedHasAPointAndNoComma() {
    let texts = ["1:23", "1:02:03", "0:04.5", "90:00", "1:60", "1:60:00", "0:04,5", "1:2:3:4", ":3", "83", "-1:23", ""]
    expectNoDifference(
      texts.map { ClockTime.seconds($0) }, [83, 3723, 4.5, 5400, nil, nil, nil, nil, nil, nil, nil, nil])
  }

  @Test func writesWhatPeopleRead() {
    expectNoDifference(
      [0, 4.5, 83, 3723.04, 59.97, -83, -0.01, .nan].map { ClockTime.text($0) },
      ["0:00", "0:04.5", "1:23", "1:02:03", "1:00", "-1:23", "0:00", "?"])
  }
}
