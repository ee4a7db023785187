import Foundation
import Glibc
import TestSupport
import Testing

/// Ctrl-C at an exchange with a server that never answers.
///
/// The ssh here says that it was started, and would say after a while that it was not ended: whoever started it, and it
/// itself, keep the pipe open, which ends when all of them are gone.
@Suite("Stopping an exchange") struct SyncTalkTests {
  let shell: Shell
  private let pipe: String
  private let ssh: [String: String?]

  init() throws {
    shell = try Shell.sharing()
    pipe = "\(shell.folder.path)/pipe"
    ssh = ["GIT_SSH_VARIANT": "ssh", "GIT_SSH": "\(shell.folder.path)/silent"]
    _ = try shell.run(
      """
      mkfifo ../pipe; printf '#!/bin/sh\\nexec 9> %s/pipe; echo begun >&9; sleep 15; echo ended by itself >&9' "$PWD/.." > ../silent
      chmod +x ../silent; git remote set-url origin ssh://hub/hub.git; echo '# ours' >> sidetone.yaml
      """)
  }

  /// Starts the program, and returns its terminal and what the ssh says from its start to its end, which comes after
  /// something is done about it.
  private func talk(
    _ arguments: [String], _ changes: [String: String?] = [:], typing line: String? = nil,
    then act: (PseudoTerminal) throws -> Void
  ) throws -> (terminal: PseudoTerminal, said: String) {
    let descriptor = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    let terminal = try shell.terminal(changes, arguments)
    if let line {
      try terminal.expect("work> ")
      try terminal.send(line + "\r")
    }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 60_000) == 1 else { throw Shell.Unexpected(what: "nothing began: \(terminal.output)") }
    _ = fcntl(descriptor, F_SETFL, 0)
    try act(terminal)
    return (terminal, String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self))
  }

  @Test func controlCEndsItAndSaysSo() throws {
    let (terminal, said) = try talk(["sync", "--yes"], ssh) { try $0.send("\u{3}") }
    #expect(said == "begun\n")
    try terminal.expect("stopped while fetching from `origin`")
    try terminal.expect("nothing is lost")
    #expect(try terminal.waitForExit() == 130)
    let after = try shell.run("git status --short; git remote set-url origin ../hub.git; sidetone sync --yes")
    #expect(after.output.isEmpty && after.talk == "1 file went out.\n", "\(after)")
  }

  @Test func theWorkbenchGoesOn() throws {
    let (terminal, said) = try talk([], ssh, typing: "sync --yes") { try $0.send("\u{3}") }
    #expect(said == "begun\n")
    try terminal.expect("stopped while fetching from `origin`")
    try terminal.expect("work> ")
    try terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  /// Where the terminal is closed or the program killed, nothing goes on behind the person's back.
  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM]) func whatWeStartedEndsWithUs(signal: Int32) throws {
    #expect(try talk(["sync", "--yes"], ssh) { $0.signal(signal) }.said == "begun\n")
  }

  /// Whether it went out is not known here, and the next exchange finds out.
  @Test func sendingIsStoppedToo() throws {
    _ = try shell.run("git remote set-url origin ../hub.git; cp ../silent ../hub.git/hooks/pre-receive")
    let (terminal, said) = try talk(["sync"]) { try $0.send("\u{3}") }
    #expect(said == "begun\n")
    try terminal.expect("stopped while sending to `origin/main`")
    #expect(try terminal.waitForExit() == 130)
    let after = try shell.run("rm ../hub.git/hooks/pre-receive; sidetone sync; git -C ../hub.git log --oneline | wc -l")
    #expect(after.output == "3\n" && after.talk == "1 file went out.\n", "\(after)")
  }

  /// What is done here alone is done to its end, so that the files are whole, and nothing is begun after it.
  @Test func takingInIsDoneToItsEnd() throws {
    _ = try shell.run(
      """
      git remote set-url origin ../hub.git; cd ../other; git pull -q; echo '# more' >> people.yaml
      git commit -qam More; git push -q; mkfifo ../go
      printf '#!/bin/sh\nexec 9> %s/pipe; echo begun >&9; read line < %s/go; exec cat' "$PWD/.." "$PWD/.." > ../slow
      chmod +x ../slow; echo 'people.yaml filter=slow' > ../attributes
      git config --global filter.slow.smudge "$PWD/../slow"; git config --global core.attributesFile "$PWD/../attributes"
      """)
    let (terminal, said) = try talk(["sync"]) {
      try $0.send("\u{3}")
      try Data("\n".utf8).write(to: URL(filePath: "\(shell.folder.path)/go"), options: [])
    }
    #expect(said == "begun\n")
    try terminal.expect("stopped while sending to `origin/main`")
    #expect(try terminal.waitForExit() == 130)
    let after = try shell.run("git status --short; git log --format=%s; tail -1 people.yaml")
    #expect(
      after.output == "Sidetone: 1 file\nMore\nTheirs\nSidetone: 9 files\n# more\n", "\(after)")
  }
}
