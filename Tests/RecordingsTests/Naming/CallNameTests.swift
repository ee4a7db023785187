import Recordings
import Testing

struct CallNameTests {
  @Test(arguments: [
    ("call-9.mp3.vtt", "call-9"), ("call-9.transcript.vtt", "call-9"), ("call-9.wav.json", "call-9"),
    ("call-9_transcript.txt", "call-9"), ("call-9.wav_Transcript.JSON", "call-9"),
    ("export\\2026\\call-9.wav", "call-9"),
    ("v1.2", "v1.2"), ("transcript.vtt", "transcript"), (".vtt", ".vtt"), ("2026-11-20.14.03", "2026-11-20.14.03"),
    ("Über Call #7.wav", "Über Call #7"), ("irc2.log", "irc2"), ("call-9.g722", "call-9"),
  ])
  func leavesOutWhatToolsAdd(_ file: String, _ name: String) {
    #expect(CallName.of(fileName: file) == name)
  }

  @Test(arguments: [("C/100", "C/100"), ("wav/call-9.wav", "call-9"), ("call-9", "call-9")])
  func anIDIsAFileNameOnlyWhereItEndsLikeOne(_ id: String, _ name: String) {
    #expect(CallName.of(id: id) == name)
  }
}
