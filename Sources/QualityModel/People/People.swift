/// Who is who: `people.yaml`.
package struct People: Hashable, Sendable {
  /// The agents.
  package var agents: [Agent]
  /// The evaluators.
  package var evaluators: [Person]
  /// The coaches.
  package var coaches: [Person]
  /// Those who decide disputes.
  package var leads: [Person]
  /// Those who hold workshops.
  package var trainers: [Person]

  /// Creates a list of people.
  package init(
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
  package func agent(_ id: String) -> Agent? { agents.first { $0.id == id } }

  /// Returns the coach with an id.
  package func coach(_ id: String) -> Person? { coaches.first { $0.id == id } }

  /// Someone with an id and a name.
  package struct Person: Hashable, Sendable, Codable {
    package var id: String
    /// The name; `nil` where only the id is known.
    package var name: String?
    /// The address that mail reaches.
    package var email: String?
    /// The last day, `YYYY-MM-DD`; `nil` for a person who is still there.
    package var left: String?

    package init(id: String, name: String? = nil, email: String? = nil, left: String? = nil) {
      self.id = id
      self.name = name
      self.email = email
      self.left = left
    }
  }

  /// Someone who cares for customers.
  package struct Agent: Hashable, Sendable, Codable {
    package var id: String
    /// The name; `nil` where only the id is known.
    package var name: String?
    /// The team.
    package var team: String?
    /// The first day, `YYYY-MM-DD`.
    package var started: String?
    /// What moves this person: recognition, mastery, autonomy, career, team, pay.
    package var motivators: [String]
    /// How this person likes to be coached.
    package var prefers: String?
    /// The address that mail reaches.
    package var email: String?
    /// The last day, `YYYY-MM-DD`; `nil` for a person who is still there.
    package var left: String?
    /// How this person was found: an agency, a test, a recommendation.
    package var hiredThrough: String?

    package init(
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
