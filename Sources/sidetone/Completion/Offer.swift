import TerminalKit

/// What a word may be completed to.
enum Offer {
  case words([Candidate])
  case files
  case folders
}
