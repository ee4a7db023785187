import CustomDump
import QualityModel
import Recordings
import Testing

struct AmazonTranscribeTests {
  private func word(_ text: String, _ start: Double, channel: String? = nil) -> String {
    let label = channel.map { "\"channel_label\": \"\($0)\", " } ?? ""
    return """
      {\(label)"start_time": "\(start)", "end_time": "\(start + 0.5)", "type": "pronunciation", "alternatives": [{"content": "\(text)"}]}
      """
  }
  private let stop = #"{"type": "punctuation", "alternatives": [{"content": "."}]}"#

  @Test func joinsWordsToSentences() {
    let words = [word("good", 1), word("morning", 1.5), stop, word("Yes", 2.5), word("late", 9)]
    let reading = read(
      #"{"jobName": "j", "results": {"transcripts": [], "items": [\#(words.joined(separator: ","))]}}"#, as: "a.json")
    expectNoDifference(reading.lines, ["1 1.0-2.0 ?: good morning.", "2 2.5-3.0 ?: Yes", "3 9.0-9.5 ?: late"])
  }

  @Test func takesChannelsForSpeakers() {
    let first = [word("hello", 1), stop, word("bye", 5)].joined(separator: ",")
    let second = [word("hi", 3)].joined(separator: ",")
    let channels = #"{"channel_label": "ch_0", "items": [\#(first)]}, {"channel_label": "ch_1", "items": [\#(second)]}"#
    let reading = read(
      #"{"results": {"transcripts": [], "channel_labels": {"channels": [\#(channels)]}, "items": []}}"#, as: "a.json")
    expectNoDifference(reading.lines, ["1 1.0-1.5 ch_0: hello.", "2 3.0-3.5 ch_1: hi", "3 5.0-5.5 ch_0: bye"])
  }

  @Test func findsTheSpeakersOfOlderResults() {
    let labels =
      #"{"segments": [{"speaker_label": "spk_1", "items": [{"start_time": "1.0", "speaker_label": "spk_1"}]}]}"#
    let reading = read(
      #"{"results": {"transcripts": [], "speaker_labels": \#(labels), "items": [\#(word("hello", 1))]}}"#, as: "a.json")
    expectNoDifference(reading.lines, ["1 1.0-1.5 spk_1: hello"])
  }
}
