import QualityModel
import Records

/// A draft was saved elsewhere since it was read or saved here, such as in a second terminal.
package struct DraftChanged: Explained {
  /// The draft's id.
  package let id: String

  package var message: String { "the draft `\(id)` was changed elsewhere, such as in another terminal" }
  package var help: String { "it is left as it is there, and what was typed here since is not in it" }

  /// Saves a draft; throws that it was changed where it is not as it was read.
  static func refusing<Saved>(_ id: String, _ save: () throws -> Saved) throws -> Saved {
    do {
      return try save()
    } catch let change as ChangedMeanwhile where change.found != nil && !change.isNew {
      throw DraftChanged(id: id)
    }
  }
}

/// A draft that was read here is gone: another terminal submitted or dropped it.
package struct DraftGone: Explained {
  /// The draft's id.
  package let id: String

  package init(id: String) { self.id = id }

  package var message: String { "the draft `\(id)` is gone: it was submitted or dropped elsewhere" }
  package var help: String {
    "`quit` leaves; what was typed here since is in no file, and `edit` changes what was submitted"
  }
}
