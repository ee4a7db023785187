extension LiveTerminal {
  /// Asks one question: through the line editor at a terminal, plainly and without a prompt otherwise.
  package func readLine(_ question: Question) -> LineResult {
    guard isInteractive else { return readPlainly(question) }
    let earlier = question.history.map { history.lines(for: $0) } ?? question.recalled
    let result = LineEditor.ask(question, earlier: earlier, screen: { [unowned self] in screen })
    switch result {
    case .line(let line), .pasted(let line): if let purpose = question.history { remember(line, for: purpose) }
    case .interrupted, .endOfInput: break
    }
    return result
  }

  /// Returns all the input not read yet.
  package func readRest() throws -> [UInt8] { try input.rest() }

  /// Whether keys were pressed that no question has taken yet.
  package var hasKeysWaiting: Bool { inputIsTerminal && LineEditor.hasKeysWaiting }

  /// Drops the keys that no question has taken yet, and returns whether there were any.
  package func dropKeysWaiting() -> Bool {
    guard hasKeysWaiting else { return false }
    LineEditor.dropKeysWaiting()
    return true
  }

  private func readPlainly(_ question: Question) -> LineResult {
    do {
      guard let line = try input.nextLine() else { return .endOfInput }
      question.onKey?()
      return .line(line)
    } catch {
      tellLine("error: \(error)")
      return .endOfInput
    }
  }

  /// A history that cannot be kept is reported once: it is neither a reason to stop nor to be silent.
  private func remember(_ line: String, for purpose: String) {
    do {
      try history.add(line, for: purpose)
    } catch  where !hasReportedHistory {
      hasReportedHistory = true
      tellLine("The history of lines is not kept: \(error).")
    } catch {}
  }
}
