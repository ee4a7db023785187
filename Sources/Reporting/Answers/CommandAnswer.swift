package import QualityModel

/// What a command answers: a page for people, the same as data for programs, and all that is said beside it.
///
/// It writes nothing itself. A door decides on the form and the place, so that another door, such as a page in a
/// browser, needs the same answer and nothing else.
package protocol CommandAnswer {
  /// What was found on the way; reported before the answer.
  var findings: [Finding] { get }
  /// Whether findings are reported in groups, so that the answer stays on the screen.
  var groupsFindings: Bool { get }
  /// Whether findings that are grouped leave room for the page on the same screen; otherwise they may fill one.
  var keepsToOneScreen: Bool { get }
  /// The rules whose findings keep their help in a group, whatever else there is to say.
  var keptRules: Set<String> { get }
  /// What was refused, while the rest was done; reported before the answer.
  var refusals: [Refusal] { get }
  /// The page for people.
  var document: Document { get throws }
  /// The page whose template lays it out; `nil` where no template can.
  var template: TemplateName.Page? { get }
  /// The answer for programs.
  var json: AnswerText { get throws }
  /// The answer for a spreadsheet.
  var csv: AnswerText { get throws }
  /// The ids in it, a line each, which are all that `--quiet` leaves of the page; `nil` where it leaves the page as it
  /// is.
  var ids: AnswerText? { get }
  /// What is doubtful about what was done; reported after the answer.
  var doubts: [Finding] { get }
  /// Sentences beside the answer; reported after it, and not with `--quiet`.
  var remarks: [String] { get }
  /// Whether it only says what was done, which no pager should hold back.
  var isStatus: Bool { get }
  /// What is done already when the answer is written; `nil` where nothing was, or nothing needs to be said about it.
  var deed: Deed? { get }
  /// Whether the answer is no, so that a script can detect it.
  var isNo: Bool { get }

  /// Returns whether there is anything to write in a form; what is said beside it is said all the same.
  func isShown(in form: AnswerForm) -> Bool
}

/// The forms in which an answer can be written.
package enum AnswerForm: String, CaseIterable, Sendable {
  /// Text for the screen.
  case text
  /// Markdown.
  case markdown
  /// A page for a browser or a printer.
  case html
  /// Data for a program.
  case json
  /// Rows for a spreadsheet.
  case csv
}

/// A part of what was asked that could not be done.
package struct Refusal: Hashable, Sendable {
  /// What went wrong, in one sentence without a full stop.
  package var message: String
  /// What is wrong with the records behind it.
  package var findings: [Finding]
  package var help: String

  package init(_ message: String, findings: [Finding] = [], help: String) {
    self.message = message
    self.findings = findings
    self.help = help
  }
}

/// Something that was done, and is done also where the answer cannot be written.
package struct Deed: Hashable, Sendable {
  /// What was done, with its full stop.
  package var sentence: String
  /// Where it can be seen.
  package var help: String

  package init(_ sentence: String, help: String) {
    self.sentence = sentence
    self.help = help
  }
}

extension CommandAnswer {
  /// Nothing was found.
  package var findings: [Finding] { [] }
  /// Each finding is reported with its lines.
  package var groupsFindings: Bool { false }
  package var keepsToOneScreen: Bool { false }
  /// No rule is more worth its lines than another.
  package var keptRules: Set<String> { [] }
  /// Nothing was refused.
  package var refusals: [Refusal] { [] }
  /// No template can lay it out.
  package var template: TemplateName.Page? { nil }
  /// The document's sheet, else its first table.
  package var csv: AnswerText { get throws { AnswerText(try document.csv()) } }
  /// The page stays as it is.
  package var ids: AnswerText? { nil }
  /// Nothing is doubtful.
  package var doubts: [Finding] { [] }
  /// There is nothing to say beside it.
  package var remarks: [String] { [] }
  /// It is an answer to be read.
  package var isStatus: Bool { false }
  /// Nothing was done.
  package var deed: Deed? { nil }
  /// The answer is not no.
  package var isNo: Bool { false }

  /// There is something in every form.
  package func isShown(in form: AnswerForm) -> Bool { true }
}

extension CommandAnswer where Self: Encodable {
  /// The answer's own keys.
  package var json: AnswerText { .json(of: self) }
}
