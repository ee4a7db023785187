import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records

/// The fast way may be unsure of anything, and wrong about nothing.
struct EvaluationParserTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../sessions/evaluations").standardizedFileURL
  private static let examples: [(path: WorkspacePath, bytes: Data)] = Workspace(
    at: folder.appending(path: "../..")
  ).evaluations().records.map { ($0.path, $0.bytes) }

  /// Reads the fast way alone.
  private func parse(_ bytes: Data, at path: WorkspacePath, by parser: EvaluationParser) -> Evaluation? {
    let padded = bytes + Data(count: EvaluationParser.padding)
    return padded.withUnsafeBytes { buffer in
      parser.evaluation(
        in: UnsafeRawBufferPointer(rebasing: buffer[..<bytes.count]), folder: path.folder, name: path.name)
    }
  }

  /// Expects the slow way to agree wherever the fast way is sure, and returns whether it is.
  private func agrees(_ bytes: Data, at path: WorkspacePath, by parser: EvaluationParser) -> Bool {
    guard let fast = parse(bytes, at: path, by: parser) else { return false }
    let slow = JSONReader.read(Evaluation.self, bytes, at: path)
    expectNoDifference(fast, slow.value?.withoutEarlierStates, "\(String(decoding: bytes, as: UTF8.self))")
    expectNoDifference(slow.findings, [], "\(String(decoding: bytes, as: UTF8.self))")
    return true
  }

  @Test func everyExampleIsReadTheFastWay() {
    let parser = EvaluationParser()
    let unsure = Self.examples.filter { !agrees($0.bytes, at: $0.path, by: parser) }
    #expect(Self.examples.count >= 200)
    #expect(unsure.map(\.path.text) == [])
  }

  @Test(arguments: 0..<8) func whereTheFastWayIsSureTheSlowWayAgrees(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    let parser = EvaluationParser()
    var sure = 0
    for _ in 0..<1000 {
      let (path, bytes) = try #require(Self.examples.randomElement(using: &numbers))
      let mutated = MutatedText.of(String(decoding: bytes, as: UTF8.self), &numbers)
      if agrees(mutated, at: path, by: parser) { sure += 1 }
    }
    #expect(sure > 150 && sure < 900, "\(sure)")
  }

  private let path = WorkspacePath("sessions/evaluations/2026/11/e-1.json") ?? .settings

  private func text(_ members: String) -> Data {
    Data(
      """
      {"format": "sidetone.evaluation/1", "id": "e-1", "status": "submitted", "agent": "a", "evaluator": "q",
       "interaction": {"id": "call-1", "channel": "voice"}, "rubric": {"id": "r", "version": 1},
       "startedAt": "2026-11-22T09:00:00Z", "submittedAt": "2026-11-22T09:07:30Z"\(members)}
      """.utf8)
  }

  @Test(arguments: [
    "", #", "answers": [{"criterion": "c", "answer": "yes", "new": [{}]}]"#, #", "x": {"y": [[], {}, 1.5, -2]}"#,
    #", "score": {"percent": null, "failed": [], "sections": [], "critical": {}}"#, #", "summary": "one\ntwo\t3""#,
    #", "answers": [{"criterion": "c", "answer": "no", "fraction": 0.0, "weight": -0.5}]"#,
    #", "answers": [{"criterion": "c", "answer": "no", "fraction": 0, "weight": 1e1}]"#,
    #", "history": [{"at": "2026-11-22T09:00:00Z", "by": "q", "reason": "r", "before": {"a": null}}]"#,
    #", "again": {"of": "e-0", "reason": "heard badly"}, "only": ["b", "a"], "calibration": "c-1""#,
    #", "source": {"system": "other", "id": "77", "percent": 81.5, "url": null}, "again": null, "only": null"#,
  ]) func isSureOf(members: String) {
    #expect(agrees(text(members), at: path, by: EvaluationParser()))
  }

  @Test(arguments: [
    #", "a": 1, "a": 2"#, #", "x": {"y": [{"a": 1, "a": 1}]}"#, #", "id": "e-1""#, #", "é": 1"#, #", "tags": [1]"#,
    #", "answers": [{"criterion": "c"}]"#, #", "activeSeconds": "3""#, #", "activeSeconds": 1e-400"#,
    #", "activeSeconds": 0e5"#, #", "activeSeconds": -0"#, #", "purpose": "fun""#, #", "summary": "\u001b[0m""#,
    #", "again": {"of": "e-0"}"#, #", "source": {"id": "77"}"#, #", "only": "a""#, #", "calibration": 1"#,
    #", "customer": {"resolved": 1}"#, #", "score": {"failed": [], "sections": []}"#, "} {", ",",
    #", "x": \#(String(repeating: "[", count: 200) + String(repeating: "]", count: 200))"#,
  ]) func isUnsureOf(members: String) {
    #expect(parse(text(members), at: path, by: EvaluationParser()) == nil)
  }

  @Test(arguments: [
    "sessions/evaluations/2026/10/e-1.json", "sessions/evaluations/2026/e-1.json", "sessions/evaluations/e-1.json",
    "sessions/evaluations/2026/11/e-2.json", "sessions/evaluations/2026/11/e-1.jso", "recordings/e-1.json",
  ]) func isUnsureOfOneThatLiesElsewhere(place: String) throws {
    #expect(parse(text(""), at: try #require(WorkspacePath(place)), by: EvaluationParser()) == nil)
  }
}
