import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// What the index says of coaching plans, studies and drafts is what reading their files says, whatever happened to the
/// files in between.
@Suite("Freshness of small records") struct FreshnessOfSmallRecordsTests {
  let files: TemporaryWorkspace
  let plan = "sessions/coaching/2026-11-20-ana-lopez-plan01.json"
  let closed = "sessions/coaching/2026-10-01-ben-ito-plan00.json"
  let study = "sessions/workshops/listening.yaml"
  let draft = "sessions/drafts/2026-11-20-ana-lopez-draft1.json"

  init() throws {
    files = try .withEveryKind()
    let people = try #require(files.text(of: "people.yaml"))
    try files.write(people.replacing("{id: ben-ito}", with: "{id: ben-ito, team: west}"), to: "people.yaml")
    let text = try #require(samples[plan]).replacing("\"agreed\"", with: "\"closed\"")
      .replacing("2026-11-20-ana-lopez-plan01", with: "2026-10-01-ben-ito-plan00").replacing(
        "ana-lopez", with: "ben-ito"
      )
      .replacing("\"due\"", with: "\"closedAt\": \"2026-11-21T10:00:00Z\", \"due\"")
    try files.write(text, to: closed)
  }

  /// A world with a cache of its own, and files that seem to have rested for a while.
  func world(cache: String = "cache") -> World {
    var world = files.world
    world.environment["XDG_CACHE_HOME"] = "\(files.folder.path)/\(cache)"
    world.now = { Date(timeIntervalSince1970: 1_795_338_000) }
    world.fileClock = { Date() + 60 }
    return world
  }

