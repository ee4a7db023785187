import Foundation
package import QualityModel

extension Workspace {
  /// Returns the edit of `people.yaml` that adds people, each to the list of a role; every other byte stays.
  ///
  /// Throws `CannotEdit` where the file is written in a way that no program changes safely.
  package func addition(of people: [(person: People.Person, role: People.Role)]) throws -> Change.Edit {
    let earlier = try contents(of: .people)
    let bytes = try People.Role.allCases.reduce(earlier ?? Data()) { bytes, role in
      let items = people.filter { $0.role == role }.map(\.person.item)
      guard !items.isEmpty else { return bytes }
      return try YAMLEdit(bytes, file: WorkspacePath.people.text).appending(items, to: role.key)
    }
    guard let earlier else { return .create(.people, bytes) }
    return .replace(.people, .bytes(earlier), with: bytes)
  }
}

extension People.Person {
  /// The person as `people.yaml` lists them.
  fileprivate var item: YAMLValue {
    let members = [("id", id), ("name", name), ("email", email), ("left", left)]
    return .mapping(members.compactMap { key, text in text.map { YAMLValue.Member(key, .text($0)) } })
  }
}
