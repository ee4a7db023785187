/// Who is who: `people.yaml`.
public struct People: Hashable, Sendable {
  /// The agents.
  public var agents: [Agent]
  /// The evaluators.
  public var evaluators: [Person]
  /// The coaches.
  public var coaches: [Person]
  /// Those who decide disputes.
  public var leads: [Person]
  /// Those who hold workshops.
  public var trainers: [Person]

  /// Creates a list of people.
  public init(
    agents: [Agent] = [], evaluators: [Person] = [], coaches: [Person] = [], leads: [Person] = [],
    trainers: [Person] = []
  ) {
    self.agents = agents
    self.evaluators = evaluators
    self.coaches = coaches
    self.leads = leads
    self.trainers = trainers
  }

  /// Returns the agent with an id.
  public func agent(_ id: String) -> Agent? { agents.first { $0.id == id } }

  /// Returns the coach with an id.
  public func coach(_ id: String) -> Person? { coaches.first { $0.id == id } }

  /// Someone with an id and a name.
  public struct Person: Hashable, Sendable, Codable {
    /// The id.
    public var id: String
    /// The name; `nil` where only the id is known.
    public var name: String?
    /// The address that mail reaches.
    public var email: String?
    /// The last day, `YYYY-MM-DD`; `nil` for whoever is still there.
    public var left: String?

    /// Creates a person.
    public init(id: String, name: String? = nil, email: String? = nil, left: String? = nil) {
      self.id = id
      self.name = name
      self.email = email
      self.left = left
    }
  }

  /// Someone who cares for customers.
  public struct Agent: Hashable, Sendable, Codable {
    /// The id.
    public var id: String
    /// The name; `nil` where only the id is known.
    public var name: String?
    /// The team.
    public var team: String?
    /// The first day, `YYYY-MM-DD`.
    public var started: String?
    /// What moves this person: recognition, mastery, autonomy, career, team, pay.
    public var motivators: [String]
    /// How this person likes to be coached.
    public var prefers: String?
    /// The address that mail reaches.
    public var email: String?
    /// The last day, `YYYY-MM-DD`; `nil` for whoever is still there.
    public var left: String?
    /// How this person was found: an agency, a test, a recommendation.
    public var hiredThrough: String?

    /// Creates an agent.
    public init(
      id: String, name: String? = nil, team: String? = nil, started: String? = nil, motivators: [String] = [],
      prefers: String? = nil, email: String? = nil, left: String? = nil, hiredThrough: String? = nil
    ) {
      self.id = id
      self.name = name
      self.team = team
      self.started = started
      self.motivators = motivators
      self.prefers = prefers
      self.email = email
      self.left = left
      self.hiredThrough = hiredThrough
    }
  }
}
