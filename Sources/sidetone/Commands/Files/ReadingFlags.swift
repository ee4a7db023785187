import ArgumentParser
import QualityModel
import Recordings
import TerminalKit
import Workbench

/// What a person says about CSV files that the files do not say themselves.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp("Which column of a CSV holds a field, or what a word means", valueName: "field=column"))
  var map: [String] = []
  @Option(help: ArgumentHelp("Order of the numbers in dates: dmy, mdy or ymd", valueName: "order"))
  var dates: String?
  @Option(help: ArgumentHelp("Zone of times that name none, such as Europe/Berlin", valueName: "zone"))
  var zone: String?
  // A scale such as `-5..5` begins with a dash.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Worst and best rating of the files, such as 1..5", valueName: "low..high"))
  var ratingScale: String?
  @Option(
    help: ArgumentHelp(
      "Use the four options above as saved under a name; save those that are given", valueName: "name"))
  var mapping: String?

  /// The fields of a CSV, each with the titles under which it is found.
  static let fields = MetadataField.allCases.map { field in
    "  " + field.rawValue.padded(to: 14) + field.names.prefix(4).joined(separator: ", ")
  }.joined(separator: "\n")

  /// Returns the options, checked, and completed by those that were saved.
  func options(in world: World) throws -> ReadingOptions {
    let options = try ReadingOptions(mapping: map, dates: dates, zone: zone, ratingScale: ratingScale)
    return try SettleReading(options, mapping: mapping).perform(in: world)
  }

  /// Saves the options under the name that was given, and says where.
  func keep(_ options: ReadingOptions, in world: World, on terminal: any Terminal, isQuiet: Bool) throws {
    guard let mapping, let file = try KeepReading(options, as: mapping).perform(in: world), !isQuiet else { return }
    terminal.remark("Saved how to read such files as `\(mapping)` in \(file).")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
