import TestSupport
import Testing

@testable import Statistics

@Suite struct CaseAgainstPeersTests {
  /// A case of 33 among 15 peers with mean 50 and standard deviation 10 (Crawford & Howell 1998, p. 483): by hand
  /// t = −17/(10·√(16/15)) = −1.6460, and t(14; .975) = 2.144787 makes the half width 22.1513.
  @Test func meetsTheWorkedExample() {
    let spread = 700.0.squareRoot()
    let test = CaseAgainstPeers(33, peers: [50 - spread] + Array(repeating: 50, count: 13) + [50 + spread])
    #expect(test.peers == 15 && test.mean.agrees(with: 50) && test.deviation.agrees(with: 10))
    #expect(test.t.isPrinted(as: "-1.6460") && test.p.isPrinted(as: "0.1220"))
    #expect(test.difference.agrees(with: -17) && test.standardError.isPrinted(as: "10.3280"))
    #expect(test.low.isPrinted(as: "-39.1513") && test.high.isPrinted(as: "5.1513"))
  }

  /// The example of R's `psycho::crawford.test.freq`: 10 among eight controls with M = 0.38 and SD = 2.97.
  @Test func meetsTheFiguresOfOthers() {
    let test = CaseAgainstPeers(10, peers: [0, -2, 5, 2, 1, 3, -4, -2])
    #expect(test.mean.isPrinted(as: "0.375") && test.deviation.isPrinted(as: "2.9731"))
    #expect(test.t.isPrinted(as: "3.0522") && test.p.isPrinted(as: "0.01853"))
    #expect(test.low.isPrinted(as: "2.1683") && test.high.isPrinted(as: "17.0817"))
  }

  @Test(arguments: [
    ([], Undefined.empty), ([4], .fewerThanTwo), ([4, 4, 4], .zeroVariance), ([1, .nan], .invalidInput),
  ]) func saysWhyThereIsNone(peers: [Double], reason: Undefined) {
    let test = CaseAgainstPeers(5, peers: peers)
    #expect([test.t, test.p, test.low, test.high].map(\.reason) == [reason, reason, reason, reason])
  }

  @Test func tellsTheDifferenceFromPeersWhoAreAllAlike() {
    let test = CaseAgainstPeers(5, peers: [4, 4, 4])
    #expect(test.difference == .value(1) && test.low.value == nil)
  }
}
