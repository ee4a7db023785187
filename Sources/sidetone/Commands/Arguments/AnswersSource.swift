import ArgumentParser
import Foundation
import QualityModel
import Recordings
import TerminalKit
import Workbench

/// Where a command takes answers from instead of asking, and on which scale the customer's ratings in them are.
struct AnswersSource: ParsableArguments {
  @Option(
    help: ArgumentHelp("Take the answers from a JSON file; `-` is standard input", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var from: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Worst and best rating in the file, such as 1..5", valueName: "low..high"))
  var ratingScale: String?

  /// What was read.
  struct Answers {
    let bytes: Data
    /// What the source is called in findings.
    let name: String
    let scale: RatingScale?
  }

  /// Reads the answers; `nil` where no file is named, so that they are asked for.
  func read(in world: World, on terminal: any Terminal) throws -> Answers? {
    guard let from else { return nil }
    let input = try InputFile(from, in: world, on: terminal)
    let scale = try ReadingOptions(ratingScale: ratingScale).ratingScale
    return Answers(bytes: input.bytes, name: input.name, scale: scale)
  }
}
