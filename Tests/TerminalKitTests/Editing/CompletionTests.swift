import CustomDump
import Testing

@testable import TerminalKit

@Suite struct CompletionTests {
  private static let words = [
    Candidate("score", about: "Score a recorded interaction"), Candidate("status", about: "Say what waits"),
    Candidate("show"), Candidate("--rubric=", endsWord: false), Candidate("Chat team"), Candidate("show"),
  ]

  private func complete(_ line: String, cursor: Int? = nil) -> Completion {
    Completion(of: line, cursor: cursor ?? line.count) { _, _ in Self.words }
  }

  @Test func oneCandidateIsFinished() {
    #expect(complete("sc").completed == "score")
    #expect(complete("sc").endsWord)
    #expect(complete("score --r").completed == "score --rubric=")
    #expect(!complete("score --r").endsWord)
  }

  @Test func severalShareTheirBeginning() {
    let completion = complete("s")
    #expect(completion.completed == "s")
    #expect(completion.candidates.map(\.text) == ["score", "status", "show"])
    #expect(completion.lines == ["score", "status", "show"])
    #expect(!completion.endsWord)
  }

  @Test func nothingFitsAndTheLineStays() {
    #expect(complete("zebra") == Completion(of: "zebra", cursor: 5) { _, _ in [] })
    #expect(complete("zebra").completed == "zebra")
    #expect(complete("score # s").lines.isEmpty)
  }

  @Test func onlyTheTextBeforeTheCursorCounts() {
    #expect(complete("sc later", cursor: 2).completed == "score")
    var asked: [String] = []
    _ = Completion(of: "née later", cursor: 3) { line, cursor in
      asked = [String(line.prefix(cursor))]
      return []
    }
    #expect(asked == ["née"])
  }

  @Test(arguments: [
    (#"say "hi".txt"#, #"x "say \"hi\".txt""#), (#"it's.txt"#, #"x "it's.txt""#), (#"#1.txt"#, ##"x "#1.txt""##),
    (#"a\b.txt"#, #"x "a\\b.txt""#), ("plain.txt", "x plain.txt"),
  ])
  func signsOfQuotingAreQuoted(name: String, line: String) {
    #expect(Completion(of: "x ", cursor: 2) { _, _ in [Candidate(name)] }.completed == line)
  }

  /// What is typed for a person is read back as the word that was offered.
  @Test(
    arguments: ["", "'", "\""],
    [
      "a b", "it's", #"say "hi""#, #"a\b"#, #"\"#, "#1", "$(touch x)", "a\u{A0}b", "\"\u{301}x", "\u{301}x",
      "\\\u{301}", "'\"",
    ])
  func theLineMeansExactlyTheCandidate(quote: String, candidate: String) {
    let line = Completion(of: "show \(quote)", cursor: 5 + quote.count) { _, _ in [Candidate(candidate)] }.completed
    let words = LineWords(line)
    #expect(words.quote == nil)
    #expect(words.all.map { Array($0.unicodeScalars) } == ["show", candidate].map { Array($0.unicodeScalars) })
  }

  /// It could not be shown as it is, and in the line it would steer the terminal.
  @Test(
    arguments: ["tag\u{202E}gnirts", "tag\u{9B}2J", "tag\u{1B}[2J", "tag\nquit", "tag\ta", "tag\u{7F}", ""],
    [
      LineQuoting.words, .none,
    ])
  func whatSteersATerminalIsNotTyped(candidate: String, quoting: LineQuoting) {
    let completion = Completion(of: "ta", cursor: 2, quoting: quoting) { _, _ in [Candidate(candidate)] }
    #expect(completion.completed == "ta")
    #expect(completion.lines.isEmpty)
    #expect(completion.listing(on: Screen(columns: 80, rows: 24)).isEmpty)
  }

  /// An answer in a form is text, in which quotes stand for themselves.
  @Test func answersGetNoQuotes() {
    let answers = [Candidate("all new"), Candidate("it's")]
    func completed(_ line: String) -> String {
      Completion(of: line, cursor: line.count, quoting: .none) { _, _ in answers }.completed
    }
    #expect(completed("a") == "all new")
    #expect(completed("yes, i") == "yes, it's")
    #expect(completed("\"i") == "\"i")
  }

  @Test func spacesAreQuoted() {
    #expect(complete("x Ch").completed == "x \"Chat team\"")
    #expect(complete("x \"Chat t").completed == "x \"Chat team\"")
    #expect(complete("x 'Chat t").completed == "x 'Chat team'")
    #expect(complete("x Chat\\ t").completed == "x \"Chat team\"")
  }

  @Test func anotherCaseIsGoodEnoughWhereNothingElseFits() {
    #expect(complete("SC").completed == "score")
    #expect(complete("chat").completed == "\"Chat team\"")
  }

  @Test func explainedCandidatesAreListedWithTheirMeaning() {
    expectNoDifference(
      complete("s").listing(on: Screen(columns: 30, rows: 24)),
      [
        "score   Score a recorded int…",
        "status  Say what waits",
        "show",
      ])
  }

  @Test func othersAreListedInColumns() {
    let ids = (1...7).map { Candidate("call-\($0)") }
    let completion = Completion(of: "call-", cursor: 5) { _, _ in ids }
    expectNoDifference(
      completion.listing(on: Screen(columns: 30, rows: 24)),
      ["call-1  call-4  call-7", "call-2  call-5", "call-3  call-6"])
    expectNoDifference(
      completion.listing(on: Screen(columns: 10, rows: 6)),
      ["call-1", "call-2", "… and mor…"])
  }
}
