import Foundation
import TerminalKit
import Workbench

/// What the shell's completion asks for: the names in the workspace.
enum Complete {
  @Sendable static func interactions(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(.interactions)
  }
  @Sendable static func evaluations(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(.evaluations)
  }
  @Sendable static func rubrics(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.rubrics) }
  @Sendable static func agents(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.agents) }
  @Sendable static func evaluators(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.evaluators) }
  @Sendable static func persons(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.persons) }
  @Sendable static func drafts(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.drafts) }
  @Sendable static func workshops(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.workshops) }
  @Sendable static func teams(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.teams) }
  @Sendable static func coaches(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.coaches) }
  @Sendable static func criteria(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.criteria) }
  /// What `show` shows.
  @Sendable static func sessions(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    names(.evaluations) + names(.plans)
  }
  @Sendable static func rules(_ words: [String], _ index: Int, _ prefix: String) -> [String] { names(.rules) }
  @Sendable static func records(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    var seen: Set<String> = []
    return names(.anyRecord).filter { seen.insert($0).inserted }
  }

  /// A query's terms, by the word at the cursor.
  @Sendable static func terms(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    let word = words.indices.contains(index) ? words[index] : prefix
    return QueryCompletion(names: entries).candidates(word).map(\.text)
  }

  private static func names(_ kind: ListNames.Kind) -> [String] { entries(kind).map(\.id) }

  private static func entries(_ kind: ListNames.Kind) -> [(id: String, about: String)] {
    let folder = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    let world = World.live(
      workspace: nil, environment: ProcessInfo.processInfo.environment, directory: folder)
    return ListNames(kind).perform(in: world)
  }
}
