import TestSupport
import Testing

@testable import torture

/// What `make torture` does at length, in a few seconds: some kills, some failing calls, two writers, a damaged index.
@Suite("Torture, reduced", .serialized) struct ReducedTortureTests {
  /// Each run of a calendar would do; a fixed seed fails for everybody or for nobody.
  static let seed: UInt64 = 20_261_122

  @Test(arguments: Torture.Part.allCases) func nothingIsLost(part: Torture.Part) throws {
    var options = Options(reducedFor: builtProduct("sidetone"), seed: Self.seed)
    options.parts = [part.rawValue]
    let tally = try Torture(options).run { _ in }
    #expect(tally.failures.isEmpty, "\(tally.failures.joined(separator: "\n"))")
  }
}
