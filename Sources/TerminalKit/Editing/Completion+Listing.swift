extension Completion {
  /// Returns the candidates as lines for the screen: each with what it means beside it, or in columns where none is
  /// explained; no more than fit.
  func listing(on screen: Screen) -> [String] {
    let all = candidates.contains { $0.about != nil } ? explained(screen.columns) : inColumns(screen.columns)
    let room = max(1, screen.rows - 3)
    guard all.count > room else { return all }
    return all.prefix(room - 1) + ["… and more: type another letter".truncated(to: screen.columns)]
  }

  private var names: [String] { candidates.map(\.text) }
  private var widest: Int { names.map(\.displayWidth).max() ?? 0 }

  private func explained(_ columns: Int) -> [String] {
    // Half the screen at most for the names, so that the meanings are never pushed off it.
    let column = min(widest, max(1, columns / 2))
    return zip(names, candidates).map { name, candidate in
      guard let about = candidate.about?.safeForTerminal else { return name.truncated(to: columns - 1) }
      return "\(name.truncated(to: column).padded(to: column))  \(about)".truncated(to: columns - 1)
    }
  }

  private func inColumns(_ columns: Int) -> [String] {
    let cell = widest + 2
    let across = max(1, (columns - 1) / cell)
    let down = (names.count + across - 1) / across
    return (0..<down).map { row in
      let line = stride(from: row, to: names.count, by: max(1, down)).map { names[$0].padded(to: cell) }.joined()
      return line.trimmingSpaceAtEnd.truncated(to: columns - 1)
    }
  }
}
