import Foundation
import QualityModel
import Recordings
import Testing

/// Tables of customers' answers, which are no lists of calls.
struct SurveyTableTests {
  @Test(arguments: [
    "Survey ID,Interaction ID,CSAT,NPS,Comment,Response date", "Response ID;Ticket ID;Rating;Feedback",
    "Call ID,Responded at,NPS score,Verbatim",
  ])
  func areRefusedWithWhatToDo(head: String) {
    let text = Data("\(head)\na,b,c,d,e,f\n".utf8)
    let metadata = CallMetadata.read(text, named: "list.csv")
    #expect(metadata.kind == .surveys)
    #expect(metadata.refusal?.rule == "survey-table")
    #expect(
      metadata.refusal?.help == "surveys are read in a later version; if each row is a call, say `--as calls`")
    #expect(metadata.rows.isEmpty)
  }

  @Test(arguments: [
    "Call ID,Agent,CSAT,NPS,Comment", "Call ID,Agent,Duration,Survey ID,CSAT", "filename,Survey ID,CSAT",
    "Ticket ID,Agent,Response time,Rating",
  ])
  func aListOfCallsMayHaveAnswers(head: String) {
    #expect(CallMetadata.read(Data("\(head)\nc-1,a,5,d,4\n".utf8), named: "list.csv").refusal == nil)
  }

  @Test func rowsThatAreCallsAfterAllAreRead() {
    let text = Data("Call ID,Responded at,CSAT\nc-1,2026-11-20 10:00Z,80\n".utf8)
    #expect(CallMetadata.read(text, named: "list.csv", as: .calls).rows.map(\.sourceID) == ["c-1"])
  }

  @Test func undecidedDatesSayThatTheCallsHaveNoStart() {
    let text = Data("id,start\nc-1,11/12/2026 10:00\nc-2,10/12/2026 10:00\n".utf8)
    let findings = CallMetadata.read(text, named: "list.csv").findings.filter { $0.rule == "date-order" }
    #expect(findings.map { $0.message.text.contains("so their rows have no start") } == [true])
  }
}
