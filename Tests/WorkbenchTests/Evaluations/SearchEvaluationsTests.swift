import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Search", .enabled(if: CommittedExample.isThere, "there is no git history to take the example from"))
struct SearchEvaluationsTests {
  @Test func tellsHowManyThereAreHoweverFewAreShown() throws {
    let example = try CommittedExample()
    let world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: example.root)
    func search(limit: Int) throws -> SearchAnswer {
      try SearchEvaluations(SearchRequest(words: ["the"]), limit: limit).perform(in: world).found
    }
    let all = try search(limit: .max)
    #expect(all.total > 2 && all.matches.count == all.total)
    for limit in [1, all.total - 1, all.total, all.total + 1] {
      let some = try search(limit: limit)
      expectNoDifference(some.total, all.total)
      expectNoDifference(some.matches, Array(all.matches.prefix(limit)))
    }
  }
}
