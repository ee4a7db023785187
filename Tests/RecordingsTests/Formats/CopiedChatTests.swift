import CustomDump
import QualityModel
import Testing

@testable import Recordings

@Suite("Chats that are known by their look and not read") struct CopiedChatTests {
  @Test(arguments: [
    ("LINE", "[LINE] Chat history with Ida\nSaved on: 2025/03/03 14:20\n\n2025/03/03(Mon)\n14:03\tAna\tHello: you\n"),
    ("LINE", "2025.03.03 Monday\n14:03\tAna\tHello\n14:04\tIda\tMy parcel is late.\n"),
    ("KakaoTalk", "[Ana] [오후 2:03] Hello\n[Ida] [오후 2:04] My parcel is late.\n"),
    ("Discord", "ana — Today at 2:03 PM\nHello\nida — Today at 2:04 PM\nMy parcel is late.\n"),
    ("Slack", "Ana Lopez\n  2:03 PM\nHello\nIda\n  2:04 PM\nMy parcel is late.\n"),
  ])
  func areNamedWithAWayOut(program: String, text: String) {
    let reading = read(text, as: "chat.txt")
    expectNoDifference(reading.transcript, nil)
    expectNoDifference(
      reading.findings.map { "\($0.message); \($0.help)" },
      [
        "the text looks like a chat of \(program), which is not read yet; write date, time, name and a colon before each "
          + "message, as in `2026-11-20 14:03 Ida: hello`"
      ])
  }
}
