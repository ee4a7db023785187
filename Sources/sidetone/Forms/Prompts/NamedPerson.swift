import QualityModel
import Recordings
import TerminalKit
import Workbench

/// Who is meant by an id or a name that was typed where a form asks for a person.
enum NamedPerson {
  /// Someone whom `people.yaml` lists in a role that will do.
  case listed(String)
  /// Another person, who is asked about before being taken: a mistyped id would stay in the records.
  case stranger(Stranger)

  /// Looks a text up.
  /// - Parameters:
  ///   - roles: every role that will do; that of a stranger is the first.
  ///   - people: who is listed.
  init(_ text: String, as role: People.Role, or others: [People.Role] = [], among people: People) throws(AnswerRefusal)
  {
    let isWord = WordsOfForms.all.contains(text.lowercased()) && people.roles(of: text).isEmpty
    guard YesOrNo(text) == nil, !isWord else {
      throw AnswerRefusal("`\(text)` is not a person", help: "type the id or the name of \(role.one)")
    }
    let roles = [role] + others
    let found = people.persons(meantBy: text, as: roles)
    guard found.count < 2 else {
      let ids = found.map(\.id).joined(separator: ", ")
      throw AnswerRefusal("`\(text)` may be several people", help: "type the id: \(ids)")
    }
    if let only = found.first {
      self = .listed(only.id)
    } else {
      self = .stranger(try Stranger(text, as: role, among: people))
    }
  }
}
