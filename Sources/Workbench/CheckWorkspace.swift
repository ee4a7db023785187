public import QualityModel
import Records

/// Checks every record of the workspace, recomputes every score, and finds everything that is wrong.
public struct CheckWorkspace: Sendable {
  /// The rules to check; empty means all of them.
  public var rules: [String]

  /// Creates the verb.
  public init(rules: [String] = []) { self.rules = rules }

  /// Answers with the findings, by file; throws `NotFound` for a rule that does not exist.
  public func perform(in world: World) throws -> [Finding] {
    let known = RuleBook.all.map(\.name)
    for rule in rules where !known.contains(rule) {
      throw NotFound("rule", rule, among: known, otherwise: "`explain` lists the rules")
    }
    let findings = try allFindings(in: world.workspace)
    return findings.filter { rules.isEmpty || rules.contains($0.rule) }.sorted(by: Self.isBefore)
  }

  private func allFindings(in workspace: Workspace) -> [Finding] {
    let interactions = workspace.interactions()
    let transcripts = interactions.records.flatMap { RecordedMedia(of: $0.record.id, in: workspace).findings }
    let evaluations = workspace.evaluations()
    let drafts = workspace.drafts()
    var scorers = KeptRubrics(workspace)
    let scored = (evaluations.records + drafts.records).flatMap { scorers.findings(in: $0) }
    return workspace.settings().findings + workspace.people().findings + workspace.rubrics().findings
      + interactions.findings + transcripts + evaluations.findings + drafts.findings + scored
      + workspace.findingsAcrossFiles()
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    return (a?.file ?? "", a?.line ?? 0, a?.column ?? 0, left.rule)
      < (b?.file ?? "", b?.line ?? 0, b?.column ?? 0, right.rule)
  }
}

/// The kept rubric versions, each read once however many evaluations were scored against it.
private struct KeptRubrics {
  private let workspace: Workspace
  private var scorers: [RubricReference: Scorer] = [:]

  init(_ workspace: Workspace) { self.workspace = workspace }

  mutating func findings(in stored: Stored<Evaluation>) -> [Finding] {
    let evaluation = stored.record
    if let scorer = scorers[evaluation.rubric] { return placed(evaluation.findings(against: scorer), in: stored) }
    let reading = workspace.rubric(of: stored)
    guard let rubric = reading.value, reading.findings.allSatisfy({ $0.severity == .warning }) else {
      return reading.findings
    }
    let scorer = Scorer(rubric.record)
    scorers[evaluation.rubric] = scorer
    return placed(evaluation.findings(against: scorer), in: stored)
  }

  private func placed(_ findings: [Finding], in stored: Stored<Evaluation>) -> [Finding] {
    findings.isEmpty ? [] : MarkedText(json: stored.bytes, file: stored.path.text).placed(findings)
  }
}
