import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

/// The talk beside an answer, in the one form it always has.
extension Terminal {
  /// Shows lines of a transcript as an answer.
  func show(_ lines: [TranscriptLine]) throws {
    try page(TranscriptText(lines, width: width).text(coloured: coloursAnswers))
  }

  /// Tells what was found on the way, with an empty line before whatever comes next.
  func tell(_ findings: [Finding]) {
    guard !findings.isEmpty else { return }
    tell(FindingsText(findings).text(width: width, coloured: coloursTalk) + "\n")
  }

  /// Tells a page, laid out for the screen.
  func tell(_ document: Document) { tell(document.text(width: width, coloured: coloursTalk)) }

  /// Tells a page, through the pager where it does not fit the screen; answers with whether it did not.
  func tellAll(_ document: Document) throws -> Bool {
    try tellAll(document.text(width: width, coloured: coloursTalk))
  }

  /// Tells a text, through the pager where it does not fit the screen; answers with whether it did not.
  /// - Parameter paging: the part that goes through the pager, if that part alone does not fit either: a pager would
  ///   let a shorter one scroll away with what is told below it.
  @discardableResult
  func tellAll(_ text: String, paging: String? = nil) throws -> Bool {
    guard isInteractive, outputIsTerminal, usesPager, text.count(where: \.isNewline) >= height, !hasKeysWaiting else {
      tell(text)
      return false
    }
    let part = paging.flatMap { $0.count(where: \.isNewline) >= height ? $0 : nil }
    try page(part ?? text)
    return true
  }

  /// Tells a sentence, folded to the screen.
  func remark(_ sentence: String) { tellLine(sentence.safeForTerminal.wrapped(to: width)) }

  /// Tells what went wrong and what to do about it, folded to the screen.
  func complain(_ message: String, detail: String? = nil, help: String) {
    let (error, remedy) = ("error:".styled(.bad, if: coloursTalk), "help:".styled(.emphasis, if: coloursTalk))
    tellLine("\(error) \(message.safeForTerminal)".hanging(to: width))
    if let detail { tellLine(detail.safeBlockForTerminal) }
    tellLine("\(remedy) \(help.safeForTerminal)".hanging(to: width))
  }
}

extension Talk {
  /// The talk of a program that runs at a terminal or in its place.
  init(onTerminalWith environment: [String: String]) {
    let line = ProgressLine(environment: environment)
    self.init(
      progress: { line.show($0.action, done: $0.done, total: $0.total) },
      notice: { ProgressLine.tell($0.safeForTerminal) },
      isInterrupted: LiveTerminal.wasInterruptedAnywhere)
  }
}
