import CustomDump
import Foundation
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

@Suite("Whether a draft is there") struct LookForDraftsTests {
  private let files: TemporaryWorkspace
  private let world: World
  private let path = "sessions/drafts/2026-11-20-ana-lopez-draft1.json"

  init() throws {
    files = try .withEveryKind()
    world = files.world
  }

  @Test func namesSufficeAndTheIndexIsLeftAlone() throws {
    #expect(LookForDrafts().perform(in: world))
    let index = try world.locations.cache.appending(path: "index.sqlite").path
    #expect(!FileManager.default.fileExists(atPath: index))
  }

  @Test func whatWasSubmittedIsNone() throws {
    try files.write("{}", to: "sessions/evaluations/2026/11/2026-11-20-ana-lopez-draft1.json")
    #expect(!LookForDrafts().perform(in: world))
  }

  @Test func whatIsGoneIsNone() throws {
    try files.remove(path)
    #expect(!LookForDrafts().perform(in: world))
  }
}
