import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Recordings
import Records
import Synchronization
import TestSupport
import Testing

@testable import Workbench

@Suite("Import") struct ImportFilesTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
    try files.write("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hello.\n", to: "in/Über Call #7.vtt")
    try files.write("Call,Agent name,Length\nÜber Call #7,Ana López,1:05\ncall-8,Ben Ito,80\n", to: "in/calls.csv")
    try files.write("\u{0}\u{1}\u{2}", to: "in/noise.vtt")
  }

  func run(_ names: String..., isRehearsal: Bool = false) throws -> [ImportReport.Outcome] {
    let mapping = ["id=Call", "agent=Agent name", "duration=Length"]
    return try ImportFiles(names, reading: try ReadingOptions(mapping: mapping), isRehearsal: isRehearsal).perform(
      in: world
    ).outcomes
  }

  @Test func filesAndRowsOfOneNameBecomeOneInteraction() throws {
    let outcomes = try run("in/calls.csv", "in/Über Call #7.vtt")
    expectNoDifference(outcomes.map(\.action), [.added, .added, .added])
    expectNoDifference(outcomes.map(\.id), ["uber-call-7", "call-8", "uber-call-7"])
    #expect(outcomes[0].name == "Über Call #7")
    let record = try #require(files.text(of: "recordings/uber-call-7.json"))
    let interaction = try JSONDecoder().decode(Interaction.self, from: Data(record.utf8))
    #expect(interaction.agent == "ana-lopez")
    #expect(interaction.duration == 65)
    #expect(interaction.metadata?["source"] == .string("Über Call #7"))
    #expect(files.text(of: "recordings/uber-call-7.vtt")?.hasPrefix("WEBVTT") ?? false)
  }

  @Test func itIsSafeToRepeat() throws {
    _ = try run("in/calls.csv", "in/Über Call #7.vtt")
    let before = files.tree()
    expectNoDifference(
      try run("in/calls.csv", "in/Über Call #7.vtt").map(\.action), [.unchanged, .unchanged, .unchanged])
    expectNoDifference(files.tree(), before)
  }

  @Test func anotherNameForTheSameIDIsRefused() throws {
    _ = try run("in/Über Call #7.vtt")
    try files.write("WEBVTT\n\n00:01.000 --> 00:02.000\nOther.\n", to: "in/uber call 7.vtt")
    let outcomes = try run("in/uber call 7.vtt")
    expectNoDifference(outcomes.map(\.action), [.refused])
    expectNoDifference(
      outcomes[0].remarks,
      ["`uber call 7` gives the id `uber-call-7`, which `Über Call #7` has"])
  }

  @Test func whatCannotBeReadIsSaidAndTheRestGoesOn() throws {
    let outcomes = try run("in/noise.vtt", "in/none.vtt", "in/Über Call #7.vtt")
    expectNoDifference(outcomes.map(\.action), [.refused, .refused, .added])
  }

  @Test func aRehearsalWritesNothing() throws {
    let before = files.tree()
    expectNoDifference(try run("in", isRehearsal: true).map(\.action), [.added, .added, .refused, .added])
    expectNoDifference(files.tree(), before)
  }

  @Test func writingAndUndoingSayHowFarTheyAre() throws {
    let seen = Mutex<[String]>([])
    var world = world
    world.talk = Talk(progress: { step in seen.withLock { $0.append("\(step.action) \(step.done)/\(step.total)") } })
    _ = try ImportFiles(["in/Über Call #7.vtt"]).perform(in: world)
    _ = try Undo().perform(in: world)
    expectNoDifference(
      seen.withLock(\.self),
      ["Reading files 1/1", "Writing files 1/2", "Writing files 2/2", "Undoing 1/2", "Undoing 2/2"])
  }

  @Test func undoSaysWhatCannotBeRedone() throws {
    _ = try run("in/Über Call #7.vtt")
    #expect(try Undo().answer(in: world).mediaRemoved == 1)
    let refusal = #expect(throws: MediumNotKept.self) { try Redo().perform(in: world) }
    #expect(refusal?.help == "import the files again")
    _ = try run("in/calls.csv")
    #expect(try Undo().answer(in: world).mediaRemoved == 0)
    #expect(try Redo().perform(in: world) == "import 2 files of 2 recordings")
  }

  @Test func undoTakesAllOfItBack() throws {
    let before = files.tree()
    _ = try run("in/calls.csv", "in/Über Call #7.vtt")
    #expect(try Undo().perform(in: world) == "import 3 files of 2 recordings")
    expectNoDifference(files.tree(), before)
  }
}
