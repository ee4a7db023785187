import Notation
import Testing

@Suite("The first sentence of a text") struct FirstSentenceTests {
  @Test(arguments: [
    (
      "`inverted: true` makes a yes count against the score. For a scale it does nothing.",
      "`inverted: true` makes a yes count against the score"
    ),
    ("Ids are made of letters, `.` and `_`, as `a.b`.", "Ids are made of letters, `.` and `_`, as `a.b`"),
    ("A limit of 0.5\nis usual: half of it.", "A limit of 0.5 is usual"),
  ])
  func endsAtAStopOrAColonOutsideOfCode(text: String, sentence: String) { #expect(text.firstSentence == sentence) }
}
