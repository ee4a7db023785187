import ArgumentParser
import Foundation
import TerminalKit
import Workbench

struct Init: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace",
    usage: "sidetone init [<options>] [<folder>]",
    discussion: """
      Examples:
        sidetone init
        sidetone init ~/quality

      What is there already stays as it is.

      See also: import, rubric new
      """)
  @Argument(help: "Folder; the one you are in if none is named", completion: .directory) var folder: String?
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try InitWorkspace(folder: folder ?? shared.workspace, rubrics: Self.shippedRubrics).perform(in: world)
    try terminal.writeLine(answer.root.path.safeForTerminal)
    guard !shared.quiet else { return }
    let made = Count.text(answer.created.count, "new file")
    terminal.remark(answer.created.isEmpty ? "Everything was there already." : "Made a workspace with \(made).")
    terminal.remark("Next: `import FILE…` brings recordings in, `score` begins with the first.")
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
