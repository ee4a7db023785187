import CustomDump
import QualityModel
import Testing

@Suite("Words as a search compares them") struct FoldedTextTests {
  @Test(arguments: [
    ("Ana López", ["ana", "lopez"]), ("late-refund, 12:30", ["late", "refund", "12", "30"]), ("", []), ("--", []),
    ("Lo\u{301}pez Ỗ", ["lopez", "o"]), ("ΣΑΣ Ёж", ["σασ", "ёж"]), ("日本語 x", ["日本語", "x"]), ("²½", ["²½"]),
    ("\u{301}a", ["a"]),
  ])
  func wordsAreFolded(text: String, words: [String]) {
    expectNoDifference(FoldedText(text).words.map(\.text), words)
  }

  @Test func placesNeverOverlap() {
    let text = FoldedText("a b a b a c")
    expectNoDifference(text.places(of: ["a", "b", "a"]), [0..<3])
    expectNoDifference(text.places(of: ["a"]), [0..<1, 2..<3, 4..<5])
    expectNoDifference(text.places(of: ["c", "a"]), [])
    expectNoDifference(text.places(of: []), [])
  }
}
