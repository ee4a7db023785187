import CustomDump
import Foundation
import Synchronization
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// The sessions that README and guides show, each run on the example workspace as committed.
///
/// What was typed is read from the block itself. `RECORD_SNAPSHOTS=1` rewrites the blocks.
@Suite("Sessions in the documents", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct DocumentedSessionsTests {
  static let sessions = DocumentedBlock.all(["session", "session with a colleague"])

  @Test func thereAreSessions() {
    #expect(Set(Self.sessions.map(\.document)).isSuperset(of: ["README.md", "docs/guide/evaluators.md"]))
  }

  @Test(arguments: sessions) func isWhatTheProgramSays(session: DocumentedBlock) throws {
    let example = try CommittedExample()
    if session.kind == "session with a colleague" { try example.shareWithAColleague() }
    let terminal = ScriptedTerminal(lines: Self.typed(in: session.text), width: 92)
    let world = Self.world(of: example)
    _ = Conversation(world: world, isQuiet: !session.text.hasPrefix("Sidetone ")).talk(on: terminal)
    #expect(terminal.answers.isEmpty, "\(session) ended before all that is typed in it")
    let printed = Self.tidied(terminal.transcript, in: world)
    if DocumentedBlock.isRecording { return try session.record(printed) }
    expectNoDifference(session.text, printed, "\(session)")
  }

  /// Returns what follows a prompt, line by line.
  static func typed(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: #/(?:[a-z][a-z-]*(?: \([a-z]+\))?>|[a-z][a-z ]*\? y\/n[^ ]*)(?: (.*))?/#)
        .map { String($0.output.1 ?? "") }
    }
  }

  /// A clock that hardly moves: how often it is asked depends on the look at every file that goes on meanwhile.
  private static func world(of example: CommittedExample) -> World {
    let ticks = Mutex(0.0)
    return World(
      now: {
        Date(
          timeIntervalSince1970: 1_795_338_360
            + ticks.withLock {
              $0 += 0.001; return $0
            })
      },
      newID: { "7f3k9q" },
      environment: ["HOME": example.home, "PATH": "/usr/bin:/bin", "SIDETONE_EVALUATOR": "q-martin"],
      directory: example.root)
  }

  /// What a person would have seen, without white space at the ends of lines.
  private static func tidied(_ transcript: String, in world: World) -> String {
    transcript.replacing(world.workspaceRoot?.path ?? "", with: "/home/q-martin/sidetone")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.lastIndex { $0 != " " }.map { line[...$0] } ?? "" }
      .joined(separator: "\n")
  }
}

/// A command that no document mentions is found by chance alone.
@Suite("Commands in the documents") struct DocumentedCommandsTests {
  @Test func everyCommandIsInAGuide() throws {
    let pages = try DocumentedBlock.documents.filter { $0 == "README.md" || $0.hasPrefix("docs/guide/") }
      .map(DocumentedBlock.text).joined()
    for command in CommandTree.root.commands where command.commandName != "help" {
      let name = command.commandName
      #expect(pages.contains("`\(name)") || pages.contains("sidetone \(name)"), "\(name)")
    }
  }
}
