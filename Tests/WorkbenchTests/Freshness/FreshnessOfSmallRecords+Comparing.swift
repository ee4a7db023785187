import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import RecordIndex
@testable import Workbench

/// What is compared, and how files are changed.
extension FreshnessOfSmallRecordsTests {
  /// Every listing as the index gives it.
  func kept(_ world: World) throws -> [String] {
    func listing(_ kind: some RecordKind) throws -> String {
      "\(kind.word)\n" + spelledOut(try world.listing(of: kind))
    }
    return try RecordKinds.indexed.map { try listing($0) }
  }

  /// Every listing as the files give it.
  var read: [String] {
    let workspace = Workspace(at: files.root)
    func listing(_ kind: some RecordKind) -> String {
      "\(kind.word)\n" + spelledOut(kind.listing(in: workspace))
    }
    return RecordKinds.indexed.map { listing($0) }
  }

  /// The plans that reading all of them leaves, and what keeps the others out.
  var usable: [String] {
    get {
      let workspace = Workspace(at: files.root)
      let kind = CoachingPlanKind()
      let listing = kind.listing(in: workspace)
      let among = RecordSurroundings(of: workspace, now: world().now())
      let errors = (listing.findings + kind.findings(in: listing.records, among: among)).filter {
        $0.severity == .error
      }
      let broken = Set(errors.compactMap(\.place?.file))
      return [
        spelledOut(errors),
        spelledOut(listing.records.filter { !broken.contains($0.path.text) }.map(\.record)),
      ]
    }
  }

  func usable(_ world: World) throws -> [String] {
    try world.asking(.smallRecordsAlone) { index in
      let plans = try UsablePlans(in: index, among: RecordSurroundings(of: world.workspace, now: world.now()))
      let all = try plans.plans(.draft, .agreed, .closed)
      expectNoDifference(Set(try plans.facts(.draft, .agreed, .closed)), Set(all.map(\.facts)))
      return [spelledOut(plans.errors), spelledOut(all)]
    }
  }

  /// Every answer that rests on them.
  func answers(_ world: World) throws -> [String] {
    let agents = ["ana-lopez", "ben-ito"]
    var parts: [Any] = [
      try ReportStatus().perform(in: world), try ListDrafts().perform(in: world), try ListTeams().perform(in: world),
      try ReportTeam("west").perform(in: world), try ReviewFollowUps().perform(in: world),
      try ListWorkshops().perform(in: world), try CheckWorkshops().perform(in: world),
      ListNames(.drafts).perform(in: world).map(\.about), ListNames(.anyRecord).perform(in: world).map(\.id),
    ]
    parts += try agents.map { try ReportAgent($0).perform(in: world) }
    let prepared = try agents.map { try PreparePlan(agent: $0).perform(in: world) }
    parts += prepared.map { spelledOut($0.agreed) + spelledOut($0.findings) }
    parts += try agents.map { try ReviewFollowUps(agent: $0).perform(in: world) }
    return parts.map(spelledOut)
  }

  func expectSame(_ comment: String) throws {
    let world = world()
    expectNoDifference(try kept(world), read, comment)
    expectNoDifference(try usable(world), usable, comment)
    expectNoDifference(try answers(world), try answers(self.world(cache: "cache-\(UUID().uuidString)")), comment)
  }

  /// Writes a changed text: into the file itself, or into another one of the same name, as most editors and git do.
  func change(_ path: String, _ old: String, _ new: String, inPlace: Bool) throws {
    let text = try String(contentsOf: files.root.appending(path: path), encoding: .utf8)
    #expect(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(
      to: files.root.appending(path: path), options: inPlace ? [] : .atomic)
  }
}
