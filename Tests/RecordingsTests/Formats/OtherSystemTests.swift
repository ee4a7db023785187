import QualityModel
import Recordings
import Testing

/// Exports of other systems that are known by their shape, and taken for nothing else.
struct OtherSystemTests {
  @Test(arguments: [
    ("AssemblyAI", #"{"audio_duration": 4, "utterances": [{"start": 100, "end": 900, "text": "hi", "speaker": "A"}]}"#),
    ("Deepgram", #"{"metadata": {"request_id": "r"}, "results": {"channels": [{"alternatives": []}]}}"#),
    ("Genesys Cloud", #"{"conversationId": "c", "transcripts": [{"phrases": []}]}"#),
    ("Google Cloud Speech-to-Text", #"{"results": [{"alternatives": [{"transcript": "hi"}]}]}"#),
    ("IBM Watson Speech to Text", #"{"result_index": 0, "results": [{"alternatives": [{"transcript": "hi"}]}]}"#),
    ("Twilio", #"{"sentences": [{"transcript": "hi", "media_channel": 1}]}"#),
    ("whisper.cpp", #"{"transcription": [{"offsets": {"from": 0, "to": 900}, "text": "hi"}]}"#),
    ("Insanely Fast Whisper", #"{"chunks": [{"timestamp": [0, 1], "text": "hi"}]}"#),
    ("LiveChat", #"{"thread": {"events": [{"text": "hi"}]}}"#),
    ("Slack", #"[{"type": "message", "user": "U1", "text": "hi", "ts": "1.2"}]"#),
    ("Zendesk", #"{"comments": [{"author_id": 1, "body": "hi"}]}"#),
    ("Azure AI Speech", #"{"combinedPhrases": [{"text": "hi"}]}"#),
  ])
  func oneFindingNamesTheSystem(_ system: String, _ text: String) {
    let reading = read(text, as: "talk.json")
    #expect(reading.transcript == nil)
    #expect(reading.kind == .export(of: system))
    #expect(reading.findings.map(\.message.text) == ["the file is an export of \(system), which is not read yet"])
    let help = reading.findings.first?.help ?? ""
    #expect(help.hasPrefix(system == "whisper.cpp" ? "run it with" : "export"), "\(help)")
  }

  @Test func evaluationsAreNotTranscripts() {
    let reading = read(#"{"evaluationId": "e", "metadata": {}, "sections": [], "questions": []}"#, as: "e.json")
    #expect(reading.kind == .evaluations(of: "Amazon Connect"))
    #expect(reading.kind.words == "evaluations of Amazon Connect")
    #expect(reading.rules == ["other-system"])
  }

  @Test(arguments: [
    ("Genesys Cloud", #"{"name": "f", "published": true, "questionGroups": []}"#),
    ("Amazon Connect", #"{"EvaluationForm": {"Items": []}}"#),
    ("Amazon Connect", #"{"InstanceId": "i", "EvaluationFormId": "f", "Items": []}"#),
  ])
  func formsAreNotEvaluations(_ system: String, _ text: String) {
    let reading = read(text, as: "form.json")
    #expect(reading.kind == .form(of: system))
    #expect(reading.findings.map(\.message.text) == ["the file is a form of \(system), not a transcript"])
    #expect(reading.findings.first?.help.hasPrefix("forms of other systems") == true)
  }

  @Test func answeredFormsAreEvaluations() {
    let text = #"{"answers": {"questionGroupScores": []}, "evaluationForm": {"questionGroups": []}}"#
    #expect(read(text, as: "e.json").kind == .evaluations(of: "Genesys Cloud"))
  }

  @Test(arguments: ["export.jsonl", "export.json"])
  func jsonLinesAreNotBrokenJSON(name: String) {
    let talk = read("{\"text\": \"hi\"}\n{\"text\": \"ho\"}\n", as: name)
    #expect(talk.rules == ["json-lines 1"])
    let own = #"{"format": "sidetone.evaluation/1", "id": "e"}"#
    let evaluations = read("\(own)\n\(own)\n", as: name)
    #expect(evaluations.findings.map(\.message.text) == ["the file holds evaluations of Sidetone, not a transcript"])
    #expect(read("{\"text\": \"hi\"}\n{\"text\n", as: "broken.json").rules == ["bad-json 2:1"])
  }
}
