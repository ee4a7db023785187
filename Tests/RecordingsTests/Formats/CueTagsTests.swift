import CustomDump
import Recordings
import Testing

/// What is in angle brackets in captions: tags, or words.
struct CueTagsTests {
  @Test(arguments: [
    ("mail me at <ida@example.org> ok", "mail me at <ida@example.org> ok"),
    ("write <order-12> or a<b>c", "write <order-12> or a<b>c"),
    ("I <3 you, <b and c>", "I <3 you, <b and c>"), ("not <> this <never closed", "not <> this <never closed"),
    ("<i>so</i> <b.loud>it</b> <U>is</U>", "so it is"), ("a<b>c</b>d", "acd"),
    ("<c.yellow>now</c><00:00:01.500> <lang de>ja</lang>", "now ja"),
    (#"<font color="red">so</font><br/>it <ruby>is<rt>so</rt></ruby>"#, "so it isso"),
  ])
  func onlyKnownTagsAreLeftOut(words: String, said: String) {
    expectNoDifference(
      read("WEBVTT\n\n00:01.000 --> 00:02.000\n\(words)\n", as: "a.vtt").transcript?.lines.map(\.text), [said])
    expectNoDifference(
      read("1\n00:00:01,000 --> 00:00:02,000\n\(words)\n", as: "a.srt").transcript?.lines.map(\.text), [said])
  }

  @Test func aCommentEndsAtAnEmptyLine() {
    let reading = read(
      "WEBVTT\n\nNOTE this --> is not\na cue\n\n00:01.000 --> 00:02.000\nhello\n", as: "a.vtt")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: hello"])
    expectNoDifference(reading.findings, [])
  }
}
