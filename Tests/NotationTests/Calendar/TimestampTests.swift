import Foundation
import Notation
import TestSupport
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("2026-11-22T09:00:00Z", "2026-11-22T09:00:00Z"), ("2026-11-22T10:00:00+01:00", "2026-11-22T09:00:00Z"),
    ("2026-11-22T04:30:00-0430", "2026-11-22T09:00:00Z"), ("2026-11-22T09:00:00.5Z", "2026-11-22T09:00:00.500Z"),
    ("2026-11-22T09:00:00.123Z", "2026-11-22T09:00:00.123Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"), ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
  ])
  func readsAndWrites(_ text: String, _ written: String) throws {
    let date = try #require(Timestamp.date(from: text))
    #expect(Timestamp.text(of: date) == written)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T09:00:00", "2026-02-30T09:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22 09:00:00Z",
    "2026-11-22T09:00:00.Z", "2026-11-22T09:00:00+1:00", "2026-11-22T09:00:00ZZ", "２026-11-22T09:00:00Z",
    "9999-12-31T23:59:59-18:00", "9999-12-31T23:59:59.9996Z", "0001-01-01T00:00:00+00:01",
  ])
  func refusesWhatIsNoTime(_ text: String) { #expect(Timestamp.date(from: text) == nil) }

  @Test func agreesWithFoundation() throws {
    var numbers = SplitMix64(seed: 7)
    let format = Date.ISO8601FormatStyle()
    for _ in 0..<500 {
      let seconds = Int.random(in: -12_219_292_800...253_402_300_799, using: &numbers)
      let date = Date(timeIntervalSince1970: Double(seconds))
      #expect(Timestamp.text(of: date) == format.format(date))
      #expect(Timestamp.date(from: format.format(date)) == date)
    }
  }

  @Test(arguments: [
    "2026-10-31T23:59:59.9996Z", "2026-10-31T23:59:59.9994Z", "2026-11-22T09:00:00.123456Z", "9999-12-31T23:59:59.999Z",
  ])
  func whatIsWrittenIsReadAsItWasRounded(_ text: String) throws {
    let date = try #require(Timestamp.date(from: text))
    #expect(Timestamp.date(from: Timestamp.text(of: date)) == Timestamp.asWritten(date))
  }

  @Test func filesUnderTheMonthInUTC() throws {
    let newYear = try #require(Timestamp.date(from: "2027-01-01T00:30:00+01:00"))
    #expect(Month(of: newYear).path == "2026/12")
  }
}
