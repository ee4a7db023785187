import ArgumentParser
import TerminalKit
import Workbench

struct DraftsDrop: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: "Drop a draft", usage: "sidetone drafts drop [<options>] <draft>",
    discussion: """
      Examples:
        sidetone drafts drop 2026-11-22-ana-lopez-7f3k9q
        sidetone drafts drop 2026-11-22-ana-lopez-7f3k9q --by jo-ferreira

      Another evaluator's draft is dropped only in that name. `undo` restores it,
      except for the draft of a study, which only you have.

      See also: drafts, undo
      """)
  @Argument(help: "Draft to drop") var draft: String
  @OptionGroup var who: ByOption
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let dropped = try who.giving(shared, in: world, on: terminal) { try DropDraft(draft, by: $0).perform(in: world) }
    if !shared.quiet { terminal.remark(Self.sentence(draft, dropped)) }
  }

  private static func sentence(_ draft: String, _ dropped: DropDraft.Dropped) -> String {
    switch dropped {
    case .ofStudy: "Dropped the draft of study \(draft) permanently; `workshop new \(draft)` begins again."
    case .ofRecord: "Dropped \(draft). `undo` restores it."
    }
  }
}
