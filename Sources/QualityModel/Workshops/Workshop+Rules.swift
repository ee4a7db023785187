package import Notation

extension Workshop {
  /// The rules about whom and what a study names.
  package static let rulesForNames: [any WorkshopRule] = [
    CohortHasAgents(), AgentsAreInOneGroup(), NamesAreGivenOnce(),
  ]

  /// The rules about its days, which need all of them to judge by.
  package static let rulesForDays: [any WorkshopRule] = [
    WindowsEndAfterTheyBegin(), WindowsLieOnTheirSide(), WindowsLieApart(),
  ]

  /// The rules that need to know what else there is.
  package static let rulesAmongOthers: [any StudyRule] = [
    NamedRubricsExist(), FocusIsOfTheRubric(), NamedAgentsAreKnown(), WindowsAreOver(), DeclarationsStand(),
  ]

  /// Every rule about studies.
  package static let rules: [any Rule] = rulesForNames + rulesForDays + rulesAmongOthers

  /// Returns everything that is wrong with this study by itself.
  package func findings() -> [Finding] { (Self.rulesForNames + Self.rulesForDays).flatMap { $0.findings(in: self) } }

  /// Returns everything that is wrong or doubtful with this study among what else there is.
  package func findings(among surroundings: Surroundings) -> [Finding] {
    Self.rulesAmongOthers.flatMap { $0.findings(in: self, among: surroundings) }
  }

  /// What a study is judged against beside itself.
  package struct Surroundings: Hashable, Sendable {
    /// The ids of all rubrics.
    package var rubrics: [String]
    /// The ids of the criteria that any version of its rubric has; `nil` where no version can be read.
    package var criteria: Set<String>?
    /// The ids of the agents that are listed or were evaluated.
    package var agents: Set<String>
    /// The day it is.
    package var today: Day
    /// The digest of the file as it is now, without what it declares.
    package var digest: String

    /// Creates surroundings.
    package init(rubrics: [String], criteria: Set<String>?, agents: Set<String>, today: Day, digest: String) {
      self.rubrics = rubrics
      self.criteria = criteria
      self.agents = agents
      self.today = today
      self.digest = digest
    }
  }
}
