public import QualityModel

extension Workspace {
  /// Returns every interaction that can be read, by id, with a finding for each that cannot.
  public func interactions() -> Listing<Interaction> { Listing() }

  /// Returns every submitted evaluation that can be read, by path, with a finding for each that cannot.
  public func evaluations() -> Listing<Evaluation> { Listing() }

  /// Returns every draft whose evaluation was not submitted, by id, with a finding for each that cannot be read.
  public func drafts() -> Listing<Evaluation> { Listing() }

  /// Returns an interaction by its id; `nil` without findings where there is none.
  public func interaction(_ id: String) throws(NotAnID) -> Reading<Stored<Interaction>> { Reading(value: nil) }

  /// Returns a submitted evaluation by its id, without reading any other; `nil` without findings where there is none.
  public func evaluation(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> { Reading(value: nil) }

  /// Returns a draft by its id; `nil` without findings where there is none, or where its evaluation exists.
  public func draft(_ id: String) throws(NotAnID) -> Reading<Stored<Evaluation>> { Reading(value: nil) }

  /// Returns the paths of all submitted evaluations, in order, without reading any.
  public func evaluationPaths() -> [WorkspacePath] { [] }
}
