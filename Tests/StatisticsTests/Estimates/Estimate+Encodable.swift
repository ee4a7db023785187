import CustomDump
import Foundation
import Statistics
import Testing

@Suite struct EstimateEncodableTests {
  @Test func writesTheSameKeysAlways() throws {
    expectNoDifference(
      try json(Estimate(value: 80, low: 75.5, high: 84.5, n: 12, method: "by hand")),
      #"{"confidence":0.95,"high":84.5,"low":75.5,"method":"by hand","n":12,"value":80}"#)
    expectNoDifference(
      try json(Estimate(undefined: .tooFew("n = 0"), n: 0, method: "by hand")),
      #"{"confidence":0.95,"high":null,"low":null,"method":"by hand","n":0,"#
        + #""undefined":"too few to tell: n = 0","value":null}"#)
  }

  @Test func writesObservationsWhereTheyAreNotN() throws {
    expectNoDifference(
      try json(Estimate(value: 80, undefined: .tooFew("n = 2 teams"), n: 2, observations: 9, method: "m")),
      #"{"confidence":0.95,"high":null,"low":null,"method":"m","n":2,"observations":9,"#
        + #""observed":80,"undefined":"too few to tell: n = 2 teams","value":null}"#)
  }

  private func json(_ estimate: Estimate) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(estimate), as: UTF8.self)
  }
}
