import CustomDump
import Foundation
import QualityModel
import Records
import TestSupport
import Testing

@Suite("Personal settings") struct PersonalSettingsTests {
  let files: TemporaryWorkspace
  let locations: Locations
  let config: URL

  init() throws {
    files = try TemporaryWorkspace()
    locations = Locations(environment: ["HOME": files.folder.path], workspaceRoot: files.root)
    config = files.folder.appending(path: ".config/sidetone/config.yaml")
  }

  var text: String? { (try? Data(contentsOf: config)).map { String(decoding: $0, as: UTF8.self) } }

  func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: files.folder.appending(path: path).path)[.posixPermissions] as? Int
  }

  func write(_ text: String) throws {
    try FileManager.default.createDirectory(at: config.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: config)
  }

  @Test func aKeyIsWrittenWhereNoOneElseReadsIt() throws {
    let file = try PersonalSettings.set(.text("mia-roth"), under: "evaluator", at: locations)
    #expect(file.path == config.path)
    #expect(text == "evaluator: mia-roth\n")
    #expect(try mode(".config/sidetone/config.yaml") == 0o600)
    #expect(try mode(".config/sidetone") == 0o700)
    #expect(PersonalSettings.read(in: locations).value?.evaluator == "mia-roth")
  }

  @Test func aFolderInItsPlaceIsReportedAndNotTakenForNone() throws {
    try FileManager.default.createDirectory(at: config, withIntermediateDirectories: true)
    let finding = PersonalSettings.read(in: locations).findings.first
    #expect(finding?.message.text == "cannot be read: it is a folder")
    let refused = #expect(throws: CannotRead.self) {
      try PersonalSettings.set(.text("mia-roth"), under: "evaluator", at: locations)
    }
    #expect(refused?.reason == "it is a folder")
    #expect(refused?.help == "move that folder away: a file belongs there")
  }

  @Test func everythingElseStays() throws {
    try write("# mine\nplayer: mpv\nevaluator: bo   # for now\nmappings: {desk: {dates: dmy}}\n")
    try PersonalSettings.set(.text("mia-roth"), under: "evaluator", at: locations)
    try PersonalSettings.set(.mapping([.init("dates", .text("ymd"))]), under: "shop", in: "mappings", at: locations)
    expectNoDifference(
      text,
      "# mine\nplayer: mpv\nevaluator: mia-roth   # for now\nmappings: {desk: {dates: dmy}, shop: {dates: ymd}}\n")
    #expect(PersonalSettings.read(in: locations).value?.mappings.map(\.name) == ["desk", "shop"])
    #expect(try mode(".config/sidetone/config.yaml") == 0o600)
  }

  @Test func aFileThatIsKeptElsewhereIsChangedThere() throws {
    let kept = files.folder.appending(path: "dotfiles.yaml")
    try write("")
    try Data("player: mpv\n".utf8).write(to: kept)
    try FileManager.default.removeItem(at: config)
    try FileManager.default.createSymbolicLink(at: config, withDestinationURL: kept)
    try PersonalSettings.set(.text("mia-roth"), under: "evaluator", at: locations)
    #expect(try String(contentsOf: kept, encoding: .utf8) == "player: mpv\nevaluator: mia-roth\n")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: config.path)) != nil)
  }

  @Test func aBrokenFileIsLeftAloneAndTellsItsLine() throws {
    try write("player: mpv\nevaluator: [\n")
    #expect(throws: CannotEdit.self) { try PersonalSettings.set(.text("mia"), under: "evaluator", at: locations) }
    #expect(text == "player: mpv\nevaluator: [\n")
    let findings = PersonalSettings.read(in: locations).findings
    #expect(findings.map(\.rule) == ["bad-yaml"])
    #expect(findings.first?.place?.line == 2)
  }
}
