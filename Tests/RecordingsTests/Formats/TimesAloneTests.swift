import CustomDump
import QualityModel
import Recordings
import Testing

/// Times in texts that are not before the words.
struct TimesAloneTests {
  @Test(arguments: ["[%]", "(%)", "%"]) func aTimeOnItsOwnLineIsThatOfTheTurnBelow(form: String) {
    let (first, second) = (form.replacing("%", with: "00:01"), form.replacing("%", with: "00:03"))
    let reading = read(
      "\(first)\nAgent: hi\nCustomer: ho\n\n\(second)\n\nAgent: how\nCustomer: well\n", as: "call.txt")
    expectNoDifference(
      reading.lines, ["1 1.0-? Agent: hi", "2 ?-? Customer: ho", "3 3.0-? Agent: how", "4 ?-? Customer: well"])
    expectNoDifference(reading.findings, [])
  }

  @Test func aTimeThatIsSaidIsNotOne() {
    let reading = read("Agent: when?\nCustomer: at\n10:30\nAgent: and\n11:15\nor so\n", as: "call.txt")
    expectNoDifference(
      reading.lines, ["1 ?-? Agent: when?", "2 ?-? Customer: at 10:30", "3 ?-? Agent: and 11:15 or so"])
  }

  @Test func aNameBehindATimeSpeaksTheWordsBelow() {
    let reading = read("[14:03] Ida Petersen\nhi\n\n[14:04] Ana López\nho\nso\n", as: "chat.txt")
    expectNoDifference(reading.lines, ["1 0.0-? Ida Petersen: hi", "2 60.0-? Ana López: ho so"])
    expectNoDifference(reading.rules, ["times-of-day"])
  }

  @Test(arguments: [
    "[00:03] Good\nand so on\n[00:09] Yes\nindeed\n", "[00:03] Good Morning\n[00:09] I see\nindeed\n",
  ])
  func wordsBehindATimeAreNotANameAndThatNoneIsThereIsSaid(text: String) {
    let reading = read(text, as: "call.txt")
    expectNoDifference(reading.transcript?.speakers, [])
    expectNoDifference(reading.rules, ["no-speakers"])
    expectNoDifference(
      reading.findings.map(\.message), ["no speakers were found in it: the lines were taken with their times alone"])
  }
}
