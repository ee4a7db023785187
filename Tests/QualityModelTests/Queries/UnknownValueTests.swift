import CustomDump
import QualityModel
import Testing

@Suite("A value that nobody has") struct UnknownValueTests {
  static let agents = ["amir", "ana-lopez", "ben-ito", "cy-diaz", "dee-ng", "hana-novak"]

  @Test(
    arguments: [
      (
        Query.Key.agent, "ana", agents,
        "No evaluation has `agent:ana`; there are `ana-lopez`, `hana-novak`, `amir`, `dee-ng` and 2 more."
      ),
      (
        .agent, "Ben", Array(agents.prefix(3)),
        "No evaluation has `agent:Ben`; there are `ben-ito`, `amir` and `ana-lopez`."
      ),
      (
        .band, "coach  now", ["On track", "Coach now"],
        "No evaluation has `band:\"coach  now\"`; there are `Coach now` and `On track`."
      ),
      (.team, "sales", ["billing"], "No evaluation has `team:sales`; there is only `billing`."),
      (.tag, "late", [], "No evaluation has `tag:late`, nor any other tag."),
    ] as [(Query.Key, String, [String], String)])
  func isToldWithTheNearestThereAre(key: Query.Key, value: String, known: [String], sentence: String) {
    expectNoDifference(UnknownValue(key, value, known: known).sentence, sentence)
  }
}
