import Foundation
import QualityModel
import RecordIndex
import Records
import TestSupport
import Testing

@testable import Workbench

/// Several looks at once, in the background or in other programs, count every evaluation once.
@Suite("Freshness of several looks", .enabled(if: CommittedExample.isThere, "there is no git history"))
struct FreshnessOfSeveralLooksTests {
  private let example: CommittedExample

  init() throws { example = try CommittedExample() }

  /// A world in which no file has rested for long enough to be known by its time alone.
  private func world(_ talk: Talk = Talk(), clock: @escaping @Sendable () -> Date = { Date(timeIntervalSince1970: 0) })
    -> World
  {
    var world = World(
      now: { Date(timeIntervalSince1970: 1_795_338_000) }, newID: { "id1" },
      environment: ["HOME": example.home, "XDG_CACHE_HOME": "\(example.home)/cache"], directory: example.root)
    world.fileClock = clock
    world.talk = talk
    return world
  }

  private func expectEveryEvaluationOnce(_ index: RecordIndex) throws {
    let folder = example.root.appending(path: "sessions/evaluations").path(percentEncoded: false)
    let files = FileManager.default.enumerator(atPath: folder)?.count { ($0 as? String)?.hasSuffix(".json") == true }
    #expect(try index.fileCount() == files)
    #expect(try index.findingsOfReading(in: Workspace(at: example.root)).map(\.message) == [])
  }

  /// The other look stops early, so that the scan is unfinished when this one records what it saw; it trusts the files'
  /// times, which this one does not.
  @Test func aFirstLookThatAnotherOvertakesRecordsNothingTwice() throws {
    let (calls, read) = (Collected(), Collected())
    let other = world(
      Talk(progress: { read.append($0.done) }, isInterrupted: { (read.all.last ?? 0) > 150 }),
      clock: { Date() + 60 })
    let index = try world(clock: {
      calls.append(1)
      // The second time is that of the first folder.
      if calls.all.count == 2 { #expect(throws: Interrupted.self) { try other.index() } }
      return Date(timeIntervalSince1970: 0)
    }).index()
    #expect(!read.all.isEmpty, "the other look read nothing")
    try expectEveryEvaluationOnce(index)
  }

  @Test func aFileThatChangesWhileAFirstLookIsInterruptedCountsOnce() throws {
    let read = Collected()
    let stopped = world(
      Talk(progress: { read.append($0.done) }, isInterrupted: { (read.all.last ?? 0) > 150 }))
    #expect(throws: Interrupted.self) { try stopped.index() }
    try expectEveryEvaluationOnce(world(clock: { Date() + 60 }).index())
  }
}
