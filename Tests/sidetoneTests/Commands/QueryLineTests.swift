import CustomDump
import QualityModel
import Testing

@testable import sidetone

@Suite("A query on a line of the workbench") struct QueryLineTests {
  @Test(arguments: [
    ["band:Coach now", #"text:say "no" \ #1"#, "-reason:it's late", "score:<80"], [#"tag:a\,b,c"#], [],
  ])
  func itsTextIsTypedAsItIs(words: [String]) throws {
    let query = try Query(words: words)
    expectNoDifference(Line("list " + query.description), .command(["list"] + query.words))
  }

  @Test func termsThatExcludeAreNoOptions() throws {
    let words = ["list", "-channel:voice", "agent:ana", "-q", "-quiet:x", "--limit", "3"]
    let list = try #require(try Sidetone.command(for: words) as? List)
    expectNoDifference(list.terms, ["agent:ana", "-channel:voice", "-quiet:x"])
    expectNoDifference(list.limit, 3)
    #expect(list.shared.quiet)
  }
}
