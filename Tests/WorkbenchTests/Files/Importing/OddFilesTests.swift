import CustomDump
import Foundation
import Insights
import Notation
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: files that are not what they seem") struct OddFilesTests {
  @Test func aNameThatIsNotUTF8IsTheReasonAndNotAMissingFile() throws {
    let report = try ImportDesk().run("caf\u{FFFD}.txt")
    expectNoDifference(
      report.findings.map(\.message.text), ["cannot read `in/caf\u{FFFD}.txt`: its name holds bytes that are not UTF-8"]
    )
    expectNoDifference(report.findings.map(\.help), ["rename it so that its name is UTF-8"])
  }

  @Test func whatIsNotAPlainFileIsCalledWhatItIs() throws {
    let desk = try ImportDesk(["call.txt": ImportDesk.bare])
    let folder = desk.files.root.appending(path: "in")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.appending(path: "link.txt").path, withDestinationPath: "call.txt")
    try manager.createSymbolicLink(atPath: folder.appending(path: "dangling.txt").path, withDestinationPath: "gone.txt")
    mkfifo(folder.appending(path: "pipe.txt").path, 0o600)
    let findings = try desk.run("link.txt", "dangling.txt", "pipe.txt").findings
    expectNoDifference(
      findings.map(\.message.text),
      [
        "cannot read `in/link.txt`: it is a symbolic link to `call.txt`",
        "cannot read `in/dangling.txt`: it is a symbolic link that leads nowhere: to `gone.txt`",
        "cannot read `in/pipe.txt`: it is a pipe",
      ])
    let real = folder.appending(path: "call.txt").resolvingSymlinksInPath().path
    expectNoDifference(
      findings.map(\.help),
      [
        "name the file that it leads to: `\(real)`", "correct the link, or name the file itself",
        "write what comes out of it into a file, and name that",
      ])
  }

  @Test func linksThatLeadOutOfAFolderAreNamedAndNotFollowed() throws {
    let desk = try ImportDesk(["box/call.txt": "Agent: hello\nCustomer: hi\n"])
    try desk.files.write("Agent: secret\n", to: "secret.txt")
    let box = desk.files.root.appending(path: "in/box").path
    for name in ["a.txt", "b.txt"] {
      try FileManager.default.createSymbolicLink(atPath: "\(box)/\(name)", withDestinationPath: "../../secret.txt")
    }
    try FileManager.default.createSymbolicLink(atPath: "\(box)/c", withDestinationPath: "../..")
    let report = try desk.run("box")
    expectNoDifference(desk.recordings, ["call.json", "call.txt"])
    let found = report.findings.filter { $0.rule == "unusable-file" }
    expectNoDifference(
      found.map { "\($0.place?.file ?? "") \($0.severity): \($0.message)" },
      [
        """
        in/box/a.txt warning: it is a symbolic link that leads out of the folder, and was left out; so are \
        `in/box/b.txt`, `in/box/c`
        """
      ])
  }

  @Test func aLinkIsNotToBlameForWhatTheSystemSaysOfItsFile() throws {
    let desk = try ImportDesk(["call.txt": ImportDesk.bare])
    let link = desk.files.root.appending(path: "in/link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "call.txt")
    let huge = try #require(FileHandle(forUpdatingAtPath: desk.files.root.appending(path: "in/call.txt").path))
    try huge.truncate(atOffset: 3 << 20)
    let tooLarge = #expect(throws: CannotRead.self) { try NamedFile.read(URL(filePath: link), limit: 2 << 20) }
    let isLink = #expect(throws: CannotRead.self) { try NamedFile.open(URL(filePath: link)) }
    expectNoDifference(
      [tooLarge, isLink].compactMap(\.self).map { UnreadableFile(name: "link.txt", path: link, error: $0).message },
      [
        "cannot read `link.txt`: it is larger than 2 MB",
        "cannot read `link.txt`: it is a symbolic link to `call.txt`",
      ])
  }

  @Test func aColumnNamedAsTheRecordsOwnKeysIsKeptBesideThem() throws {
    let desk = try ImportDesk(["calls.csv": "Interaction,agent,source,guessed\nC-5,Bo,north,south\n"])
    try desk.run("calls.csv")
    let metadata = try desk.record("c-5")?.metadata
    expectNoDifference(metadata?["source"], .string("C-5"))
    expectNoDifference(metadata?["guessed"], .object(["channel": .string("assumed")]))
    expectNoDifference(metadata?["column-source"], .string("north"))
    expectNoDifference(metadata?["column-guessed"], .string("south"))
  }

  @Test func anArchiveIsCalledOne() throws {
    let report = try ImportDesk(["calls.csv": "PK\u{3}\u{4}....word/document.xml"]).run("calls.csv")
    expectNoDifference(
      report.findings.map(\.message.text),
      ["the file is a ZIP archive or an office document, not a transcript, audio or a table"])
    expectNoDifference(
      report.findings.map(\.help),
      ["if it is a workbook, save the sheet as CSV; otherwise unpack it and import what is in it"])
  }

  @Test(arguments: [
    ("a.m4a", "\0\0\0\u{20}ftypM4A \0\0", "M4A audio"), ("a.mp4", "\0\0\0\u{20}ftypisom\0\0", "an MP4 file"),
    ("a.amr", "#!AMR\n\0\0", "AMR audio"), ("a.aiff", "FORM\0\0\0\u{10}AIFFCOMM", "AIFF audio"),
    ("a.gsm", "\0\0", "GSM audio"),
    ("a.wma", "\0\0", "WMA audio"), ("a.caf", "caff\0\u{1}\0\0", "CAF audio"), ("call", ".snd\0\0\0\u{18}", "AU audio"),
    ("a.avi", "RIFF\u{10}\0\0\0AVI LIST\0\0", "an AVI video"),
  ])
  func soundThatIsNotReadIsNamed(name: String, bytes: String, format: String) throws {
    let report = try ImportDesk([name: bytes]).run(name)
    expectNoDifference(
      report.findings.map(\.message.text), ["the file is \(format), which is not read yet"])
    expectNoDifference(
      report.findings.map(\.help), ["convert it to WAV, FLAC, MP3, Ogg or Opus, and import that"])
  }

  @Test func aFilmIsNotCalledSound() throws {
    let report = try ImportDesk(["a.wav": "RIFF\u{10}\0\0\0AVI LIST\0\0"]).run("a.wav")
    expectNoDifference(report.findings.map(\.message.text), ["the file is named `.wav` but is an AVI video"])
  }

  @Test func aTableMayBeCalledAText() throws {
    let desk = try ImportDesk(["calls.txt": "Call ID\tAgent\tDuration (s)\ncall-5\tAna López\t65\n"])
    let report = try desk.run("calls.txt")
    expectNoDifference(report.outcomes.map(\.takenAs), ["call list"])
    expectNoDifference(try desk.record("call-5")?.duration, 65)
    expectNoDifference(desk.recordings, ["call-5.json"])
  }

  @Test func aDashForAnAgentRefusesNoRowAndMakesNoAgent() throws {
    let desk = try ImportDesk(["calls.csv": "id,agent,channel\ncall-5,-,voice\ncall-6,none,voice\n"])
    let report = try desk.run("calls.csv")
    expectNoDifference(report.outcomes.map(\.action), [.added, .added])
    expectNoDifference(report.findings.map(\.rule), ["no-value"])
    expectNoDifference(try desk.record("call-5")?.agent, nil)
    expectNoDifference(try desk.record("call-6")?.agent, nil)
  }

  @Test func aStartInTheFutureIsNotTaken() throws {
    let desk = try ImportDesk([
      "calls.csv": "id,start,channel\ncall-5,2026-11-22T12:00:00Z,voice\ncall-6,2026-11-25T12:00:00Z,voice\n"
    ])
    let report = try desk.run("calls.csv")
    expectNoDifference(report.findings.map(\.message.text), ["`2026-11-25T12:00:00Z` in `start` is in the future"])
    expectNoDifference(try desk.record("call-6")?.startedAt, nil)
    expectNoDifference(try desk.record("call-5")?.startedAt, try Date("2026-11-22T12:00:00Z", strategy: .iso8601))
  }

  /// An MPEG frame, as an MP3 begins.
  @Test(arguments: ["call-5.txt", "call-5"]) func aRecordingNamedLikeATextIsRefused(_ name: String) throws {
    let desk = try ImportDesk()
    let frame = Data([0xFF, 0xFB, 0x90, 0x64] + [UInt8](repeating: 0, count: 413))
    try desk.put(name, "")
    try (frame + frame).write(to: desk.files.root.appending(path: "in/\(name)"))
    let report = try desk.run(name)
    expectNoDifference(report.results, [name: "refused"])
    expectNoDifference(report.findings.map(\.rule), ["not-audio"])
    expectNoDifference(report.findings.map(\.help), ["name it `.mp3`, and import it again"])
    expectNoDifference(desk.recordings, [])
  }

  @Test func namesThatDifferInHowAccentsAreStoredAreTwoFiles() throws {
    let (composed, apart) = ("caf\u{E9}.txt", "cafe\u{301}.txt")
    let desk = try ImportDesk()
    try desk.put(composed, "Agent: one call\nCustomer: my bill\n")
    try desk.put(apart, "Agent: good day\nCustomer: the chain came off\n")
    for names in [[""], [composed, apart]] {
      var verb = ImportFiles(names.map { $0.isEmpty ? "in" : "in/\($0)" })
      verb.isRehearsal = true
      let report = try verb.perform(in: desk.world)
      expectNoDifference(report.outcomes.map(\.action.rawValue).sorted(), ["added", "refused"])
      expectNoDifference(report.findings.filter { $0.severity == .error }.map(\.rule), ["two-names-one-id"])
    }
  }

  @Test(arguments: [
    ("<html><body><table><tr><td>id</td><td>agent</td></tr></table></body></html>\n", "a web page"),
    ("\u{FEFF}<table border=\"1\"><tr><td>id,agent</td></tr></table>\n", "a web page"),
    ("<?xml version=\"1.0\"?>\n<Workbook></Workbook>\n", "XML"),
  ])
  func aWebPageNamedAsATableIsCalledOne(text: String, kind: String) throws {
    let report = try ImportDesk(["calls.csv": text]).run("calls.csv")
    expectNoDifference(report.results, ["calls.csv": "refused"])
    expectNoDifference(
      report.findings.map(\.message.text), ["the file is \(kind), not a transcript, audio or a table"])
    expectNoDifference(
      report.findings.map(\.help), ["open it with a spreadsheet program, save the sheet as CSV, and import that"])
  }
}
