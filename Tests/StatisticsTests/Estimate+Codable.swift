import CustomDump
import Foundation
import Statistics
import Testing

@Suite struct EstimateCodableTests {
  @Test func writesTheSameKeysAlways() throws {
    expectNoDifference(
      try json(Estimate(value: 80, low: 75.5, high: 84.5, n: 12, method: "by hand")),
      #"{"confidence":0.95,"high":84.5,"low":75.5,"method":"by hand","n":12,"value":80}"#)
    expectNoDifference(
      try json(Estimate(undefined: "too few to tell: n = 0", n: 0, method: "by hand")),
      #"{"confidence":0.95,"high":null,"low":null,"method":"by hand","n":0,"#
        + #""undefined":"too few to tell: n = 0","value":null}"#)
  }

  @Test func writesObservationsWhereTheyAreNotN() throws {
    expectNoDifference(
      try json(Estimate(value: 80, undefined: "too few to tell: n = 2 teams", n: 2, observations: 9, method: "m")),
      #"{"confidence":0.95,"high":null,"low":null,"method":"m","n":2,"observations":9,"#
        + #""observed":80,"undefined":"too few to tell: n = 2 teams","value":null}"#)
  }

  @Test(arguments: [
    Estimate(value: 80, low: 75.5, high: 84.5, confidence: 0.9, n: 12, observations: 40, method: "m"),
    Estimate(value: 80, undefined: "no variation", n: 12, method: "m"),
    Estimate(undefined: "too few to tell: n = 0", n: 0, method: "m"),
  ]) func readsWhatItWrote(_ estimate: Estimate) throws {
    let data = try JSONEncoder().encode(estimate)
    expectNoDifference(try JSONDecoder().decode(Estimate.self, from: data), estimate)
  }

  @Test func refusesAMissingIntervalWithoutAReason() {
    #expect(throws: DecodingError.self) {
      try read(#"{"value":1,"low":null,"high":null,"confidence":0.95,"n":3,"method":"m"}"#)
    }
  }

  @Test func readsNoNumberThatIsNotFinite() throws {
    expectNoDifference(
      try read(#"{"value":"NaN","low":0,"high":2,"confidence":0.95,"n":3,"method":"m"}"#),
      Estimate(undefined: "not a finite number", n: 3, method: "m"))
  }

  private func json(_ estimate: Estimate) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(estimate), as: UTF8.self)
  }

  private func read(_ json: String) throws -> Estimate {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "NaN")
    return try decoder.decode(Estimate.self, from: Data(json.utf8))
  }
}
