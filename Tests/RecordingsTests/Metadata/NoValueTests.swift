import CustomDump
import QualityModel
import Recordings
import Testing

struct NoValueTests {
  @Test func wordsForNoValueAreNoneAndAreNamedOnce() {
    let metadata = read(
      """
      id,agent,team,CSAT,resolved,duration
      a,-,N/A,n/a,yes,0:01:00
      b,none,Billing,-,no,-
      c,unknown,NA,90,n/a,0:02:00
      d,Ana,,80,,
      """)
    expectNoDifference(metadata.rows.map(\.agentName), [nil, nil, nil, "Ana"])
    expectNoDifference(metadata.rows.map(\.interaction.team), [nil, "Billing", "NA", nil])
    expectNoDifference(metadata.rows.map(\.interaction.customer?.rating), [nil, nil, 90, 80])
    expectNoDifference(metadata.rows.map(\.interaction.duration), [60, nil, 120, nil])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        """
        taken as no value: `-`, `none`, `unknown` in `agent` (3 rows); `N/A` in `team` (1 row); `-` in `duration` (1 \
        row); `n/a`, `-` in `CSAT` (2 rows); `n/a` in `resolved` (1 row)
        """
      ])
    expectNoDifference(metadata.findings.map(\.severity), [.warning])
  }

  @Test func aRowWhoseIDIsAMarkHasNone() {
    let metadata = read("id,agent\na,bo\n-,cy\nb,bo\n")
    expectNoDifference(metadata.rows.map(\.interaction.id), ["a", "b"])
    expectNoDifference(metadata.leftOut.map(\.reason), ["the row has no id"])
  }

  @Test func aPersonSaysWhatAWordMeans() throws {
    let metadata = read(
      "id,channel,resolved\na,-,n/a\nb,chat,yes\n",
      try ReadingOptions(mapping: ["channel:-=email", "resolved:n/a=no"]))
    expectNoDifference(metadata.rows.map(\.interaction.channel), [.email, .chat])
    expectNoDifference(metadata.rows.map(\.interaction.customer?.resolved), [false, true])
    expectNoDifference(metadata.findings, [])
  }

  /// A spreadsheet shows `###` for a value that is too wide, so that is not the absence of one.
  @Test func aValueThatWasTooWideIsNotNone() {
    expectNoDifference(read("id,agent\na,###\n").rows.map(\.agentName), ["###"])
  }

  @Test func wordsOfMessagesStayWhatTheyAre() {
    let metadata = read("id,from,message,agent\na,Ida,none,-\na,Bo,-,-\n")
    expectNoDifference(metadata.rows.first?.transcript?.lines.map(\.text), ["none", "-"])
    expectNoDifference(metadata.rows.map(\.agentName), [nil])
  }
}
