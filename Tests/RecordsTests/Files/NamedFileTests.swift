import Foundation
import TestSupport
import Testing

@testable import Records

@Suite("Files that a person named") struct NamedFileTests {
  struct GivenUp: Error {}

  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  @Test func areThereWholeWhenTheLastPieceIs() throws {
    try NamedFile.stream(to: URL(filePath: "\(folder.path)/a.csv")) { file in
      try file.write(Data("one ".utf8))
      #expect(names.filter { !$0.hasPrefix(".") }.isEmpty)
      try file.write(Data("two".utf8))
    }
    #expect(try folder.text(of: "a.csv") == "one two")
    #expect(names == ["a.csv"])
  }

  @Test func stayAsTheyWereWhenTheWritingIsGivenUp() throws {
    let file = URL(filePath: "\(folder.path)/a.csv")
    try NamedFile.write(Data("old".utf8), to: file)
    #expect(throws: GivenUp.self) {
      try NamedFile.stream(to: file) { pieces in
        try pieces.write(Data("new".utf8))
        throw GivenUp()
      }
    }
    #expect(try folder.text(of: "a.csv") == "old")
    #expect(names == ["a.csv"])
  }
}
