package import QualityModel

/// An id by which a record names something else: it becomes part of a file's name sooner or later.
package struct RecordReference: Hashable, Sendable {
  package var id: String
  /// What it is the id of, with its article: `an agent`.
  package var what: String
  /// Where the record says so.
  package var path: RecordPath

  package init(_ id: String, of what: String, at path: RecordPath) {
    self.id = id
    self.what = what
    self.path = path
  }

  /// What is wrong with it; `nil` where it can be an id.
  var finding: Finding? { Identifier.isValid(id) ? nil : Identifier.refusal(id, of: what, at: path) }
}

/// A record whose id is drawn: made of the day it was begun, its agent and six characters.
package protocol NamedForAnAgent {
  var id: String { get set }
  /// The agent's id.
  var agent: String { get }
}
