import Glibc

/// The size of the screen.
struct Screen: Equatable {
  var columns: Int
  var rows: Int

  /// Returns the size that the environment states, else that of the terminal, else 80 by 24.
  ///
  /// A width under ten columns is taken as ten, so that layouts need no answer to a screen without room.
  static func size(of descriptor: Int32, environment: [String: String]) -> Screen {
    var window = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &window) != 0 { window = winsize() }
    return Screen(
      columns: max(10, stated("COLUMNS", environment) ?? positive(Int(window.ws_col)) ?? 80),
      rows: stated("LINES", environment) ?? positive(Int(window.ws_row)) ?? 24)
  }

  /// Returns the rows that a text fills.
  func rows(of text: String) -> Int {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast(
      text.last?.isNewline == true ? 1 : 0
    )
    .reduce(0) { $0 + max(1, (String($1).displayWidth + columns - 1) / columns) }
  }

  private static func stated(_ name: String, _ environment: [String: String]) -> Int? {
    environment[name].flatMap { Int($0) }.flatMap(positive).map { min($0, 10_000) }
  }

  private static func positive(_ number: Int) -> Int? { number > 0 ? number : nil }
}
