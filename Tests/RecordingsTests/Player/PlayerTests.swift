import Foundation
import Testing

@testable import Recordings

/// The mpv on this machine; without it the tests below are skipped, and say so.
let mpv = try? PlayerProgram.find(environment: ProcessInfo.processInfo.environment)

// No time limit: a test's clock starts when the suite does, not when its turn comes among two thousand others.
@Suite(.enabled(if: mpv != nil, "mpv is not installed: apt-get install mpv"))
struct PlayerTests {
  private func player(patience: Double = 20) throws -> Player {
    Player(program: try #require(mpv), arguments: ["--ao=null"], patience: patience)
  }

  @Test func playsPausesSeeksAndStops() throws {
    let scratch = try ScratchFolder()
    let tone = try scratch.write(Tone.wav(seconds: 60), to: "call.wav")
    let player = try player()
    try player.play(tone)
    try player.pause()
    #expect(try player.isPaused())
    #expect(try player.duration() == 60)
    try player.seek(to: 30)
    #expect(try player.position() == 30)
    try player.seek(by: 10)
    try player.seek(by: -5)
    #expect(try player.position() == 35)
    try player.setSpeed(1.5)
    #expect(try player.speed() == 1.5)
    #expect(try !player.toggle())
    #expect(try !player.isPaused())
    let id = try #require(player.processID)
    player.stop()
    #expect(isGone(id))
    #expect(throws: PlayerError.nothingPlaying) { try player.position() }
  }

  @Test func playsFromAPlaceAndAnotherFileAfterIt() throws {
    let scratch = try ScratchFolder()
    let first = try scratch.write(Tone.wav(seconds: 60), to: "first.wav")
    let second = try scratch.write(Tone.wav(seconds: 90), to: "-second of two.wav")
    let player = try player()
    try player.play(first, from: 40)
    #expect(try (40..<60).contains(player.position()))
    try player.play(second)
    #expect(try player.duration() == 90)
    #expect(try player.position() < 40)
  }

  @Test func knowsTheEndAndPlaysOnFromTheBeginning() throws {
    let scratch = try ScratchFolder()
    let player = try player()
    try player.play(try scratch.write(Tone.wav(seconds: 60), to: "call.wav"))
    try player.setSpeed(4)
    try player.seek(to: 59.5)
    let deadline = ContinuousClock.now.advanced(by: .seconds(20))
    while try !player.isAtEnd(), ContinuousClock.now < deadline {}
    #expect(try player.isAtEnd())
    #expect(try player.isPaused())
    try player.resume()
    #expect(try player.position() < 50)
  }

  @Test func saysWhatCannotBePlayed() throws {
    let scratch = try ScratchFolder()
    let text = try scratch.write(Data("not a sound".utf8), to: "call.wav")
    let player = try player()
    #expect(throws: PlayerError.cannotPlay(file: "call.wav", reason: "unrecognized file format")) {
      try player.play(text)
    }
    #expect(throws: PlayerError.cannotPlay(file: "gone.wav", reason: "there is no such file")) {
      try player.play(scratch.url.appending(path: "gone.wav"))
    }
    #expect(throws: PlayerError.cannotPlay(file: "pipe.wav", reason: "there is no such file")) {
      mkfifo(scratch.url.appending(path: "pipe.wav").path, 0o600)
      try player.play(scratch.url.appending(path: "pipe.wav"))
    }
  }

  @Test func saysThatThereIsNothingToPlaySoundOn() throws {
    let scratch = try ScratchFolder()
    let tone = try scratch.write(Tone.wav(seconds: 5), to: "call.wav")
    let player = Player(
      program: try #require(mpv), arguments: ["--ao=alsa", "--audio-device=alsa/no-such-device"], patience: 20)
    #expect(throws: PlayerError.noSoundDevice) { try player.play(tone) }
  }

  /// A playlist named like a recording must not lead to the files or addresses in it.
  @Test func followsNoPlaylist() throws {
    let scratch = try ScratchFolder()
    let tone = try scratch.write(Tone.wav(seconds: 5), to: "tone.wav")
    let list = try scratch.write(Data("#EXTM3U\n\(tone.path)\n".utf8), to: "call.mp3")
    let player = try player()
    #expect(throws: PlayerError.self) { try player.play(list) }
  }

  @Test func startsAgainAfterThePlayerDied() throws {
    let scratch = try ScratchFolder()
    let tone = try scratch.write(Tone.wav(seconds: 60), to: "call.wav")
    let player = try player()
    try player.play(tone)
    kill(try #require(player.processID), SIGKILL)
    #expect(throws: PlayerError.ended) { while true { try player.pause() } }
    try player.play(tone)
    #expect(try player.duration() == 60)
  }

  @Test func givesUpOnAPlayerThatIsStuck() throws {
    let scratch = try ScratchFolder()
    let player = try player(patience: 0.3)
    try player.prepare()
    let id = try #require(player.processID)
    kill(id, SIGSTOP)
    #expect(throws: PlayerError.noAnswer) { try player.play(try scratch.write(Tone.wav(seconds: 1), to: "a.wav")) }
    #expect(isGone(id))
    #expect(player.processID == nil)
  }

  @Test func doesNotOutliveAProgramThatIsKilled() async throws {
    let scratch = try ScratchFolder()
    let tone = try scratch.write(Tone.wav(seconds: 60), to: "call.wav").path
    let note = scratch.url.appending(path: "pid").path
    await #expect(processExitsWith: .signal(SIGKILL)) { [tone = tone as String, note = note as String] in
      let program = try PlayerProgram.find(environment: ProcessInfo.processInfo.environment)
      let player = Player(program: program, arguments: ["--ao=null"], patience: 20)
      try player.play(URL(fileURLWithPath: tone))
      try Data("\(player.processID ?? 0)".utf8).write(to: URL(fileURLWithPath: note))
      kill(getpid(), SIGKILL)
    }
    let id = try #require(Int32(String(contentsOfFile: note, encoding: .utf8)))
    let deadline = ContinuousClock.now.advanced(by: .seconds(20))
    while !isGone(id), ContinuousClock.now < deadline {}
    #expect(isGone(id))
  }

  @Test func handsNoOpenFileToThePlayer() throws {
    let scratch = try ScratchFolder()
    let path = try scratch.write(Data(), to: "lock").path
    let file = open(path, O_RDWR)
    defer { close(file) }
    let player = try player()
    try player.prepare()
    let folder = "/proc/\(try #require(player.processID))/fd"
    let open = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")) ?? ""
    }
    #expect(!open.contains(path))
  }

  /// A process whose parent has not yet asked after it has no command line any more.
  private func isGone(_ id: Int32) -> Bool {
    (try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(id)/cmdline")))?.isEmpty ?? true
  }
}

