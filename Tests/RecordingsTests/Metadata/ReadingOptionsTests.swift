import CustomDump
import QualityModel
import Recordings
import Testing

struct ReadingOptionsTests {
  private func problem(
    mapping: [String] = [], dates: String? = nil, zone: String? = nil, scale: String? = nil
  ) -> String? {
    do throws(ReadingOptionProblem) {
      _ = try ReadingOptions(mapping: mapping, dates: dates, zone: zone, ratingScale: scale)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func whatMakesNoSenseIsRefusedBeforeAnyFileIsRead() {
    expectNoDifference(problem(mapping: ["colour=Tint"]), "`colour=Tint` maps no field of an interaction")
    expectNoDifference(problem(mapping: ["agent"]), "`agent` maps no field of an interaction")
    expectNoDifference(problem(mapping: ["agent="]), "`agent=` names no column")
    expectNoDifference(problem(mapping: ["id=A", "id=B"]), "`id` is mapped twice")
    expectNoDifference(
      problem(mapping: ["agent=\"A"]), "`agent=\"A` opens a quote and does not close it")
    expectNoDifference(problem(mapping: ["duration=\"L\"/parsecs"]), "`parsecs` is not a unit of duration")
    expectNoDifference(problem(mapping: ["channel:Kiosk=pigeon"]), "`pigeon` is not a value of channel")
    expectNoDifference(problem(mapping: ["agent:Bo=bo"]), "words of agent have no meaning to map")
    expectNoDifference(problem(dates: "ddmm"), "`ddmm` is not an order of dates")
    expectNoDifference(problem(zone: "Middle/Earth"), "`Middle/Earth` is not a time zone")
    expectNoDifference(problem(scale: "stars"), "`stars` is not a scale of ratings")
    expectNoDifference(
      problem(mapping: ["start=Date+Time", "filename=F"], dates: "dmy", zone: "+01:00", scale: "1..5"), nil)
  }

  @Test func whatIsSaidNowWinsOverWhatWasKept() throws {
    let kept = try ReadingOptions(
      mapping: ["id=Nr", "agent=Who", "channel:Kiosk=chat"], dates: "dmy", zone: "Europe/Berlin", ratingScale: "1..5")
    let now = try ReadingOptions(mapping: ["agent=Name", "channel:kiosk=voice"], dates: "mdy")
    let both = now.completed(by: kept)
    expectNoDifference(both.mapping, ["agent=Name", "channel:kiosk=voice", "id=Nr"])
    expectNoDifference(both.dates, .monthFirst)
    expectNoDifference(both.zone, kept.zone)
    expectNoDifference(
      both,
      try ReadingOptions(
        mapping: ["agent=Name", "channel:kiosk=voice", "id=Nr"], dates: "mdy", zone: "Europe/Berlin",
        ratingScale: "1..5"))
  }
}
