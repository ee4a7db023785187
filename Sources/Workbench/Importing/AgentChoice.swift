public import QualityModel

/// What happens to agents whom `people.yaml` does not know.
public enum AgentPolicy: String, Hashable, Sendable, CaseIterable {
  /// Whoever is at the terminal is asked once a name; without one a name like nobody's is taken as new, and a doubtful
  /// one is refused.
  case ask
  /// All of them are new, and `people.yaml` lists them from now on.
  case new
  /// Their rows are refused.
  case refuse
}

/// The one question about a name that `people.yaml` does not know.
public struct AgentQuestion: Hashable, Sendable {
  /// The name, as the files have it.
  public var name: String
  /// How many files and rows have it.
  public var count: Int
  /// Whom it may mean.
  public var candidates: [People.Person]
  /// The id that a new agent would get; `nil` where none can be made.
  public var newID: String?

  /// Creates a question.
  public init(name: String, count: Int, candidates: [People.Person], newID: String?) {
    (self.name, self.count, self.candidates, self.newID) = (name, count, candidates, newID)
  }
}

/// What a person says about a name that `people.yaml` does not know.
public enum AgentAnswer: Hashable, Sendable {
  /// It is somebody who is listed, by id.
  case known(String)
  /// It is somebody new, who is listed from now on.
  case new
  /// It is somebody new, and so are all names that are still to be asked about and resemble nobody.
  case allNew
  /// What has this name is left out.
  case leaveOut
}

/// Answers questions about agents; `nil` where nobody is there to ask.
public typealias AskAboutAgent = (AgentQuestion) throws -> AgentAnswer?

/// A person stopped an import before anything was written.
public struct ImportStopped: Explained {
  /// Creates the error.
  public init() {}

  /// What went wrong.
  public let message = "the import was stopped"
  /// What to do about it.
  public let help = "nothing was taken; import again when you like"
}