struct PlayerProgramTests {
  @Test func prefersWhatAPersonNames() throws {
    let found = try PlayerProgram.find(named: "/bin/sh", environment: ["SIDETONE_PLAYER": "/bin/true", "PATH": "/bin"])
    #expect(found.path == "/bin/sh")
    let second = try PlayerProgram.find(environment: ["SIDETONE_PLAYER": "true", "PATH": "/nowhere:/bin"])
    #expect(second.path == "/bin/true")
  }

  @Test func refusesWhatIsNoProgram() {
    #expect(throws: PlayerError.notAProgram("/etc/passwd")) {
      try PlayerProgram.find(named: "/etc/passwd", environment: [:])
    }
    #expect(throws: PlayerError.notAProgram("/etc")) { try PlayerProgram.find(named: "/etc", environment: [:]) }
    #expect(throws: PlayerError.notAProgram("sound")) {
      try PlayerProgram.find(named: "sound", environment: ["PATH": "/bin"])
    }
  }

  @Test func looksOnlyInAbsoluteFoldersOfThePath() {
    #expect(throws: PlayerError.notInstalled) { try PlayerProgram.find(environment: ["PATH": ":.:bin:/nowhere"]) }
    #expect(throws: PlayerError.notInstalled) { try PlayerProgram.find(environment: [:]) }
  }

  @Test func saysWhyAProgramCannotBeStarted() {
    let player = Player(program: PlayerProgram(path: "/nowhere/mpv"))
    #expect(throws: PlayerError.couldNotStart("No such file or directory")) { try player.prepare() }
  }

  @Test func noticesAProgramThatIsNoPlayer() {
    let player = Player(program: PlayerProgram(path: "/bin/true"))
    #expect(throws: PlayerError.ended) { try player.play(URL(fileURLWithPath: "/etc/passwd")) }
  }
}
