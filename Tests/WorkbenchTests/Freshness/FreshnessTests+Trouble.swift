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

/// An index that is damaged, in the way or half made.
extension FreshnessTests {
  @Test(arguments: ["", "no index at all", "SQLite format 3\0"]) func aDamagedIndexIsMadeAnew(bytes: String) throws {
    let sound = try answers(world())
    let file = try world().locations.cache.appending(path: "index.sqlite")
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + ending) }
    try Data(bytes.utf8).write(to: file)
    expectNoDifference(try answers(world()), sound)
  }

  @Test func anIndexThatIsDamagedWhileItAnswersIsLeftForTheFiles() throws {
    func ids(_ answer: ListEvaluations.Answer) throws -> [String] {
      var ids: [String] = []
      try answer.forEach { ids.append($0.id) }
      return ids
    }
    let expected = try ids(ListEvaluations().perform(in: world()))
    let answer = try ListEvaluations().perform(in: world())
    let cache = URL(filePath: "\(example.home)/cache/sidetone")
    for path in try FileManager.default.subpathsOfDirectory(atPath: cache.path) where path.contains("index.sqlite") {
      let file = try FileHandle(forWritingTo: cache.appending(path: path))
      let size = try file.seekToEnd()
      for page in stride(from: 4096, to: size, by: 4096) {
        try file.seek(toOffset: page)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 64))
      }
    }
    expectNoDifference(try ids(answer), expected)
  }

  @Test func whereTheCacheCannotBeMadeTheFilesAreRead() throws {
    try Data("in the way".utf8).write(to: URL(filePath: "\(example.home)/blocked"))
    let answers = try [world(cache: "blocked"), world()].map { try ReportStatus().perform(in: $0) }
    expectNoDifference(String(customDumping: answers[0]), String(customDumping: answers[1]))
  }

  @Test func anInterruptedFirstScanGoesOnFromWhereItWas() throws {
    var interrupted = world()
    // The first folders are stored by then; how far readers run ahead of that differs from run to run.
    let (done, whole) = (Collected(), Collected())
    interrupted.talk = Talk(
      progress: {
        done.append($0.done)
        whole.append($0.total)
      }, isInterrupted: { (done.all.last ?? 0) > 150 })
    #expect(throws: Interrupted.self) { try interrupted.index() }
    var reported: [Int] = []
    let totals = Collected()
    var resumed = world()
    resumed.talk = Talk(progress: { totals.append($0.total) })
    expectNoDifference(try answers(resumed), try answers(world(cache: "another")))
    reported = totals.all
    let first = try #require(reported.first)
    #expect(try first < #require(whole.all.first), "everything was read again")
  }
}
