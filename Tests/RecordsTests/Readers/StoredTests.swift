import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct StoredTests {
  private func stored(_ text: String) throws -> Stored<Evaluation> {
    let place = path("sessions/drafts/e-1.json")
    let reading = JSONReader.read(Evaluation.self, Data(text), at: place)
    return Stored(try #require(reading.value), at: place, bytes: Data(text))
  }

  private let text = """
    {
      "agent": "ana-lopez",
      "answers": [
        {
          "answer": "yes",
          "criterion": "greeting",
          "fraction": 1,
          "machine": {
            "confidence": 0.30000000000000004
          },
          "weight": 10
        },
        {
          "answer": "2",
          "criterion": "empathy",
          "fraction": 0.25,
          "model": "m-1",
          "note": null,
          "weight": 20
        }
      ],
      "evaluator": "q-martin",
      "format": "sidetone.evaluation/1",
      "id": "e-1",
      "interaction": {
        "channel": "voice",
        "id": "call-0042",
        "organization": null,
        "queue": "a/b — „c“"
      },
      "rubric": {
        "id": "service-call",
        "version": 3
      },
      "shelf": [],
      "startedAt": "2026-11-22T10:00:00+01:00",
      "status": "draft"
    }

    """

  @Test func readingAndWritingChangesNothing() throws {
    let stored = try stored(text)
    #expect(try stored.bytes(for: stored.record) == Data(text))
  }

  @Test func anUnchangedRecordKeepsEvenAForeignStyle() throws {
    let stored = try stored(text.replacing("  ", with: "\t"))
    #expect(try stored.bytes(for: stored.record) == stored.bytes)
  }

  @Test func onlyWhatChangedChanges() throws {
    let stored = try stored(text)
    var changed = stored.record
    changed.interaction.reason = "refund"
    changed.tags = ["late"]
    changed.answers[1].answer = "3"
    let expected = text.replacing("\"answer\": \"2\"", with: "\"answer\": \"3\"")
      .replacing("\"queue\": \"a/b — „c“\"\n", with: "\"queue\": \"a/b — „c“\",\n    \"reason\": \"refund\"\n")
      .replacing("\"status\": \"draft\"\n", with: "\"status\": \"draft\",\n  \"tags\": [\n    \"late\"\n  ]\n")
    expectNoDifference(String(decoding: try stored.bytes(for: changed), as: UTF8.self), expected)
  }

  @Test func answersKeepWhatIsTheirsWhereverTheyMove() throws {
    let stored = try stored(text)
    var changed = stored.record
    changed.answers.swapAt(0, 1)
    changed.answers.insert(Answer(criterion: "hold", answer: "n/a"), at: 0)
    let tree = JSONTree.value(of: try stored.bytes(for: changed))
    let answers = try (0..<3).map { try #require(tree.value(at: ["answers", .index($0)])) }
    #expect(answers.map { $0["criterion"]?.string } == ["hold", "empathy", "greeting"])
    #expect(answers.map { $0["model"]?.string } == [nil, "m-1", nil])
    #expect(answers[2]["machine"] == .object(["confidence": .number(0.30000000000000004)]))
  }

  @Test func aRemovedAnswerIsGone() throws {
    let stored = try stored(text)
    var changed = stored.record
    changed.answers.removeFirst()
    let written = String(decoding: try stored.bytes(for: changed), as: UTF8.self)
    #expect(!written.contains("machine"))
    #expect(written.contains("\"model\": \"m-1\""))
  }

  @Test func aNewFileIsInTheStyleOfRecords() throws {
    let interaction = Interaction(
      id: "call-1", channel: .voice, startedAt: minute(0), duration: 312, reason: "\"a/b\"\n\u{1}ü",
      metadata: ["z": .array([]), "a": .object([:]), "é": .number(1e300), "b": .array([.integer(1), .number(0.1)])])
    expectNoDifference(
      String(decoding: try interaction.fileBytes(), as: UTF8.self),
      """
      {
        "channel": "voice",
        "duration": 312,
        "format": "sidetone.interaction/1",
        "id": "call-1",
        "metadata": {
          "a": {},
          "b": [
            1,
            0.1
          ],
          "z": [],
          "é": 1e+300
        },
        "reason": "\\"a/b\\"\\n\\u0001ü",
        "startedAt": "2026-11-22T09:00:00Z"
      }

      """)
  }

  @Test func aNumberThatIsNoneIsNeverWritten() {
    let interaction = Interaction(id: "call-1", channel: .voice, duration: .nan)
    #expect(throws: NotANumber.self) { try interaction.fileBytes() }
  }

  @Test(arguments: 0..<60) func whateverAFileHoldsSurvives(_ seed: Int) throws {
    var numbers = SplitMix64(seed: UInt64(seed))
    var members: [String: JSONValue] = [
      "format": .string(Interaction.format), "id": .string("call-1"), "channel": .string("chat"),
    ]
    for index in 0..<Int.random(in: 0...6, using: &numbers) {
      members["x\(index)"] = .random(depth: 4, using: &numbers)
    }
    let bytes = try JSONPrinter.bytes(of: .object(members))
    let reading = JSONReader.read(Interaction.self, bytes, at: path("recordings/call-1.json"))
    let stored = Stored(try #require(reading.value), at: path("recordings/call-1.json"), bytes: bytes)
    var changed = stored.record
    changed.reason = "refund"
    members["reason"] = .string("refund")
    let rewritten = try stored.bytes(for: changed)
    #expect(rewritten == (try JSONPrinter.bytes(of: .object(members))))
    // And back again, byte for byte.
    let again = Stored(changed, at: stored.path, bytes: rewritten)
    #expect(try again.bytes(for: stored.record) == bytes)
  }
}

extension JSONValue {
  fileprivate static func random(depth: Int, using numbers: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &numbers) {
    case 0: .null
    case 1: .bool(Bool.random(using: &numbers))
    case 2: .integer(Int.random(in: .min ... .max, using: &numbers))
    case 3: .number(Double.random(in: -1e6...1e6, using: &numbers))
    case 4: .string(["", "a\u{7}\\\"/\n", "ü→😀", "null", "1"].randomElement(using: &numbers) ?? "")
    case 5: .array((0..<3).map { _ in random(depth: depth - 1, using: &numbers) })
    default:
      .object(["criterion": .string("c"), "k": random(depth: depth - 1, using: &numbers)])
    }
  }
}
