import TerminalKit
import Testing

@Suite struct ColourPolicyTests {
  @Test(arguments: [
    (["TERM": "xterm"], true, true),
    (["TERM": "xterm"], false, false),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false),
    (["TERM": "xterm", "NO_COLOR": ""], true, true),
    (["TERM": "dumb"], true, false),
    ([:], true, false),
    (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false, true),
    (["TERM": "xterm", "CLICOLOR_FORCE": "0"], false, false),
    (["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
  ])
  func automatic(environment: [String: String], isTerminal: Bool, expected: Bool) {
    #expect(ColourPolicy.auto.allowsColour(onTerminal: isTerminal, environment: environment) == expected)
  }

  @Test func statedOnesHaveTheLastWord() {
    #expect(ColourPolicy.always.allowsColour(onTerminal: false, environment: ["NO_COLOR": "1"]))
    #expect(!ColourPolicy.never.allowsColour(onTerminal: true, environment: ["CLICOLOR_FORCE": "1"]))
  }
}
