public import QualityModel

extension Workspace {
  /// Returns the current version of every rubric, by id, with everything found wrong in them.
  public func rubrics() -> Listing<Rubric> { Listing() }

  /// Returns a rubric: the current version, or a version by number from where it is kept.
  public func rubric(_ id: String, version: Int? = nil) throws(NotAnID) -> Reading<Stored<Rubric>> {
    Reading(value: nil)
  }

  /// Returns the exact text that an evaluation was scored against, with a finding where its digest differs.
  public func rubric(of evaluation: Stored<Evaluation>) -> Reading<Stored<Rubric>> { Reading(value: nil) }

  /// Returns the edit that keeps a rubric's version for good; `nil` where it is kept already.
  ///
  /// Throws `RubricChanged` where another text is kept under the same version.
  public func keepVersion(of rubric: Stored<Rubric>) throws -> Change.Edit? { nil }
}
