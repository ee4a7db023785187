import ArgumentParser
import TerminalKit
import Workbench

/// What a shell's completion asks: the candidates for the word at the cursor, a line each.
///
/// Where a file or folder is expected it writes nothing and ends with a status of its own, since each shell completes
/// those by itself. Whatever else goes wrong, there are no candidates: an error has no place in a line that is typed.
struct CompleteWord: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "List what completes a word, for the scripts of shells", shouldDisplay: false)
  @Argument var shell: CompletingShell
  @Argument(parsing: .postTerminator, help: "The words behind the program's name, up to the cursor")
  var words: [String] = []
  @OptionGroup var shared: SharedOptions

  private static let name = "__complete"

  /// Returns the command for the words of a shell's script; `nil` for other words.
  static func command(for words: [String]) throws -> CompleteWord? {
    words.first == name ? try parse(Array(words.dropFirst())) : nil
  }

  func run(in world: World, on terminal: any Terminal) throws {
    guard let typed = words.last, let word = shell.word(typed) else { return }
    let before = shell.plain(words.dropLast())
    switch WordCompletion(world: named(by: before, in: world)).offer(after: before, word.text) {
    case .files: throw ExitStatus.files.asExit
    case .folders: throw ExitStatus.folders.asExit
    case .words(let candidates):
      for line in shell.lines(candidates, for: word) { try terminal.writeLine(line) }
    }
  }

  /// Returns the world with the workspace that the line names.
  private func named(by words: [String], in world: World) -> World {
    let option = "--workspace"
    guard let place = words.lastIndex(where: { $0 == option || $0.hasPrefix("\(option)=") }) else { return world }
    var world = world
    let value = words[place].dropFirst(option.count + 1)
    world.namedWorkspace =
      words[place] != option ? String(value) : words.indices.contains(place + 1) ? words[place + 1] : nil
    return world
  }
}
