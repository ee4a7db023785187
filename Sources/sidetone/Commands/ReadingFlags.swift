import ArgumentParser
import QualityModel
import Recordings
import Workbench

/// What a person says about CSV files that the files do not say themselves.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp("Which column of a CSV holds what, or what a word means", valueName: "field=column"))
  var map: [String] = []
  @Option(help: ArgumentHelp("Order of the numbers in dates: dmy, mdy or ymd", valueName: "order"))
  var dates: String?
  @Option(help: ArgumentHelp("Zone of times that name none, such as Europe/Berlin", valueName: "zone"))
  var zone: String?
  @Option(help: ArgumentHelp("Worst and best rating of the files, such as 1..5", valueName: "low..high"))
  var ratingScale: String?

  /// Returns the options, checked.
  func options() throws -> ReadingOptions {
    try ReadingOptions(mapping: map, dates: dates, zone: zone, ratingScale: ratingScale)
  }
}
