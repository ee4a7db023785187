import Testing

@testable import sidetone

@Suite("The commands on one screen") struct OverviewTests {
  @Test func fitsAScreenOf24LinesWithItsPrompt() {
    let lines = Overview.text(width: 80).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func namesEveryCommand() {
    let words = Set(Overview.text(width: 80).split { !$0.isLetter && $0 != "-" }.map(String.init))
    let commands = CommandTree.root.commands.map(\.commandName).filter { $0 != "help" }
    #expect(words.isSuperset(of: commands))
  }
}
