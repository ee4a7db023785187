import CustomDump
import QualityModel
import Recordings
import Testing

/// Texts with colons that are no conversations.
struct NotATalkTests {
  private static let types = """
    # Models of forms
    EvaluationForm
      division: Division
      modifiedDate: datetime
      published: bool
      questionGroups: list[Group]
    EvaluationFormResponse
      division: Division
      modifiedDate: datetime
      published: bool
      questionGroups: list[Group]

    """

  @Test(arguments: [
    types, "Colour: white\nSize: L\nBrand: Pier\nShape: round\n",
    (1...30).map { "Setting\($0): on and off\nSetting\($0): off again\n" }.joined(),
  ])
  func aListOfLabelsIsRefused(text: String) {
    let reading = read(text, as: "models.txt")
    #expect(reading.transcript == nil)
    expectNoDifference(reading.findings.map(\.rule), ["unknown-transcript-format"])
    expectNoDifference(reading.findings.map(\.severity), [.error])
  }

  @Test func aLabelBeforeAFewLinesIsNoSpeaker() {
    let notice = (1...4).map { "Library \($0) of many\nCopyright (c) 2016\nSPDX-License-Identifier: MIT\n" }.joined()
    let reading = read(notice, as: "NOTICE.txt")
    expectNoDifference(reading.transcript?.speakers, [])
    expectNoDifference(reading.findings.map(\.rule), ["no-speakers"])
  }

  @Test(arguments: [
    "Agent: hello\nAgent: are you there?\n", "Ana: hello\nAna: are you there?\n",
    "Ana: yes\nBen: no\nAna: why?\nKai: well, let me see\nLea: it is the chain\nKai: I see that\nLea: so do I\n",
  ])
  func aMonologueAndATalkOfFourAreTalk(text: String) {
    #expect(read(text, as: "call.txt").transcript?.speakers.isEmpty == false)
  }
}
