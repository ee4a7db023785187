import Foundation
import Testing

@testable import sidetone

@Suite("Active time") struct ActiveTimeTests {
  @Test func longPausesDoNotCount() {
    var time = ActiveTime(seconds: 10)
    let start = Date(timeIntervalSince1970: 1_000_000)
    for offset in [0, 5, 125, 246, 250] as [Double] { time.key(at: start.addingTimeInterval(offset)) }
    // 5 s and exactly two minutes count, 121 s do not, 4 s do.
    #expect(time.seconds == 10 + 5 + 120 + 4)
  }

  @Test func aClockThatGoesBackTakesNothingAway() {
    var time = ActiveTime()
    time.key(at: Date(timeIntervalSince1970: 100))
    time.key(at: Date(timeIntervalSince1970: 50))
    #expect(time.seconds == 0)
  }
}
