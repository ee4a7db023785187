import CustomDump
import Foundation
import QualityModel
import Recordings
import Testing

struct StarTests {
  @Test func readsWhatTheTwoPeopleWrote() {
    let reading = read(
      """
      {"DialogueID": 7, "AnonymizedWizardWorkerID": "w-1", "CompletionLevel": "Complete",
       "UserQuestionnaire": [{"Question": "Did the assistant stay calm and helpful?", "Answer": false},
        {"Question": "Did the assistant find you a ride?", "Answer": true}],
       "Events": [
        {"Agent": "UserGuide", "Action": "instruct", "Text": "Say hello", "UnixTime": 1795168800},
        {"Agent": "User", "Action": "utter", "Text": "hello", "UnixTime": 1795168812},
        {"Agent": "KnowledgeBase", "Action": "return_item"},
        {"Agent": "Wizard", "Action": "request_suggestions", "Text": "how", "UnixTime": 1795168815},
        {"Agent": "Wizard", "Action": "pick_suggestion", "Text": "How can I help?", "UnixTime": 1795168820}]}
      """, as: "chat.json")
    expectNoDifference(reading.lines, ["1 12.0-? Customer: hello", "2 20.0-? Agent: How can I help?"])
    expectNoDifference(reading.findings, [])
    #expect(reading.details.channel == .chat)
    #expect(reading.details.agent == "w-1")
    #expect(reading.details.duration == 20)
    #expect(reading.details.startedAt == Date(timeIntervalSince1970: 1_795_168_800))
    // Answers to questions that differ from chat to chat say nothing of whether the issue was resolved.
    #expect(reading.details.customer == nil)
    #expect(reading.details.metadata["questionnaire"] != nil)
  }

  @Test func aChatWithoutWordsIsStillAnInteraction() {
    let reading = read(
      #"{"AnonymizedWizardWorkerID": "w-1", "Events": [{"Agent": "Wizard", "Action": "query"}]}"#, as: "chat.json")
    #expect(reading.transcript == nil)
    #expect(reading.details.agent == "w-1")
    expectNoDifference(reading.findings.map { "\($0.severity) \($0.rule)" }, ["warning empty-transcript"])
  }
}
