import CustomDump
import Foundation
import QualityModel
import Recordings
import TestSupport
import Testing

@testable import Workbench

/// What lies beside a recording in a stranger's workspace, and is not what its name says.
@Suite("Media of a stranger's workspace") struct StrangeMediaTests {
  private let files: TemporaryWorkspace
  private let folder: URL

  init() throws {
    files = try .withForm()
    try files.remove("recordings/call-1.vtt")
    folder = files.root.appending(path: "recordings")
  }

  private func findings() throws -> [String] {
    let read = try ReadRecording("call-1").perform(in: files.world)
    #expect(read.transcript == nil)
    #expect(read.audio == nil)
    let told = read.findings.map { "\($0.place?.file ?? "") \($0.rule): \($0.message)" }.sorted()
    let checked = try CheckWorkspace().perform(in: files.world).filter { $0.severity == .error }
    expectNoDifference(checked.map { "\($0.place?.file ?? "") \($0.rule): \($0.message)" }.sorted(), told)
    return told
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.appending(path: name).path, withDestinationPath: target)
  }

  @Test func aHugeTranscriptIsNotRead() throws {
    try files.write("WEBVTT\n", to: "recordings/call-1.vtt")
    let file = try FileHandle(forUpdating: folder.appending(path: "call-1.vtt"))
    try file.truncate(atOffset: 30 << 30)
    expectNoDifference(try findings(), ["recordings/call-1.vtt too-large: the file is larger than 64 MB"])
  }

  @Test func aPipeKeepsNoOneWaiting() throws {
    mkfifo(folder.appending(path: "call-1.txt").path, 0o600)
    mkfifo(folder.appending(path: "call-1.wav").path, 0o600)
    expectNoDifference(
      try findings(),
      [
        "recordings/call-1.txt unreadable-file: cannot be read: it is not a plain file",
        "recordings/call-1.wav unreadable-file: cannot be read: it is not a plain file",
      ])
  }

  @Test func aDeviceIsNotRead() throws {
    try link("call-1.txt", to: "/dev/zero")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "call-1.wav"), withIntermediateDirectories: false)
    expectNoDifference(
      try findings(),
      [
        "recordings/call-1.txt unreadable-file: cannot be read: a symbolic link on the way leads out of the workspace",
        "recordings/call-1.wav unreadable-file: cannot be read: it is not a plain file",
      ])
  }

  @Test func aLinkOutOrToWhatIsHiddenIsNotFollowed() throws {
    try Data("Agent: secret\n".utf8).write(to: files.folder.appending(path: "secret.txt"))
    try files.write("token = secret\n", to: ".git/config")
    try link("call-1.txt", to: "../.git/config")
    try link("call-1.vtt", to: "../../secret.txt")
    try link("call-1.wav", to: "../../secret.txt")
    expectNoDifference(
      try findings(),
      [
        "recordings/call-1.txt unreadable-file: cannot be read: it is a symbolic link to something hidden",
        "recordings/call-1.vtt unreadable-file: cannot be read: a symbolic link on the way leads out of the workspace",
        "recordings/call-1.wav unreadable-file: cannot be read: a symbolic link on the way leads out of the workspace",
      ])
  }

  @Test func whatGitAnnexKeepsIsRead() throws {
    try files.write("Agent: Hello.\n", to: ".git/annex/objects/ab/cd/SHA256-1.txt")
    try link("call-1.txt", to: "../.git/annex/objects/ab/cd/SHA256-1.txt")
    let read = try ReadRecording("call-1").perform(in: files.world)
    expectNoDifference(read.findings, [])
    expectNoDifference(read.transcript?.lines.map(\.text), ["Hello."])
  }

  /// A player would open the ports that it names.
  @Test func theDescriptionOfAStreamIsNotAudio() throws {
    try files.write("v=0\nc=IN IP4 0.0.0.0\nm=audio 40404 RTP/AVP 97\n", to: "recordings/call-1.opus")
    expectNoDifference(
      try findings(), ["recordings/call-1.opus not-audio: the file is named `.opus` but is something else"])
  }
}
