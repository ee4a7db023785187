import Foundation
import TestSupport
import Testing

/// Every derivation that the program prints about the example comes to what it says.
@Suite("Derivations of the example", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct DerivationTests {
  @Test func ofScoresHold() throws {
    let shell = try Shell(onExample: true)
    let printed = try shell.run(
      "sidetone list --quiet | sed 's/.*/show & --explain/' | COLUMNS=300 sidetone --no-pager | grep ' = '"
    )
    let lines = printed.output.split(separator: "\n").compactMap { PrintedDerivation(String($0)) }
    #expect(lines.count > 300)
    #expect(lines.filter { !$0.holds }.map(\.description) == [])
  }

  @Test func ofCostsHold() throws {
    let shell = try Shell(onExample: true)
    let printed = try shell.run(
      "sed -n 's/.*id: \\([a-z-]*\\).*/plan \\1/p' people.yaml | COLUMNS=300 sidetone --no-pager 2>/dev/null | grep ' × '"
    )
    let lines = printed.output.split(separator: "\n").compactMap { PrintedDerivation(String($0)) }
    #expect(lines.count >= 5)
    #expect(lines.filter { !$0.holds }.map(\.description) == [])
  }
}
