import Foundation
import TestSupport
import Testing

/// Every derivation that the program prints about the example comes to what it says.
@Suite("Derivations of the example", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct DerivationTests {
  @Test func ofScoresHold() throws {
    let shell = try Shell(onExample: true)
    let printed = try shell.run(
      "sidetone list --quiet | while read -r id; do COLUMNS=300 sidetone --no-pager show \"$id\" --explain | grep ' = '; done"
    )
    let lines = printed.output.split(separator: "\n").compactMap { PrintedDerivation(String($0)) }
    #expect(lines.count > 300)
    #expect(lines.filter { !$0.holds }.map(\.description) == [])
  }

  @Test func ofCostsHold() throws {
    let shell = try Shell(onExample: true)
    let printed = try shell.run(
      """
      grep -o 'id: [a-z-]*' people.yaml | sed 's/id: //' | while read -r id
      do COLUMNS=300 sidetone --no-pager plan "$id" 2>/dev/null | grep ' × '; done
      """)
    let lines = printed.output.split(separator: "\n").compactMap { PrintedDerivation(String($0)) }
    #expect(lines.count >= 5)
    #expect(lines.filter { !$0.holds }.map(\.description) == [])
  }
}
