import Testing

@testable import TerminalKit

@Suite struct ScreenTests {
  @Test(arguments: [
    ([:], Screen(columns: 80, rows: 24)),
    (["COLUMNS": "100", "LINES": "50"], Screen(columns: 100, rows: 50)),
    (["COLUMNS": "3"], Screen(columns: 10, rows: 24)),
    (["COLUMNS": "wide", "LINES": "-1"], Screen(columns: 80, rows: 24)),
    (["COLUMNS": "99999999"], Screen(columns: 10_000, rows: 24)),
  ])
  func size(environment: [String: String], expected: Screen) {
    #expect(Screen.size(of: -1, environment: environment) == expected)
  }

  @Test(arguments: [("", 1), ("one\n", 1), ("one\ntwo", 2), ("12345678901\n", 2), ("\n\n", 2)])
  func rows(text: String, expected: Int) {
    #expect(Screen(columns: 10, rows: 24).rows(of: text) == expected)
  }
}
