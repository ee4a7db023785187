import Foundation
import TestSupport
import Testing

/// `make example` on a copy of the checkout as committed.
@Suite("Making the example", .enabled(if: CommittedExample.isThere, "there is no git history here"))
struct ExampleTests {
  @Test func makesTheCommittedFilesByteForByte() throws {
    let example = try CommittedExample()
    for name in ["Package.swift", "Scripts"] {
      try FileManager.default.copyItem(
        at: CommittedExample.checkout.appending(path: name), to: example.root.appending(path: name))
    }
    let committed = try Self.files(in: example.root)
    #expect(try Self.make(in: example) == 0)
    let made = try Self.files(in: example.root)
    #expect(committed.keys.contains { $0.hasSuffix("sessions/workshops/listening-2026-09.yaml") })
    #expect(Set(committed.keys).symmetricDifference(made.keys).sorted() == [])
    #expect(committed.filter { made[$0.key] != $0.value }.keys.sorted() == [])
  }

  private static func make(in example: CommittedExample) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: builtProduct("make-example"))
    process.arguments = [example.root.path]
    process.environment = ["HOME": example.home]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private static func files(in folder: URL) throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).reduce(into: [:]) { files, path in
      files[path] = FileManager.default.contents(atPath: folder.appending(path: path).path)
    }
  }
}
