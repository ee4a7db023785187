import Foundation
import Notation
import QualityModel

/// Who is scored when, on what and by whom.
struct Schedule {
  /// All contacts, in the order in which they are scored; those of the study follow the others.
  private(set) var contacts: [Contact] = []
  private let checkout: Checkout
  /// The half-hours of the evaluators that are taken.
  private var taken: Set<String> = []

  /// Plans the example of a checkout.
  init(of checkout: Checkout) throws {
    self.checkout = checkout
    for (row, agent) in checkout.agents.enumerated() {
      for month in Calendar.months.indices { try planMonitoring(of: agent, row: row, month: month) }
    }
    try planOthers()
    let others = numbered(from: 1001)
    contacts = []
    for (row, agent) in checkout.agents.enumerated() {
      for window in Study.windows.indices { try planStudy(of: agent, row: row, window: window) }
    }
    // What was planned for the study moves neither the others' numbers nor the words beside their answers.
    contacts = others + numbered(from: 2001)
  }

  /// Three a month for everyone and now and then a fourth, by evaluators in turn.
  private mutating func planMonitoring(of agent: People.Agent, row: Int, month: Int) throws {
    var numbers = SplitMix64(for: "month \(month) of \(agent.id)")
    let count = month < 3 && numbers.happens(0.3) ? 4 : 3
    for index in 0..<count {
      let turn = numbers.happens(0.3) ? numbers.whole(0...3) : row + month + index
      let evaluator = checkout.evaluators[turn % checkout.evaluators.count]
      try plan("\(agent.id) \(month) \(index)", agent: agent, days: Calendar.months[month], evaluators: [evaluator])
    }
  }

  /// The ones kept apart from the headline: picked for a reason, scored together, by oneself, and one of another
  /// company.
  private mutating func planOthers() throws {
    let all = checkout.evaluators
    for (id, month, by) in [
      ("leila-haddad", 0, 2), ("marcus-oyelaran", 0, 1), ("samir-kaya", 1, 2), ("cy-diaz", 2, 0),
      ("farid-nasser", 2, 3), ("farid-nasser", 3, 0),
    ] {
      try planApart(.targeted, of: id, month: month, evaluators: [all[by % all.count]])
    }
    try planApart(.calibration, of: "gwen-adeyemi", month: 1, evaluators: all, rubric: "service-call")
    try planApart(.calibration, of: "kiri-tane", month: 2, evaluators: all, rubric: "service-call")
    for (id, month) in [("ana-lopez", 1), ("rosa-wen", 2), ("ben-ito", 3)] {
      try planApart(.`self`, of: id, month: month, evaluators: [id])
    }
    let rival = People.Agent(id: "hartmere-desk", name: nil, team: "billing")
    try plan(
      "benchmark", agent: rival, days: Calendar.months[2], evaluators: [all[0]], purpose: .benchmark,
      rubric: "customer-experience",
      organization: "Hartmere Telecom")
  }

  /// As often before the workshop as after it, by the same evaluators, on calls for the same reasons.
  private mutating func planStudy(of agent: People.Agent, row: Int, window: Int) throws {
    let reasons = checkout.bank.reasons(of: Study.rubric)
    for index in 0..<Study.evaluations {
      let evaluator = checkout.evaluators[(row + index) % checkout.evaluators.count]
      try plan(
        "\(Study.draw) \(agent.id) window \(window) \(index)", agent: agent, days: Study.windows[window],
        evaluators: [evaluator], purpose: .workshop, rubric: Study.rubric,
        reason: reasons[(3 * row + index) % reasons.count])
    }
  }

  private mutating func planApart(
    _ purpose: Evaluation.Purpose, of id: String, month: Int, evaluators: [String], rubric: String? = nil
  ) throws {
    guard let agent = checkout.agents.first(where: { $0.id == id }) else { return }
    try plan(
      "\(purpose.rawValue) \(id) \(month)", agent: agent, days: Calendar.months[month], evaluators: evaluators,
      purpose: purpose, rubric: rubric)
  }

  private mutating func plan(
    _ seed: String, agent: People.Agent, days: ClosedRange<Int>, evaluators: [String],
    purpose: Evaluation.Purpose = .monitoring, rubric: String? = nil, reason: String? = nil,
    organization: String? = nil
  ) throws {
    var numbers = SplitMix64(for: "contact \(seed)")
    let team = agent.team ?? ""
    let rubric = rubric ?? numbers.pick(Mix.rubrics(of: team)) ?? "error-based"
    let channel = numbers.pick(Mix.channels(of: rubric, team: team)) ?? .voice
    let reason = reason ?? numbers.pick(checkout.bank.reasons(of: rubric)) ?? "question"
    let day = Self.day(in: days, &numbers)
    let startedAt = Calendar.moment(day, seconds: numbers.whole(7 * 3600...19 * 3600 + 1800))
    let duration = Mix.duration(of: channel, &numbers)
    for evaluator in evaluators {
      contacts.append(
        Contact(
          seed: seed, agent: agent.id, team: team, rubric: rubric, channel: channel, evaluator: evaluator,
          purpose: purpose, reason: reason, startedAt: startedAt, duration: duration,
          scoredFrom: freeHalfHour(of: evaluator, after: day, &numbers), organization: organization))
    }
  }

  /// Weekends are quieter than other days.
  private static func day(in days: ClosedRange<Int>, _ numbers: inout SplitMix64) -> Int {
    let day = numbers.whole(days)
    return Calendar.isWeekend(day) && numbers.happens(0.6) ? numbers.whole(days) : day
  }

  /// One to four days later, on a working day in office hours, when the evaluator has nothing else to do.
  private mutating func freeHalfHour(of evaluator: String, after day: Int, _ numbers: inout SplitMix64) -> Date {
    let days = (1...4).map { day + $0 }.filter { !Calendar.isWeekend($0) }
    while true {
      let day = numbers.pick(days) ?? day + 3
      let half = numbers.whole(16...32)
      guard taken.insert("\(evaluator) \(day) \(half)").inserted else { continue }
      return Calendar.moment(day, seconds: half * 1800 + numbers.whole(0...420))
    }
  }

  /// Returns the contacts in the order of scoring, their interactions numbered in order of time; what evaluators score
  /// together has one id.
  private func numbered(from first: Int) -> [Contact] {
    var next: [Channel: Int] = [:]
    var given: [String: String] = [:]
    let prefixes: [Channel: String] = [.voice: "call", .chat: "chat", .email: "mail"]
    for contact in contacts.sorted(by: { ($0.startedAt, $0.seed) < ($1.startedAt, $1.seed) })
    where given[contact.seed] == nil {
      let number = next[contact.channel, default: first]
      next[contact.channel] = number + 1
      given[contact.seed] = "\(prefixes[contact.channel] ?? "call")-\(number)"
    }
    return contacts.sorted { ($0.scoredFrom, $0.id) < ($1.scoredFrom, $1.id) }.map { contact in
      var contact = contact
      contact.interaction = given[contact.seed] ?? ""
      return contact
    }
  }
}
