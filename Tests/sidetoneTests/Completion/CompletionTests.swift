import CustomDump
import Foundation
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Completion at the workbench") struct CompletionTests {
  func candidates(_ line: String) -> [String] {
    let words = WordCompletion { kind in
      switch kind {
      case .rubrics: [("service-call", "Service call"), ("support-chat", "Support chat")]
      case .agents: [("ana-lopez", "Ana López"), ("--fresh", "Ann Odd")]
      case .teams: [("-rf", ""), ("red", "")]
      case .interactions: [("call-0001", "voice")]
      case .reasons: [("refund", "")]
      case .coaches: [("c-ode", "C. Ode")]
      case .criteria: [("empathy", "Empathy, service-call"), ("hold", "Hold manners, service-call")]
      case .tags: [("late-refund", ""), ("praise", ""), (#"rude, loud\x"#, ""), ("\"so\"", "")]
      case .evaluations: [("2026-11-22-ana-lopez-7f3k9q", "")]
      default: []
      }
    }
    let files = FileCompletion(folder: URL(filePath: "/nowhere", directoryHint: .isDirectory))
    return WorkbenchCompletion(words: words, files: files).candidates(line, line.count).map(\.text)
  }

  @Test(arguments: [
    ("sc", ["score"]), ("rubric ", ["list", "show", "check", "new"]),
    ("rubric show s", ["service-call", "support-chat"]), ("--no-pager rubric ", ["list", "show", "check", "new"]),
    ("--workspace /nowhere rubric show s", ["service-call", "support-chat"]),
    ("score ", ["call-0001"]), ("score call-0001 --rubric ", ["service-call", "support-chat"]),
    ("agent a", ["ana-lopez"]), ("list --li", ["--limit"]), ("score --agent ", ["ana-lopez"]),
    ("status --format ", ["text", "markdown", "html", "json", "csv"]), ("help ru", ["rubric", "run"]),
    ("help al", ["all"]),
    ("score --purpose cal", ["calibration"]), ("edit 2026", ["2026-11-22-ana-lopez-7f3k9q"]),
    ("void --reason x ", ["2026-11-22-ana-lopez-7f3k9q"]), ("dispute 2026", ["2026-11-22-ana-lopez-7f3k9q"]),
    ("uphold --rea", ["--reason"]),
    ("plan ana-lopez --focus ", ["empathy", "hold"]), ("coach ana-lopez --focus e", ["empathy"]),
    ("coach ana-lopez --coach ", ["c-ode"]), ("template pl", ["plan.html", "plan.md"]), ("edit --by ", []),
    ("score --rubric=se", ["--rubric=service-call"]), ("status --format=j", ["--format=json"]), ("status --quiet=", []),
    ("statistic welch", ["welch_t"]), ("workshop new x --cohort ana-lopez,a", ["ana-lopez,ana-lopez"]),
    ("workshop new x --focus empathy,h", ["empathy,hold"]), ("show a b", []), ("sidetone", []),
  ])
  func offersWhatFits(line: String, expected: [String]) {
    expectNoDifference(candidates(line), expected)
  }

  /// The parser would take such a name for an option.
  @Test(arguments: [
    ("team ", ["red"]), ("team -r", []), ("team -- -", ["-rf"]), ("agent --fr", ["--from", "--fresh"]),
    ("score --agent ", ["ana-lopez"]), ("score --agent=", ["--agent=ana-lopez", "--agent=--fresh"]),
    ("list -team:", ["-team:-rf", "-team:red"]),
  ])
  func aNameThatLooksLikeAnOptionIsNotOfferedInPlaceOfOne(line: String, expected: [String]) {
    expectNoDifference(candidates(line), expected)
  }

  @Test(arguments: [
    ("list ag", ["agent:"]), ("list agent:ana-lopez -re", ["-reason:", "-resolved:"]),
    ("list agent:", ["agent:ana-lopez", "agent:--fresh"]), ("list tag:r", [#"tag:rude\, loud\\x"#]),
    (#"list "tag:rude\\, loud\\\\x,p"#, [#"tag:rude\, loud\\x,praise"#]), (#"list 'tag:\"#, [#"tag:\"so""#]),
    ("list -tag:l", ["-tag:late-refund"]), ("trend reason:", ["reason:refund"]),
    ("search refund -agent:ben,a", ["-agent:ben,ana-lopez"]),
    ("list status:", ["status:submitted", "status:disputed", "status:voided"]),
    ("list rubric:su", ["rubric:support-chat"]), ("list score:", []), ("list nothing:", []),
    ("list --sort s", ["submitted", "started", "score"]),
  ])
  func offersTermsOfAQuery(line: String, expected: [String]) {
    expectNoDifference(candidates(line), expected)
  }

  @Test(arguments: [
    ("import ", ["calls.csv", "my calls/"]), ("import my", ["my calls/"]),
    (#"import "my calls/"#, ["my calls/a b.vtt"]),
    (#"import my\ calls/a"#, ["my calls/a b.vtt"]), ("import .", [".hidden"]), ("status --output c", ["calls.csv"]),
    ("score call --from c", ["calls.csv"]), ("export --csv --output my", ["my calls/"]), ("import no/such/", []),
    ("run c", ["calls.csv"]), ("init ", ["my calls/"]), ("status --output=c", ["--output=calls.csv"]),
  ])
  func offersFiles(line: String, expected: [String]) throws {
    let workspace = try TemporaryWorkspace()
    let files = FileCompletion(folder: workspace.root.appending(path: "exports", directoryHint: .isDirectory))
    for name in ["calls.csv", ".hidden", "my calls/a b.vtt"] { try workspace.write("x", to: "exports/\(name)") }
    let completion = WorkbenchCompletion(words: WordCompletion { _ in [] }, files: files)
    expectNoDifference(completion.candidates(line, line.count).map(\.text), expected)
  }

  @Test func eachCommandSaysWhatItDoes() {
    guard case .words(let all) = WordCompletion(names: { _ in [] }).offer(after: [], "") else { return }
    #expect(all.count > 14)
    #expect(all.allSatisfy { !($0.about ?? "").isEmpty })
  }

  @Test func aFileThatLooksLikeAnOptionIsNamedByItsFolder() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("x", to: "exports/--fresh")
    let files = FileCompletion(folder: workspace.root.appending(path: "exports", directoryHint: .isDirectory))
    #expect(files.candidates(for: "").map(\.text) == ["./--fresh"])
    #expect(files.candidates(for: "./-").map(\.text) == ["./--fresh"])
  }
}
