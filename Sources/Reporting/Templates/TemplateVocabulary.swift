import QualityModel

/// The names that the templates of a page may use, by what they lead to.
struct TemplateVocabulary: Sendable {
  /// The full names, such as `focus.goal.to`, those on the way to them too.
  let names: [String]
  private let known: Set<String>

  /// Creates the vocabulary of a page: every page has a title, a language, a style and parts.
  init(parts: [String], values: String) {
    let everywhere = ["title", "language", "style", "parts.id", "parts.title", "parts.content"]
    let own = values.split(whereSeparator: \.isWhitespace).map(String.init)
    var known: Set<String> = []
    var names: [String] = []
    for name in everywhere + parts.map({ "part.\($0)" }) + own {
      let words = name.split(separator: ".")
      for count in 1...words.count {
        let part = words.prefix(count).joined(separator: ".")
        if known.insert(part).inserted { names.append(part) }
      }
    }
    self.names = names
    self.known = known
  }

  /// The names that lead to nothing further.
  var leaves: [String] { names.filter { name in !names.contains { $0.hasPrefix(name + ".") } } }

  /// Returns the full name of a name within sections, the innermost last; `nil` where it means nothing.
  func meaning(of name: String, in scopes: [String]) -> String? {
    (scopes.reversed().map { "\($0).\(name)" } + [name]).first(where: known.contains)
  }

  /// Returns the name that may have been meant, as it is written within the sections.
  func nearest(to name: String, in scopes: [String]) -> String? {
    let inside = scopes.flatMap { scope in
      names.filter { $0.hasPrefix(scope + ".") }.map { String($0.dropFirst(scope.count + 1)) }
    }
    return Suggestion.nearest(to: name, among: inside + names)
  }

  /// The vocabulary of a page.
  static func of(_ page: TemplateName.Page) -> TemplateVocabulary {
    switch page {
    case .plan: plan
    case .agent: agent
    case .team: team
    }
  }

  private static let plan = Self(
    parts: [
      "title", "agreed", "strength", "focus", "evidence", "better", "goal", "process", "later", "ranking", "picture",
      "few", "conversation", "notes", "cautions",
    ],
    values: """
      agent.id agent.name agent.team rubric.id rubric.title from to evaluations score resolved colleagues
      agreed.day agreed.coach agreed.due agreed.disagreement agreed.focus.title agreed.focus.target
      agreed.focus.commitment
      strength.title strength.mean strength.lead strength.moment.interaction strength.moment.day strength.moment.time
      strength.moment.line strength.moment.quote strength.moment.note strength.moment.command
      focus.title focus.criterion focus.cost focus.mean focus.others focus.cause focus.behaviour focus.phrases
      focus.practice focus.evidence.interaction focus.evidence.day focus.evidence.time focus.evidence.line
      focus.evidence.quote focus.evidence.note focus.evidence.command
      focus.goal.from focus.goal.to focus.goal.by focus.goal.evaluations focus.goal.expected
      process.title process.cost later.title later.cost later.reason
      ranking.title ranking.weight ranking.shortfall ranking.applies ranking.cost ranking.mean ranking.others
      ranking.cause ranking.n
      opening steps.name steps.lines motivators.name motivators.sentence prefers cautions
      """)

  private static let agent = Self(
    parts: [
      "title", "trend", "coaching", "strengths", "gaps", "sections", "critical", "criteria", "evaluations",
      "figures",
    ],
    values: """
      agent.id agent.name agent.team evaluations score band target rating resolved colleagues
      strengths.title strengths.mean strengths.others gaps.title gaps.mean gaps.lost
      \(outcomes)
      """)

  private static let team = Self(
    parts: ["title", "process", "focus", "coverage", "bands"],
    values: """
      team from to rubric evaluations score target members.id members.name members.evaluations members.score
      process.title
      \(outcomes)
      """)

  /// How evaluations came out, on the pages of agents and teams.
  private static let outcomes = """
    atTarget failed.n failed.share failed.criteria.criterion failed.criteria.n
    scoreBands.rubric scoreBands.name scoreBands.n scoreBands.share scoreBands.orBetter
    """
}
