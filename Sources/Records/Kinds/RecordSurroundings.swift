package import Foundation
package import QualityModel

/// What records are judged against beside themselves, each looked up once however many ask for it.
package final class RecordSurroundings {
  /// The workspace.
  package let workspace: Workspace
  /// The present moment.
  package let now: Date
  private let evaluated: Set<String>
  private var criteria: [String: (inAny: Set<String>?, current: Set<String>?)] = [:]

  /// Who is who; empty where people.yaml is missing or cannot be read.
  package private(set) lazy var people = workspace.people().value ?? People()
  /// The ids of the agents that are listed or were evaluated.
  package private(set) lazy var agents = evaluated.union(people.agents.map(\.id))
  /// The ids of all rubrics, those too of which only a kept version is there.
  package private(set) lazy var rubrics = workspace.rubricNames

  /// Creates surroundings.
  /// - Parameter agents: the ids of those who were evaluated; those who are listed count too.
  package init(of workspace: Workspace, agents: Set<String> = [], now: Date) {
    self.workspace = workspace
    self.now = now
    evaluated = agents
  }

  /// Returns the ids of the criteria that any version of a rubric has; `nil` where no version can be read.
  func criteria(inAnyVersionOf rubric: String) -> Set<String>? { criteria(of: rubric).inAny }

  /// Returns the ids of the criteria of a rubric's current version; `nil` where that cannot be read.
  func currentCriteria(of rubric: String) -> Set<String>? { criteria(of: rubric).current }

  private func criteria(of rubric: String) -> (inAny: Set<String>?, current: Set<String>?) {
    if let known = criteria[rubric] { return known }
    func current(_ version: Int?) -> Rubric? { (try? workspace.rubric(rubric, version: version))?.value?.record }
    let newest = current(nil)
    let versions = (workspace.keptVersions(of: rubric).map(current) + [newest]).compactMap(\.self)
    let found = (
      inAny: versions.isEmpty ? nil : Set(versions.flatMap { $0.criteria.map(\.id) }),
      current: newest.map { Set($0.criteria.map(\.id)) }
    )
    criteria[rubric] = found
    return found
  }
}
