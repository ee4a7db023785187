import CustomDump
import Foundation
import Notation
import QualityModel
import Records
import Testing

@Suite("What a declaration covers") struct DeclaredTextTests {
  private func rest(of text: String) -> String {
    String(decoding: DeclaredText.rest(of: Data(text.utf8)), as: UTF8.self)
  }

  @Test func aDeclaredStudyIsItsTextWithALine() throws {
    let date = try #require(Timestamp.date(from: "2026-08-25T09:00:00Z"))
    let declared = DeclaredText.declare(try WorkshopReaderTests.workshop(), at: date)
    expectNoDifference(
      String(decoding: declared.bytes, as: UTF8.self),
      WorkshopReaderTests.text
        + """
        declared: {at: 2026-08-25T09:00:00Z, digest: "sha256:58a1"}

        """.replacing("sha256:58a1", with: Digest.reference(of: Data(WorkshopReaderTests.text.utf8))))
    let reading = WorkshopReader.read(declared.bytes, file: "w.yaml")
    expectNoDifference(reading, Reading(value: declared.workshop))
  }

  @Test func everyOtherByteIsCovered() {
    expectNoDifference(rest(of: "a: 1\ndeclared: {at: x}\nb: 2\n"), "a: 1\nb: 2\n")
    expectNoDifference(rest(of: "declared:\n  at: x\n\tdigest: y\n# note\nb: 2"), "# note\nb: 2")
    expectNoDifference(rest(of: "a: 1\n  declared: 2\n"), "a: 1\n  declared: 2\n")
    expectNoDifference(rest(of: "a: 1\r\ndeclared: x\r\n"), "a: 1\r\n")
    expectNoDifference(rest(of: ""), "")
  }

  @Test(arguments: ["Null", "12 angry men", "A: b # c", "\"quoted\"", "-", "Zuhören: 你好", "ends in\u{85}next"])
  func anyTitleIsReadBack(title: String) throws {
    var workshop = try WorkshopReaderTests.workshop()
    workshop.title = title
    let declared = DeclaredText.declare(workshop, at: Date(timeIntervalSince1970: 0))
    let reading = WorkshopReader.read(declared.bytes, file: "w.yaml")
    if title.contains(where: \.isNewline) { return #expect(reading.hasErrors) }
    expectNoDifference(reading, Reading(value: declared.workshop))
  }

  @Test func alongListStandsInLines() throws {
    var workshop = try WorkshopReaderTests.workshop()
    workshop.cohort = (10...30).map { "agent-\($0)" }
    let declared = DeclaredText.declare(workshop, at: Date(timeIntervalSince1970: 0))
    expectNoDifference(WorkshopReader.read(declared.bytes, file: "w.yaml").value, declared.workshop)
  }
}
