import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

/// Tables of evaluations, which are no lists of calls.
struct EvaluationTableTests {
  @Test(arguments: [
    "Evaluation,Agent,Score,Band,Status,Contact,Rubric,Interaction,Evaluator,Failed",
    "id,status,purpose,agent,evaluator,interaction,channel,interactionStartedAt,duration,rubric,version,percent,band",
    "evaluation,agent,evaluator,interaction,rubric,version,submittedAt,criterion,answer,selected,fraction,weight",
    "Call ID;Agent;Evaluated by;Total score", "Evaluation ID,Contact ID,Agent,Scorecard Name,Overall Score",
    "contactId,submitted,openingLine[0|5],fraudWarning[0|5],rebate,sectionOpening70,total",
    "Call ID,Agent,Greeting (0-5),Closing (0-5),Total",
  ])
  func areRefusedWithWhatToDo(head: String) {
    let metadata = CallMetadata.read(Data("\(head)\na,b,c,d,e,f\n".utf8), named: "list.csv")
    #expect(metadata.kind == .evaluations)
    #expect(metadata.refusal?.rule == "evaluation-table")
    #expect(metadata.refusal?.help.hasPrefix("export the list of calls instead") == true)
    #expect(metadata.rows.isEmpty)
  }

  @Test(arguments: [
    "Call ID,Agent,Score,Reason", "id,agent,csat,resolved,Points", "Call ID,Agent,Reviewer",
    "id,CSAT (1-5),Rating (0-10),Total",
  ])
  func aListOfCallsMayHaveAScore(head: String) {
    #expect(CallMetadata.read(Data("\(head)\nc-1,a,b,c\n".utf8), named: "list.csv").refusal == nil)
  }

  @Test func rowsThatAreCallsAfterAllAreRead() {
    let text = Data("Call ID,Agent,Evaluator,Score\nc-1,ana,eva,80\n".utf8)
    #expect(CallMetadata.read(text, named: "list.csv", as: .calls).rows.map(\.sourceID) == ["c-1"])
  }

  @Test func aUnitThatIsNoneIsNamed() throws {
    let options = try ReadingOptions(mapping: ["duration=Len/foo"])
    let refusal = CallMetadata.read(Data("id,Len\nc-1,5\n".utf8), named: "list.csv", options: options).refusal
    #expect(refusal?.message.text == "`foo` is not a unit of duration")
    #expect(refusal?.help == "a duration counts ms, s, min, h or day")
    let other = try ReadingOptions(mapping: ["duration=Length/foo"])
    let unknown = CallMetadata.read(Data("id,Len\nc-1,5\n".utf8), named: "list.csv", options: other).refusal
    #expect(unknown?.message.text == "there is no column `Length/foo`")
  }
}
