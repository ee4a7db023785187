import ArgumentParser

extension Sidetone {
  /// Returns the command that words stand for, ready to run.
  ///
  /// A term that excludes begins with `-`, which the parser takes for an option (`-channel:voice` for `-c`). So terms
  /// of the commands that take them go behind `--`, where everything is an argument.
  static func command(for words: [String]) throws -> any ParsableCommand {
    if let overview = try Overview.command(for: words) { return overview }
    if let completion = try CompleteWord.command(for: words) { return completion }
    if let script = try CompletionScript.command(for: words) { return script }
    let takers = ["list", "search", "trend"]
    guard words.contains(where: takers.contains) else { return try parseAsRoot(words) }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    let excluded = words[..<end].filter(isExcludedTerm)
    guard !excluded.isEmpty else { return try parseAsRoot(words) }
    return try parseAsRoot(words[..<end].filter { !isExcludedTerm($0) } + ["--"] + excluded + words[end...].dropFirst())
  }

  private static func isExcludedTerm(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let colon = word.firstIndex(of: ":") else { return false }
    let key = word[..<colon].dropFirst()
    return !key.isEmpty && key.allSatisfy { $0.isASCII && $0.isLetter }
  }
}
