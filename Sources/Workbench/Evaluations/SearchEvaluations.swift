package import Insights
package import QualityModel
import RecordIndex
import Records

/// Finds the evaluations whose notes, quotes or summary hold words, and the places where they are.
package struct SearchEvaluations: Sendable {
  /// What is looked for.
  package var request: SearchRequest
  /// At most so many evaluations.
  package var limit: Int

  package init(_ request: SearchRequest, limit: Int) {
    self.request = request
    self.limit = limit
  }

  /// What was found, and what could not be read.
  package struct Answer: Sendable {
    /// The evaluations with their places, the newest first.
    package var found: SearchAnswer
    /// Values that no evaluation has, where nothing was found.
    package var unknown: [UnknownValue]
    /// What could not be read.
    package var findings: [Finding]
  }

  /// Answers with what was found; only the files of the evaluations found are read. Throws `Refused` for the name of
  /// several people.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let workspace = try world.workspace
    let query = try world.naming(request.query)
    var (found, unknown, findings) = try world.asking(.text) { index in
      let found = try index.search(request.phrases, query, limit: limit)
      return (
        found, found.total == 0 ? try index.unknownValues(in: query) : [],
        try index.findingsOfReading(in: workspace)
      )
    }
    var matches: [SearchAnswer.Match] = []
    var bands = BandEdges(in: workspace)
    let scanned = try read(found.paths, in: workspace)
    for (facts, scanned) in zip(found.evaluations, scanned) {
      findings += scanned.findings.filter { $0.severity == .error }
      let hits = scanned.evaluation.map { SearchHit.hits(in: $0, facts: facts, of: request.phrases) }
      let edges = bands.edges(of: facts.rubric, version: facts.version)
      matches.append(SearchAnswer.Match(facts, edges: edges, hits: hits ?? []))
    }
    return Answer(found: SearchAnswer(matches, total: found.total), unknown: unknown, findings: findings)
  }

  private func read(_ paths: [String], in workspace: Workspace) throws -> [ScannedEvaluation] {
    let files = paths.compactMap(WorkspacePath.init).map { EvaluationFile(folder: $0.folder, name: $0.name) }
    var read: [ScannedEvaluation] = []
    try EvaluationScan(workspace, workers: 1).run(files, transform: { $0 }, consume: { read += $0 })
    return read
  }
}
