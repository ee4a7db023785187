import TerminalKit
import Testing

@Suite struct StyleTests {
  @Test func codesSurroundTheTextOnlyWhereAllowed() {
    #expect("low".styled(.bad, if: true) == "\u{1B}[31mlow\u{1B}[0m")
    #expect("low".styled(.bad, if: false) == "low")
    #expect("".styled(.bad, if: true) == "")
  }

  @Test(arguments: Style.allCases) func codesFillNoColumns(style: Style) {
    #expect("four".styled(style, if: true).displayWidth == 4)
  }
}
