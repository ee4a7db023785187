import ArgumentParser
import Foundation
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Init: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Create a workspace",
    discussion: """
      Examples:
        sidetone init
        sidetone init ~/quality
        sidetone init --git --hook

      Existing files stay as they are. `undo` removes the new files; a
      repository and a hook stay.

      See also: import, rubric new, sync
      """)
  @Argument(help: "Folder; default: the current one", completion: .directory) var folder: String?
  @Flag(help: "Make it a git repository too, and tell git about the files") var git = false
  @Flag(help: "With --git: refuse a commit while records are broken") var hook = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard git || !hook else { throw ValidationError("`--hook` goes with `--git`") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let setup: InitWorkspace.Git? = git ? (hook ? .repositoryAndHook : .repository) : nil
    let verb = InitWorkspace(folder: folder ?? shared.workspace, rubrics: Self.shippedRubrics, git: setup)
    let made = try verb.perform(in: world)
    let answer = InitAnswer(
      root: made.root.path, created: made.created, extended: made.extended, hasRubric: made.hasRubric,
      git: made.git.map {
        .init(
          madeRepository: $0.madeRepository, hook: $0.hook, sharesThrough: $0.sharesThrough, asksAbout: $0.asksAbout)
      })
    try show(answer, in: world, on: terminal)
    if let git = made.git, let refusal = HookNotWritten(git) { throw refusal }
  }

  /// `make install` puts the rubrics beside the program; a program run from its checkout finds the checkout's.
  private static var shippedRubrics: URL? {
    let program = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
    let real = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { URL(filePath: $0) }
    var folder = (real ?? program).deletingLastPathComponent()
    let installed = folder.appending(path: "../share/sidetone/rubrics").standardizedFileURL
    if FileManager.default.fileExists(atPath: installed.path) { return installed }
    while folder.path != "/" {
      let isCheckout = FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
      if isCheckout { return folder.appending(path: "rubrics") }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}

/// The hook was not written, because what would be written to is not the workspace's alone.
struct HookNotWritten: Explained {
  let message: String
  let line: String
  var help: String { "to check the records before a commit, add this line to it: `\(line) || exit 1`" }

  init?(_ answer: InitWorkspace.GitAnswer) {
    line = answer.hookLine
    if let path = answer.foreignHook {
      message = "the hook `\(path)` was not written by Sidetone, so it stays as it is"
    } else if let path = answer.sharedHook {
      message =
        "the hook `\(path)` would be outside of this folder or behind a link, where it may serve others too, so it was not written"
    } else {
      return nil
    }
  }
}
