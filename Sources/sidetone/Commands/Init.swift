import ArgumentParser
import Foundation
import Reporting
import TerminalKit
import Workbench

struct Init: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace",
    discussion: """
      Examples:
        sidetone init
        sidetone init ~/quality

      What is there already stays as it is.

      See also: import, rubric new
      """)
  @Argument(help: "Folder; the one you are in if none is named", completion: .directory) var folder: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try InitWorkspace(folder: folder ?? shared.workspace, rubrics: Self.shippedRubrics).perform(in: world)
    try output.show(
      Document([.code(answer.root.path)]),
      json: JSONAnswer.text(of: Made(workspace: answer.root.path, created: answer.created)), in: world, on: terminal)
    guard !shared.quiet else { return }
    terminal.remark(
      answer.created.isEmpty
        ? "Everything is there already; nothing was created."
        : "Made a workspace with \(Count.text(answer.created.count, "new file")).")
    terminal.remark("Next: `import FILE…` brings recordings in, `score` begins with the first.")
  }

  private struct Made: Encodable {
    let workspace: String
    let created: [String]
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
