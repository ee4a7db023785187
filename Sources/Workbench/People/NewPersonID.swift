import QualityModel
import Recordings

/// The id by which someone new could be named, made of a name.
struct NewPersonID {
  let id: String

  /// Creates the id of a name; `nil` for a text that is hardly one, such as a path.
  init?(of name: String, as role: People.Role) {
    let isName = name.contains(where: \.isLetter) && name.allSatisfy { $0.isLetter || " .,'’-".contains($0) }
    guard isName, !name.contains(".."), let id = ImportedID.derive(from: name, longest: role.longestID) else {
      return nil
    }
    self.id = id
  }
}
