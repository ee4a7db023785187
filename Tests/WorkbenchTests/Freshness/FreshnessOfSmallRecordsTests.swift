import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// What the index says of coaching plans, studies and drafts is what reading their files says, whatever happened to the
/// files in between.
@Suite("Freshness of small records", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct FreshnessOfSmallRecordsTests {
  let example: CommittedExample
  let root: URL
  let plan = "sessions/coaching/2026-10-19-hana-novak-talk03.json"
  let study = "sessions/workshops/listening-2026-09.yaml"
  let draft = "sessions/drafts/2026-11-20-ana-lopez-draft1.json"

  init() throws {
    example = try CommittedExample()
    root = example.root
    try make(folderOf: draft)
    let text = try #require(samples[draft]).replacing("\"form\"", with: "\"service-call\"")
    try Data(text.utf8).write(to: root.appending(path: draft))
  }

  /// A world whose clock stands in November, with files that seem to have rested for a while.
  func world(cache: String = "cache") -> World {
    var world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: [
        "HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/\(cache)", "SIDETONE_EVALUATOR": "q-martin",
      ],
      directory: root)
    world.fileClock = { Date() + 60 }
    return world
  }

  @Test func everythingIsTheSameWhateverHappens() throws {
    try expectSame("at first")
    for inPlace in [true, false] {
      try change(plan, "hana-novak\"", "ben-ito\"", inPlace: inPlace)
      try change(study, "title: ", "title: Again, ", inPlace: inPlace)
      try change(draft, "\"answers\": []", "\"answers\": [], \"summary\": \"\(inPlace)\"", inPlace: inPlace)
      try expectSame("edited, in place: \(inPlace)")
      try change(plan, "ben-ito\"", "hana-novak\"", inPlace: inPlace)
      try change(draft, "\"answers\": [], \"summary\": \"\(inPlace)\"", "\"answers\": []", inPlace: inPlace)
    }
    for path in [plan, study, draft] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: root.appending(path: path).path)
    }
    try expectSame("touched")
    try change(plan, "\"focus\"", "<<<<<<< ours\n\"focus\"", inPlace: false)
    try change(study, "held:", "heldd:", inPlace: false)
    try change(draft, "\"draft\"", "\"begun\"", inPlace: true)
    try expectSame("broken")
    try FileManager.default.removeItem(at: root.appending(path: plan))
    try FileManager.default.removeItem(at: root.appending(path: draft))
    try FileManager.default.removeItem(at: root.appending(path: "sessions/workshops"))
    try expectSame("removed")
  }

  @Test func whatIsOddAboutAFileIsTheSame() throws {
    try expectSame("at first")
    let files = FileManager.default
    try change(plan, "\"service-call\"", "\"no-such-rubric\"", inPlace: true)
    try change(
      "sessions/coaching/2026-09-29-tove-lind-talk02.json", "\"target\"", "\"from\": 300, \"was\"", inPlace: true)
    for name in ["elsewhere.json", ".hidden.json", "notes.txt"] {
      try files.copyItem(at: root.appending(path: draft), to: root.appending(path: "sessions/drafts/\(name)"))
    }
    try files.createSymbolicLink(
      atPath: root.appending(path: "sessions/coaching/dangling.json").path, withDestinationPath: "nowhere.json")
    try files.createSymbolicLink(
      atPath: root.appending(path: "sessions/workshops/out.yaml").path, withDestinationPath: "/etc/hostname")
    try files.createDirectory(
      at: root.appending(path: "sessions/coaching/folder.json"), withIntermediateDirectories: true)
    try expectSame("odd")
    try Data().write(to: root.appending(path: "sessions/coaching/nowhere.json"))
    try expectSame("the link leads somewhere")
    try files.removeItem(at: root.appending(path: "sessions/coaching"))
    try Data().write(to: root.appending(path: "sessions/coaching"))
    try expectSame("the folder is a file")
  }

  @Test func aDraftThatWasSubmittedIsNone() throws {
    try expectSame("at first")
    let month = root.appending(path: "sessions/evaluations/2026/11")
    try Data("{}".utf8).write(to: month.appending(path: "2026-11-20-ana-lopez-draft1.json"))
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
    try Data("in the way".utf8).write(to: URL(filePath: "\(example.home)/blocked"))
    expectNoDifference(try answers(world(cache: "blocked")), try answers(world()))
    expectNoDifference(try kept(world(cache: "blocked")), read)
  }

  /// Two programs ask and a third one writes, all at once; afterwards nothing of what they saw meanwhile is left.
  @Test func severalProgramsAtOnceLeaveTheIndexAsTheFilesAre() throws {
    let text = try String(contentsOf: root.appending(path: plan), encoding: .utf8)
    let (folder, worlds) = (root.appending(path: "sessions/coaching"), [world(), world()])
    DispatchQueue.concurrentPerform(iterations: 3) { program in
      for round in 0..<40 {
        guard program == 2 else {
          _ = try? worlds[program].listing(of: .coachingPlans)
          continue
        }
        let ids = [round, round - 5].map { "2026-10-19-hana-novak-talk\($0 + 10)" }
        let changed = text.replacing("2026-10-19-hana-novak-talk03", with: ids[0])
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
    expectNoDifference(first.all, [1, 2, 3])
    _ = try ReviewFollowUps().perform(in: count(into: read))
    _ = try ReportAgent("hana-novak").perform(in: count(into: read))
    expectNoDifference(read.all, [])
    try change(plan, "hana-novak\"", "ben-ito\"", inPlace: true)
    _ = try ReportStatus().perform(in: count(into: read))
    expectNoDifference(read.all, [1])
  }
}
