import CustomDump
import QualityModel
import TerminalKit
import Testing

@testable import sidetone

@Suite("What a line means") struct LineMeaningTests {
  /// What a line at the question that is asked first, or at the one named, came to.
  private func meaning(_ line: String, at question: String, after prefill: String = "") throws -> String {
    var form = try FormDesk().scoring()
    try form.go(to: question)
    switch form.meaning(of: line, after: prefill) {
    case .nothing(let emptied): return emptied ? "emptied" : "nothing"
    case .answer(let text), .exact(let text): return "answer \(text)"
    case .order(.word(let word)): return "\(word)"
    case .order(.own(let command)): return "\(command)"
    case .either(_, let said): return "\(said) or text"
    case .behind(let said, _, let both): return "\(said) or \(both)"
    case .noCommand(let said): return "no command \(said)"
    }
  }

  @Test(arguments: [
    ("yesquit", "leave"), ("yes quit", "leave"), ("yes exit", "leave"), ("yeshelp", "help"), ("yes?", "explain"),
    ("yes ?", "explain"), ("yes<", "back"), ("yes >", "skip"), ("yesreview", "review"),
    ("yesgoto comment", #"goTo("comment")"#), ("yes :quit", "leave"), ("yes:t 2", "transcript(from: Optional(2))"),
    ("yest", "transcript(from: nil)"), ("yes/finish", #"search("finish")"#), ("yes note", "note"),
    ("yes summary", "summary(nil)"),
  ])
  func aCommandBehindAnEarlierAnswerLeavesItAlone(line: String, expected: String) throws {
    #expect(try meaning(line, at: "fixed", after: "yes") == expected)
  }

  @Test(arguments: [
    ("yes @2", "answer yes @2"), ("yes@2", "answer yes @2"), ("yes said so", "answer yes said so"),
    ("yes", "answer yes"),
    ("yes tag late", "tag late or yes tag late"), ("yes summary given", "summary given or yes summary given"),
  ])
  func whatCanBeTheAnswerStaysOne(line: String, expected: String) throws {
    #expect(try meaning(line, at: "fixed", after: "yes") == expected)
  }

  @Test(arguments: ["quit", "exit", "help", "review", "goto fixed", "t", "note", "tag late", "play", "/finish", "+10"])
  func aCommandsWordAmongWordsIsAskedBack(word: String) throws {
    #expect(try meaning(word, at: "comment") == "\(word) or text")
    guard word != "goto fixed" else { return }
    let behind = try meaning("She was kind \(word)", at: "comment", after: "She was kind")
    #expect(behind == "\(word) or She was kind \(word)")
  }

  @Test func gotoWithAKnownQuestionIsACommand() throws {
    #expect(try meaning("of 5goto fixed", at: "comment", after: "of 5") == #"goTo("fixed")"#)
    #expect(try meaning("of 5 goto the desk", at: "comment", after: "of 5") == "goto the desk or of 5 goto the desk")
    #expect(try meaning("goto the desk of a lead", at: "comment") == "answer goto the desk of a lead")
  }

  @Test func aSignIsNotText() throws {
    #expect(try meaning("?", at: "comment") == "explain")
    #expect(try meaning("<", at: "comment") == "back")
    #expect(try meaning("She was kind <", at: "comment", after: "She was kind") == "back")
    // A question mark of the answer's own may only end it.
    #expect(try meaning("Was she kind?", at: "comment", after: "Was she kind") == "? or Was she kind?")
    // A letter only finishes a word.
    #expect(try meaning("She let", at: "comment", after: "She le") == "answer She let")
  }

  @Test(arguments: [
    ("yes@", "no"), ("yes", "no summary"), ("yes ", "no"), ("yes ", "no, not at all"),
  ])
  func anotherAnswerBehindTheEarlierOneIsAskedBack(earlier: String, added: String) throws {
    let held = earlier.hasSuffix("@") ? "yes @1" : "yes"
    let typed = held + (earlier.hasSuffix(" ") ? " " : "") + added
    #expect(try meaning(typed, at: "fixed", after: held) == "\(added) or \(typed)")
  }

  @Test(arguments: [
    ("2 flat", "5 warm"), ("2 flat @1", "5 warm"), ("2 flat", "warm"), ("2 flat", " 5 warm"), ("2", "5 warm"),
    ("2 @1", "4"), ("2 @1", " @2 5 warm"),
  ])
  func anAnswerWithANoteBehindTheEarlierOneIsAskedBack(earlier: String, added: String) throws {
    let said = added.trimmed
    #expect(try meaning(earlier + added, at: "empathy", after: earlier) == "\(said) or \(earlier + added)")
  }

  @Test(arguments: [("2 flat", " and cold"), ("2 flat", "."), ("2", " too flat"), ("2 flat", " @2")])
  func whatOnlyGoesOnIsNotAskedBack(earlier: String, added: String) throws {
    #expect(try meaning(earlier + added, at: "empathy", after: earlier) == "answer \(earlier + added)")
  }

  @Test(arguments: ["5 all over", " and patient", "workshop new", "qyes", " quit now"])
  func anythingBehindWordsIsAskedBack(added: String) throws {
    #expect(try meaning("Calm" + added, at: "comment", after: "Calm") == "\(added.trimmed) or Calm\(added)")
  }

  @Test func aTextThatBeginsAsACommandIsOneInQuotes() throws {
    #expect(try meaning("\":) kind\"", at: "comment") == "answer :) kind")
    #expect(try meaning(":) kind", at: "comment") == "no command ) kind")
    #expect(try meaning("\"quit\"", at: "comment") == "answer quit")
  }

  @Test func anUnchangedAnswerIsTheAnswer() throws {
    #expect(try meaning("help", at: "comment", after: "help") == "answer help")
    #expect(try meaning("", at: "comment", after: "help") == "emptied")
    #expect(try meaning(" ", at: "comment") == "nothing")
  }
}
