import Foundation

/// Tortures the program, and tells what was done to it and what it did wrong.
@main struct Main {
  static func main() throws {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    say("Seed \(options.seed); `--seed \(options.seed)` does the same again.")
    let tally = try Torture(options).run { say($0) }
    say("\n" + tally.text)
    for failure in tally.failures { say("FAILED: \(failure)") }
    say(tally.failures.isEmpty ? "Nothing was lost." : "\(tally.failures.count) things went wrong.")
    exit(tally.failures.isEmpty ? 0 : 1)
  }

  /// Says a line at once: whoever watches a long run wants to see how far it is.
  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
