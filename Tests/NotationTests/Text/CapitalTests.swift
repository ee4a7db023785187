import CustomDump
import Notation
import Testing

@Suite("Texts that begin with a capital") struct CapitalTests {
  @Test(arguments: [
    ("who coaches?", "Who coaches?"), ("élan", "Élan"), ("CSAT is 4", "CSAT is 4"), ("3 calls", "3 calls"), ("", ""),
  ])
  func onlyTheFirstLetterChanges(text: String, expected: String) { expectNoDifference(text.withCapital, expected) }
}
