import QualityModel
import TerminalKit

/// What a person is led through question by question: what is asked, and what an answer comes to.
///
/// A form never reads a line itself: `Dialogue` does, and hands it what the line means. A line that a form cannot take
/// is refused with an `AnswerRefusal`.
protocol Form {
  /// What comes of it in the end.
  associatedtype Outcome
  /// The commands that no other form has.
  associatedtype Command = Never

  /// The text before the cursor.
  var prompt: String { get }
  /// What is in the line already: the earlier answer, or a fact that most people would type; empty for neither.
  var prefill: String { get }
  /// Whether what is asked is answered in the person's own words, so that a command's word could be one of them.
  var isInWords: Bool { get }
  /// Whether a command's word alone is the command even there, without being asked back: the text is seldom such a
  /// word.
  var runsCommandWords: Bool { get }
  /// Whether what is in the line already ends in such words.
  var endsInWords: Bool { get }
  /// Whether the answer acts on records, so that what was typed before the question was seen does not answer it.
  var acts: Bool { get }
  /// Whether there is only one question, so that there is nowhere to go.
  var isSingle: Bool { get }
  /// What the line may hold, for `help`.
  var usage: String { get }
  /// The form's own commands, for `help`.
  var commands: [CommandWord] { get }
  /// What is lost where it cannot be kept, in a few words: `3 answers`.
  var unsaved: String { get }
  /// Called whenever keys are pressed.
  var onKey: (() -> Void)? { get }

  /// The names of the questions that `goto` takes, with what they ask.
  var items: [Candidate] { get }

  /// Returns whether there is a question of a name that `goto` takes.
  func hasItem(_ name: String) -> Bool
  /// Returns the answers that Tab offers; the commands come from their list.
  func candidates(_ line: String, _ cursor: Int) -> [Candidate]
  /// Returns whether a text answers what is asked, which it does before it can be a command.
  func isAnswer(_ text: String) -> Bool
  /// Returns whether what is typed behind the earlier answer begins as another answer does.
  func beginsNewAnswer(_ text: String) -> Bool
  /// Returns whether what is typed behind the earlier answer belongs to it, though alone it would be a command.
  func continuesAnswer(_ text: String) -> Bool
  /// Returns the command of the form's own in a text.
  func command(in text: String) -> Command?
  /// Returns whether a command of the form's own could be the person's own words behind an answer.
  func couldBeWords(_ command: Command) -> Bool
  /// Returns what speaks against taking an answer as it is typed, as a sentence goes on; it is asked back once.
  func doubt(about text: String) -> String?
  /// Returns what speaks against doing a command of the form's own as it is typed, as a sentence goes on; it is asked
  /// back once.
  func doubt(about command: Command) -> String?

  /// Shows what comes before the first question.
  mutating func introduce(on terminal: any Terminal)
  /// Shows the question.
  mutating func show(on terminal: any Terminal) throws
  /// Explains the question.
  func explain(on terminal: any Terminal)
  /// Takes an answer.
  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step
  /// Takes an empty line.
  /// - Parameter emptied: whether an answer stood in the line, and was taken away.
  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step
  /// Does what a command of the form's own asks.
  mutating func obey(_ command: Command, on terminal: any Terminal) throws -> Step
  /// Goes to the question before.
  mutating func goBack() throws(AnswerRefusal)
  /// Goes on without an answer; one that is there stays.
  mutating func skip() throws(AnswerRefusal)
  /// Goes to the question of a name.
  mutating func go(to name: String) throws(AnswerRefusal)
  /// Goes to where everything is read back.
  mutating func review() throws(AnswerRefusal)
  /// Keeps what was answered, so that nothing acknowledged is lost.
  mutating func save() throws
  /// Takes over what the draft holds that was changed elsewhere, and returns what there is to say about it.
  mutating func reload() throws -> [String]
  /// Makes what was answered final; `nil` where that cannot be yet, and the reason was shown.
  mutating func finish(on terminal: any Terminal) throws -> Outcome?
  /// Reports what was done with the answers.
  func takeLeave(on terminal: any Terminal)
}

/// What comes after a line.
enum Step: Equatable {
  /// Another question, or the same one again: it is shown.
  case ask
  /// The same question; what there was to say has been said.
  case stay
  /// Everything is answered, and is to be made final.
  case finish
  /// The person leaves.
  case leave
}

/// A word that begins a command, with what the command does.
struct CommandWord: Equatable {
  let word: String
  let about: String

  init(_ word: String, _ about: String) {
    self.word = word
    self.about = about
  }

  /// What answers where everything is read back.
  static func review(yes: String, no: String) -> [CommandWord] { [CommandWord("y", yes), CommandWord("n", no)] }
}
