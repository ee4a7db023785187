import CustomDump
import Foundation
import Notation
import Testing

@Suite("Windows of whole days") struct DayWindowTests {
  private func moment(_ seconds: Double, after day: String) throws -> Date {
    try #require(Day(day)).start.addingTimeInterval(seconds)
  }

  @Test func bothEndsBelongToIt() throws {
    let window = try #require(DayWindow("2026-09-01..2026-10-11"))
    #expect(window.days == 41)
    #expect(window.contains(try moment(0, after: "2026-09-01")))
    #expect(window.contains(try moment(86_399.999, after: "2026-10-11")))
    #expect(!window.contains(try moment(0, after: "2026-10-12")))
    #expect(!window.contains(try moment(-0.001, after: "2026-09-01")))
    #expect(window.description == "2026-09-01..2026-10-11")
  }

  @Test func oneDayIsAWindowAndAReversedOneIsEmpty() throws {
    #expect(try #require(DayWindow("2026-09-01..2026-09-01")).days == 1)
    let reversed = try #require(DayWindow("2026-09-02..2026-09-01"))
    #expect(reversed.days == 0)
    #expect(reversed.moments.isEmpty)
    #expect(!reversed.overlaps(try #require(DayWindow("2026-08-01..2026-10-01"))))
  }

  @Test(arguments: ["", "2026-09-01", "2026-09-01..", "2026-09-01...2026-09-02", "2026-02-30..2026-03-01"])
  func nothingElseIsAWindow(text: String) { #expect(DayWindow(text) == nil) }

  @Test(arguments: ["1969-12-31", "1970-01-01", "2024-02-29", "2026-11-22", "9999-12-31"])
  func aDayIsReadAsItIsWritten(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.description == text)
    #expect(Day(of: day.start) == day)
    #expect(Day(of: day.end) == Day(since1970: day.since1970 + 1))
  }
}
