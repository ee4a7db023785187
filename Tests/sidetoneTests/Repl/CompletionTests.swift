import CustomDump
import Foundation
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("Completion at the workbench") struct CompletionTests {
  func candidates(_ line: String) -> [String] {
    let completion = WorkbenchCompletion { kind in
      switch kind {
      case .rubrics: [("service-call", "Service call"), ("support-chat", "Support chat")]
      case .agents: [("ana-lopez", "Ana López")]
      case .interactions: [("call-0001", "voice")]
      case .reasons: [("refund", "")]
      case .coaches: [("c-ode", "C. Ode")]
      case .criteria: [("empathy", "Empathy, service-call"), ("hold", "Hold manners, service-call")]
      case .tags: [("late-refund", ""), ("praise", "")]
      case .evaluations: [("2026-11-22-ana-lopez-7f3k9q", "")]
      default: []
      }
    }
    return completion.candidates(line, line.count).map(\.text)
  }

  @Test(arguments: [
    ("sc", ["score"]), ("rubric ", ["list", "show", "check", "new"]),
    ("rubric show s", ["service-call", "support-chat"]),
    ("score ", ["call-0001"]), ("score call-0001 --rubric ", ["service-call", "support-chat"]),
    ("agent a", ["ana-lopez"]), ("list --li", ["--limit"]), ("score --agent ", ["ana-lopez"]),
    ("status --format ", ["text", "markdown", "html", "json", "csv"]), ("help ru", ["rubric", "run"]),
    ("help al", ["all"]),
    ("score --purpose cal", ["calibration"]), ("edit 2026", ["2026-11-22-ana-lopez-7f3k9q"]),
    ("void --reason x ", ["2026-11-22-ana-lopez-7f3k9q"]), ("dispute 2026", ["2026-11-22-ana-lopez-7f3k9q"]),
    ("uphold --rea", ["--reason"]),
    ("plan ana-lopez --focus ", ["empathy", "hold"]), ("coach ana-lopez --focus e", ["empathy"]),
    ("coach ana-lopez --coach ", ["c-ode"]), ("template pl", ["plan.html", "plan.md"]), ("edit --by ", []),
  ])
  func offersWhatFits(line: String, expected: [String]) {
    expectNoDifference(candidates(line), expected)
  }

  @Test(arguments: [
    ("list ag", ["agent:"]), ("list agent:ana-lopez -re", ["-reason:", "-resolved:"]),
    ("list agent:", ["agent:ana-lopez"]), ("list -tag:l", ["-tag:late-refund"]), ("trend reason:", ["reason:refund"]),
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
    ("run c", ["calls.csv"]),
  ])
  func offersFiles(line: String, expected: [String]) throws {
    let workspace = try TemporaryWorkspace()
    let files = FileCompletion(folder: workspace.root.appending(path: "exports", directoryHint: .isDirectory))
    for name in ["calls.csv", ".hidden", "my calls/a b.vtt"] { try workspace.write("x", to: "exports/\(name)") }
    let completion = WorkbenchCompletion(files: files.candidates) { _ in [] }
    expectNoDifference(completion.candidates(line, line.count).map(\.text), expected)
  }

  @Test func eachCommandSaysWhatItDoes() {
    let all = WorkbenchCompletion { _ in [] }.candidates("", 0)
    #expect(all.count > 14)
    #expect(all.allSatisfy { !($0.about ?? "").isEmpty })
  }
}
