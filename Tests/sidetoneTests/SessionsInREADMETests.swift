import CustomDump
import Foundation
import Synchronization
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// The sessions that the README shows, run one after the other on the example workspace as committed;
/// `RECORD_SNAPSHOTS=1` records them anew.
@Suite("The sessions in the README", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct SessionsInREADMETests {
  static let sessions: [(name: String, typed: [String])] = [
    (
      "scoring",
      [
        "score call-0006 --rubric service-call", "/channel", "y @10", "y",
        "2 asked an eighty-one-year-old for the firmware @5 @7", "?", "<",
        "1 asked an eighty-one-year-old for the firmware @5 @7", "quit", "quit",
      ]
    ),
    ("explaining", ["show 2026-11-20-leila-haddad-hand03 --if right-answer=yes", "quit"]),
    ("status", ["status", "quit"]),
    ("undoing", ["rubric new returns --like service-call", "undo", "log --limit 2", "explain no-evidence", "quit"]),
    (
      "asking",
      [
        "list team:billing since:2026-11 purpose:monitoring score:<80 --sort score", "search refund -agent:ana-lopez",
        "trend team:billing --by agent", "quit",
      ]
    ),
    ("workshop", ["compare --all", "workshop power", "quit"]),
    (
      "coaching",
      [
        "coach leila-haddad", "c-ode", "verified-fix", "They hang up before I can ask.", "95", "1",
        "I stay on the line until the page has loaded.", "2026-12-06", "", "y", "y", "follow-up tove-lind", "quit",
      ]
    ),
    (
      "sharing",
      [
        "dispute 2026-11-20-leila-haddad-hand03 --reason 'the date came from billing'", "list status:disputed",
        "sync", "quit",
      ]
    ),
  ]

  @Test func areWhatTheProgramSays() throws {
    let example = try CommittedExample()
    let readme = CommittedExample.checkout.appending(path: "README.md")
    let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    var text = try String(contentsOf: readme, encoding: .utf8)
    let world = world(of: example)
    for (name, typed) in Self.sessions {
      if name == "sharing" { try example.shareWithAColleague() }
      let session = run(typed, in: world)
      let start = try #require(text.range(of: "<!-- session: \(name) -->\n```text\n"), "\(name)").upperBound
      let end = try #require(text.range(of: "```\n", range: start..<text.endIndex)).lowerBound
      if !records { expectNoDifference(String(text[start..<end]), session) }
      text.replaceSubrange(start..<end, with: session)
    }
    if records { try text.write(to: readme, atomically: true, encoding: .utf8) }
  }

  /// A clock that hardly moves: how often it is asked depends on the look at every file that goes on meanwhile.
  private func world(of example: CommittedExample) -> World {
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
  private func run(_ typed: [String], in world: World) -> String {
    let terminal = ScriptedTerminal(lines: typed, width: 92)
    _ = Conversation(world: world, isQuiet: typed.first?.hasPrefix("score") == false).talk(on: terminal)
    return terminal.transcript.replacing(world.workspaceRoot?.path ?? "", with: "/home/q-martin/sidetone")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.lastIndex { $0 != " " }.map { line[...$0] } ?? "" }
      .joined(separator: "\n")
  }
}
