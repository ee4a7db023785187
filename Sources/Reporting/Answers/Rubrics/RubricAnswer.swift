package import Insights
package import QualityModel

/// A rubric with its weights and guidance: `rubric show`.
package struct RubricAnswer: CommandAnswer {
  private let rubric: Rubric

  package init(_ rubric: Rubric) { self.rubric = rubric }

  package var document: Document { RubricPage(rubric).document }
  package var json: AnswerText { .json(of: RubricDescription(rubric)) }
}

/// The rubrics: `rubric list`.
extension RubricList: CommandAnswer {
  package var document: Document { RubricListPage(self).document }
}

/// A rubric that was made: `rubric new`.
package struct NewRubricAnswer: CommandAnswer {
  private let id: String
  private let path: String

  /// Creates the answer.
  /// - Parameter path: its file, relative to the workspace.
  package init(_ id: String, path: String) {
    self.id = id
    self.path = path
  }

  package var document: Document { Document([.code(path)]) }
  package var json: AnswerText { .json(of: ["rubric": id, "path": path]) }
  package var remarks: [String] { ["Created rubric \(id). Next: `open \(id)`, then `rubric check \(id)`."] }
}