  @Test func everythingIsTheSameWhateverHappens() throws {
    try expectSame("at first")
    for inPlace in [true, false] {
      let note = "\"answers\": [], \"summary\": \"\(inPlace)\""
      try change(plan, "\"I ask again.\"", "\"I ask again, and wait.\"", inPlace: inPlace)
      try change(study, "title: ", "title: Again, ", inPlace: inPlace)
      try change(draft, "\"answers\": []", note, inPlace: inPlace)
      try expectSame("edited, in place: \(inPlace)")
      try change(plan, "\"I ask again, and wait.\"", "\"I ask again.\"", inPlace: inPlace)
      try change(draft, note, "\"answers\": []", inPlace: inPlace)
    }
    for path in [plan, study, draft] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
        ofItemAtPath: files.root.appending(path: path).path)
    }
    try expectSame("touched")
    try change(plan, "\"focus\"", "<<<<<<< ours\n\"focus\"", inPlace: false)
    try change(study, "held:", "heldd:", inPlace: false)
    try change(draft, "\"draft\"", "\"begun\"", inPlace: true)
    try expectSame("broken")
    for path in [plan, draft, "sessions/workshops"] { try files.remove(path) }
    try expectSame("removed")
  }

  @Test func whatIsOddAboutAFileIsTheSame() throws {
    try expectSame("at first")
    let manager = FileManager.default
    func file(_ path: String) -> String { files.root.appending(path: path).path }
    try change(closed, "\"form\"", "\"no-such-rubric\"", inPlace: true)
    try change(plan, "\"target\": 60", "\"target\": 600", inPlace: true)
    for name in ["elsewhere.json", ".hidden.json", "notes.txt"] {
      try manager.copyItem(atPath: file(draft), toPath: file("sessions/drafts/\(name)"))
    }
    try manager.createSymbolicLink(atPath: file("sessions/coaching/dangling.json"), withDestinationPath: "nowhere.json")
    try manager.createSymbolicLink(atPath: file("sessions/workshops/out.yaml"), withDestinationPath: "/etc/hostname")
    try manager.createDirectory(atPath: file("sessions/coaching/folder.json"), withIntermediateDirectories: true)
    try expectSame("odd")
    #expect(try usable(world())[0].contains("no-such-rubric"))
    try files.write("", to: "sessions/coaching/nowhere.json")
    try expectSame("the link leads somewhere")
    try files.remove("sessions/coaching")
    try files.write("", to: "sessions/coaching")
    try expectSame("the folder is a file")
  }

  @Test func aPlanWithErrorsCoachesNoOneInTheListOfTeamsEither() throws {
    let people = try #require(files.text(of: "people.yaml"))
    try files.write(people.replacing("name: Ana López}", with: "name: Ana López, team: east}"), to: "people.yaml")
    func coached() throws -> [Int] { try ListTeams().perform(in: world()).teams.map(\.coached) }
    let before = try coached()
    try change(plan, "\"target\": 60", "\"target\": 600", inPlace: true)
    expectNoDifference([before.reduce(0, +), try coached().reduce(0, +)], [1, 0])
  }

  @Test func aDraftThatWasSubmittedIsNone() throws {
    expectNoDifference(try world().drafts().records.count, 1)
    try files.write("{}", to: "sessions/evaluations/2026/11/2026-11-20-ana-lopez-draft1.json")
    try expectSame("submitted")
    expectNoDifference(try world().drafts().records.count, 0)
  }

  @Test(arguments: ["", "no index at all", "SQLite format 3\0"]) func aDamagedIndexIsMadeAnew(bytes: String) throws {
    let sound = try answers(world())
    let file = try world().locations.cache.appending(path: "index.sqlite")
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + ending) }
    try Data(bytes.utf8).write(to: file)
    expectNoDifference(try answers(world()), sound)
    try expectSame("made anew")
  }

  /// As bytes that went bad without SQLite noticing would leave it.
  @Test func aRecordThatIsDamagedInTheIndexIsReadAgain() throws {
    let sound = try kept(world())
    let index = try world().index()
    for kind in RecordKinds.indexed.map(\.word) {
      let records = try index.records(SmallRecordQuery(kind))
      try index.update { update in
        for var record in records {
          record.content = Data([0])
          try update.put(record, kind: kind)
        }
      }
    }
    expectNoDifference(try kept(world()), sound)
  }

  @Test func whereTheCacheCannotBeMadeTheFilesAreRead() throws {
    try Data("in the way".utf8).write(to: URL(filePath: "\(files.folder.path)/blocked"))
    expectNoDifference(try answers(world(cache: "blocked")), try answers(world()))
    expectNoDifference(try kept(world(cache: "blocked")), read)
  }

  /// Two programs ask and a third one writes, all at once; afterwards nothing of what they saw meanwhile is left.
  @Test func severalProgramsAtOnceLeaveTheIndexAsTheFilesAre() throws {
    let text = try String(contentsOf: files.root.appending(path: plan), encoding: .utf8)
    let (folder, worlds) = (files.root.appending(path: "sessions/coaching"), [world(), world()])
    DispatchQueue.concurrentPerform(iterations: 3) { program in
      for round in 0..<40 {
        guard program == 2 else {
          _ = try? worlds[program].listing(of: .coachingPlans)
          continue
        }
        let ids = [round, round - 5].map { "2026-11-20-ana-lopez-plan\($0 + 10)" }
        let changed = text.replacing("2026-11-20-ana-lopez-plan01", with: ids[0])
        try? Data(changed.utf8).write(to: folder.appending(path: "\(ids[0]).json"), options: .atomic)
        try? FileManager.default.removeItem(at: folder.appending(path: "\(ids[1]).json"))
      }
    }
    expectNoDifference(try kept(world()), read)
    #expect(try world().listing(of: .coachingPlans).records.count > 5)
  }

  @Test func aFileIsReadOnceAndThenWhenItChanged() throws {
    let (read, first) = (Collected(), Collected())
    func count(into collected: Collected) -> World {
      var world = world()
      world.talk = Talk(progress: { if $0.action == "Reading coaching plans" { collected.append($0.done) } })
      return world
    }
    _ = try ReviewFollowUps().perform(in: count(into: first))
    expectNoDifference(first.all, [1, 2])
    _ = try ReviewFollowUps().perform(in: count(into: read))
    _ = try ReportAgent("ana-lopez").perform(in: count(into: read))
    expectNoDifference(read.all, [])
    try change(plan, "\"I ask again.\"", "\"I wait.\"", inPlace: true)
    _ = try ReportStatus().perform(in: count(into: read))
    expectNoDifference(read.all, [1])
  }

  /// A start reads only the first names of a large folder; an answer reads them all anyway.
  @Test(arguments: ["sessions/coaching", "sessions/evaluations/2026/11"])
  func whatAKilledProgramLeftGoesWithTheNextAnswer(folder: String) throws {
    try files.write("{}", to: "\(folder)/2026-11-20-ana-lopez-other1.json")
    _ = try ReportStatus().perform(in: world())
    let temporary = "\(folder)/.sidetone-a.json-1-abc.tmp"
    try files.write("{", to: temporary)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)],
      ofItemAtPath: files.root.appending(path: temporary).path)
    _ = try ReportStatus().perform(in: world())
    #expect(files.text(of: temporary) == nil)
  }
}
