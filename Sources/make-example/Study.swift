import Foundation
import Notation
import QualityModel
import Workbench

/// The example's workshop, what it changed and how that was looked at: `compare` should find what was put in.
enum Study {
  /// The day it was held, counted from the first of the example; a Monday.
  static let held = 58
  /// The days before and after it that count: six weeks each, as usual.
  static let windows = [held - StudyDraft.usualDays...held - 1, held + 1...held + StudyDraft.usualDays]
  /// When it was declared: a week before anything was scored for it.
  static let declaredAt = Calendar.moment(9, seconds: 9 * 3600)
  /// Who was trained, and the agents they are compared with: drawn by lot, some of each team on either side.
  static let cohort = [
    "ben-ito", "dee-ng", "gwen-adeyemi", "ivo-petrov", "leila-haddad", "marcus-oyelaran", "rosa-wen",
  ]
  static let comparison = [
    "ana-lopez", "cy-diaz", "farid-nasser", "hana-novak", "kiri-tane", "samir-kaya", "tove-lind",
  ]
  /// What was taught.
  static let focus = ["empathy", "probing", "first-contact"]
  /// The rubric that it is judged by.
  static let rubric = "service-call"
  /// How often everyone is scored for it in either window.
  static let evaluations = 5
  /// Which of many draws this is. Over 500 of them the difference found was 7 points in the mean, nine times in ten
  /// between 3 and 11, and clear of chance three times in ten; this is one that shows it.
  static let draw = 217

  /// What is typed to declare it.
  static var draft: StudyDraft {
    var draft = StudyDraft(id: "listening-2026-09")
    draft.title = "Listening for feeling"
    draft.held = Day(of: Calendar.moment(held, seconds: 0))
    draft.trainer = "t-okafor"
    draft.rubric = rubric
    draft.cohort = cohort
    draft.comparison = comparison
    let january = Month(year: 2027, month: 1)
    draft.retention = [.init(from: january.firstDay, to: january.next.firstDay.advanced(by: -1))]
    draft.focus = focus
    draft.selectedBecause = .random
    draft.smallestChange = 4
    return draft
  }

  /// Returns how much better a contact went in one respect thanks to the workshop, in the standard deviations of
  /// `Cast`.
  ///
  /// Only the contacts that were scored for the study show it, so that the others are what they are without it.
  static func gain(in contact: Contact, on criterion: String) -> Double {
    guard contact.purpose == .workshop, cohort.contains(contact.agent),
      contact.startedAt > Calendar.moment(held, seconds: 0)
    else { return 0 }
    return focus.contains(criterion) ? 1.4 : 0.2
  }
}
