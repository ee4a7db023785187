import ArgumentParser
import Foundation
import Testing

@testable import sidetone

@Suite("Every command is documented") struct CommandTreeTests {
  static let commands: [any ParsableCommand.Type] =
    Sidetone.configuration.subcommands + Sidetone.configuration.groupedSubcommands.flatMap(\.subcommands)
    + RubricCommand.configuration.subcommands

  @Test func theAbstractIsImperativeAndWithoutAFullStop() {
    for command in Self.commands {
      let abstract = command.configuration.abstract
      #expect(!abstract.isEmpty && !abstract.hasSuffix("."), "\(command)")
      #expect(abstract.first?.isUppercase ?? false, "\(command)")
    }
  }

  /// Without a name the parser works one out from the type each time the program starts, which takes milliseconds.
  @Test func everyCommandSaysItsName() {
    for command in Self.commands { #expect(command.configuration.commandName != nil, "\(command)") }
  }

  @Test func examplesComeFirst() {
    for command in Self.commands {
      let name = command._commandName
      #expect(command.configuration.discussion.contains("sidetone"), "\(name) has no example")
    }
  }

  @Test func everyOptionSaysWhatItDoes() {
    func check(_ tree: CommandTree) {
      for (name, option) in tree.options { #expect(!(option.abstract ?? "").isEmpty, "\(tree.commandName) \(name)") }
      tree.commands.forEach(check)
    }
    check(.root)
  }

  @Test(
    arguments: [
      (["evalute"], nil), (["stauts"], "status"), (["score", "--rubirc", "x"], "--rubric"),
      (["rubric", "lst"], "list"),
      (["import", "staus"], nil),
    ] as [([String], String?)])
  func aMistypedWordIsGuessed(words: [String], meant: String?) {
    #expect(CommandTree.root.suggestion(for: words) == meant)
  }
}
