import CustomDump
import Foundation
import QualityModel
import Records
import Recordings
import TestSupport
import Testing

@testable import Workbench

struct KeptReadingTests {
  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  private func settle(_ options: ReadingOptions = ReadingOptions()) throws -> ReadingOptions {
    try SettleReading(options, mapping: "old-desk").perform(in: world)
  }

  @Test func aMappingIsKeptAndRecalled() throws {
    let options = try ReadingOptions(
      mapping: ["id=\"Nr. = key\"", "channel:Kiosk=chat"], dates: "dmy", zone: "+01:00", ratingScale: "5..1")
    expectNoDifference(try settle(options), options)
    expectNoDifference(
      try KeepReading(options, as: "old-desk").perform(in: world), "~/.config/sidetone/config.yaml")
    expectNoDifference(try settle(), options)
    expectNoDifference(try KeepReading(options, as: "old-desk").perform(in: world), nil)
    let changed = try settle(ReadingOptions(dates: "mdy"))
    expectNoDifference(changed.dates, .monthFirst)
    expectNoDifference(changed.mapping, options.mapping)
  }

  @Test func anUnknownNameIsRefusedWithTheNearest() throws {
    _ = try KeepReading(ReadingOptions(dates: "dmy"), as: "old-disk").perform(in: world)
    let trouble = #expect(throws: MappingTrouble.self) { try settle() }
    expectNoDifference(trouble?.message, "no mapping is saved as `old-desk`")
    expectNoDifference(trouble?.help, "did you mean `old-disk`?")
  }

  @Test func whatSomeoneBrokeIsNotFollowed() throws {
    let folder = try world.locations.config
    let config = folder.appending(path: "config.yaml")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("mappings: {old-desk: {dates: ddmm}}\n".utf8).write(to: config)
    let trouble = #expect(throws: MappingTrouble.self) { try settle() }
    expectNoDifference(
      trouble?.message,
      "the mapping `old-desk` in the personal configuration cannot be followed: `ddmm` is not an order of dates")
    try Data("mappings: {old-desk: {colour: red}}\n".utf8).write(to: config)
    expectNoDifference(
      #expect(throws: MappingTrouble.self) { try settle() }?.help,
      "the keys are map, a list, and dates, zone and rating-scale, a text each")
  }
}
