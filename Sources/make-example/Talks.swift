import Foundation
import Notation
import QualityModel
import Workbench

/// The example's coaching sessions, and the one habit that a session changed: `follow-up` should find it, and no other.
enum Talks {
  /// One session as it was held.
  struct Talk {
    /// The day, counted from the first of the example.
    let held: Int
    let agent: String
    let coach: String
    let criterion: String
    let practice: Int
    let target: Double
    let view: String
    let commitment: String
    var disagreement: String?
  }

  /// All sessions, in order. Tove Lind's changed how she begins a call; Hana Nováková's second one goes on with what
  /// the first could not settle, and waits for evaluations.
  static let all = [
    Talk(
      held: 37, agent: "hana-novak", coach: "tobias-mwangi", criterion: "probing", practice: 0, target: 85,
      view: "I want to help fast, so I start with the box and not with the question.",
      commitment: "Before I touch anything I ask what the customer has already tried."),
    Talk(
      held: changed, agent: changedAgent, coach: "nia-brandt", criterion: changedHabit, practice: 0, target: 95,
      view: "I know who is calling from the screen, so I go straight to the fault.",
      commitment: "My first sentence is my name and that I have the time, before I look at the screen.",
      disagreement: "Regular callers hear my name every week. With them it feels odd."),
    Talk(
      held: 79, agent: "hana-novak", coach: "tobias-mwangi", criterion: "probing", practice: 1, target: 90,
      view: "With routers it works now. With bills I still guess.",
      commitment: "One open question before the first closed one, on every bill."),
  ]

  private static let changed = 59
  private static let changedAgent = "tove-lind"
  private static let changedHabit = "greeting"

  /// Returns how much worse a contact went in one respect because of a habit that a session changed, in the standard
  /// deviations of `Cast`; below 0 until that day.
  static func gain(in contact: Contact, on criterion: String) -> Double {
    let isOld =
      contact.agent == changedAgent && criterion == changedHabit && contact.rubric == Study.rubric
      && contact.startedAt < Calendar.moment(changed, seconds: 0)
    return isOld ? -2.8 : 0
  }
}

extension Talks.Talk {
  /// When coach and agent agreed.
  var agreedAt: Date { Calendar.moment(held, seconds: 14 * 3600) }

  /// The six last characters of the plan's id.
  var tail: String { "talk0\((Talks.all.firstIndex { $0.held == held } ?? 0) + 1)" }

  /// The plan's id.
  var id: String { "\(Calendar.day(of: agreedAt))-\(agent)-\(tail)" }

  /// Says in an open session what was said in this one.
  func speak(in session: CoachingSession) -> CoachingSession {
    var session = session.withUsualFocus
    session.plan.focusBecause = session.needsReason ? "Both wanted to begin with this." : nil
    session.plan.agentView = view
    for index in session.plan.focus.indices {
      let practices = session.rubric.criterion(criterion)?.coaching?.practice ?? []
      session.plan.focus[index].target = target
      session.plan.focus[index].practice = practices.indices.contains(practice) ? practices[practice] : nil
      session.plan.focus[index].commitment = commitment
    }
    session.plan.due = session.plan.held.advanced(by: 30)
    session.plan.acknowledgedAt = agreedAt
    session.plan.disagreement = disagreement.map { .init(at: agreedAt, text: $0) }
    return session
  }
}
