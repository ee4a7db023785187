import CustomDump
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Workbench

@Suite("Names that are offered") struct ListNamesTests {
  private let files: TemporaryWorkspace
  /// Long after the stamps of all files, so that none of them can still change unnoticed.
  private static let later = Date(timeIntervalSince1970: 4_102_444_800)

  init() throws { files = try .withEveryKind() }

  /// How often the files' clock is read, once the index is up to date: a look into a folder reads it.
  private func looks(_ kind: ListNames.Kind) -> Int {
    let count = Mutex(0)
    var world = files.world
    world.fileClock = {
      count.withLock { $0 += 1 }
      return Self.later
    }
    _ = ListNames(kind).perform(in: world)
    count.withLock { $0 = 0 }
    _ = ListNames(kind).perform(in: world)
    return count.withLock(\.self)
  }

  @Test func theIndexLooksOnceForAllKinds() {
    let once = looks(.plans)
    #expect(once > 0)
    expectNoDifference([looks(.anyRecord), looks(.drafts)], [once, once])
  }

  @Test func nothingIsSaidOnTheWay() {
    let said = Mutex<[String]>([])
    var world = files.world
    world.talk = Talk(
      progress: { progress in said.withLock { $0.append(progress.action) } },
      notice: { notice in said.withLock { $0.append(notice) } })
    #expect(!ListNames(.anyRecord).perform(in: world).isEmpty)
    expectNoDifference(said.withLock(\.self), [])
  }
}
