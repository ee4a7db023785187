import TerminalKit

extension Terminal {
  /// Leads a person through a form, and returns what comes of it; `nil` where they left.
  func talk<Questions: Form>(through form: Questions) throws -> Questions.Outcome? {
    var dialogue = Dialogue(form, on: self)
    return try dialogue.talk()
  }

  /// Asks a question of yes or no; `nil` where the person would rather leave.
  func confirms(_ question: String, about: String) throws -> Bool? {
    try talk(through: ConfirmationForm(question, about: about))
  }
}
