import QualityModel
import Records

extension World {
  /// Who is who in the workspace; empty where `people.yaml` is missing or cannot be read.
  var people: People { (try? workspace)?.people().value ?? People() }

  /// Throws `Refused` for a text that cannot be the id of a person.
  ///
  /// A word that answers a question or leaves a form is not a person's id either, unless `people.yaml` lists it: it was
  /// meant for the form.
  func requireID(_ id: String, of role: People.Role) throws {
    guard Identifier.isValid(id, longest: role.longestID) else {
      let refusal = Identifier.refusal(id, of: role.one, longest: role.longestID)
      throw Refused(refusal.message.text, findings: [], help: refusal.help, fault: .request)
    }
    guard Self.wordsOfForms.contains(id), people.roles(of: id).isEmpty else { return }
    throw Refused(
      "`\(id)` is a word of the forms, and people.yaml lists nobody of that id", findings: [],
      help: "name \(role.one) by the id that people.yaml lists", fault: .request)
  }

  private static let wordsOfForms: Set = ["quit", "exit", "help", "y", "n", "yes", "no", "undo", "review", "skip"]
}
