import TerminalKit

extension Form {
  /// Does what a command says, whether it is the form's own or a word of every form.
  mutating func follow(_ order: LineMeaning<Command>.Order, on terminal: any Terminal) throws -> Step {
    switch order {
    case .own(let command): return try obey(command, on: terminal)
    case .word(.explain): explain(on: terminal)
    case .word(.help): terminal.tell(CommandList(self, on: terminal).text)
    case .word(.leave): return .leave
    case .word(.back):
      try goBack()
      return .ask
    case .word(.skip):
      try skip()
      return .ask
    case .word(.goTo(let name)):
      try go(to: name)
      return .ask
    case .word(.review):
      try review()
      return .ask
    }
    return .stay
  }
}
