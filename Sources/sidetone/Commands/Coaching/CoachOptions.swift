import ArgumentParser
import Notation
import QualityModel
import Workbench

/// What `coach` takes of a session.
struct CoachOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Rubric whose criteria are coached", valueName: "rubric"))
  var rubric: String?
  @Option(
    help: ArgumentHelp("Coach; default: you, if `people.yaml` lists you as a coach", valueName: "coach"))
  var coach: String?
  @Option(help: ArgumentHelp("The day of the session, such as 2026-11-20, instead of today", valueName: "day"))
  var held: Day?
  @Option(
    help: ArgumentHelp("Criterion to coach, or two with a comma between them", valueName: "criterion"))
  var focus: [String] = []
  @Option(help: ArgumentHelp("Reason for another criterion than the evaluations suggest", valueName: "text"))
  var because: String?
  @Option(help: ArgumentHelp("How the agent sees it, in the agent's words", valueName: "text")) var view: String?
  @Option(help: ArgumentHelp("The mean to reach, above 0 and up to 100, for each criterion", valueName: "score"))
  var target: [Double] = []
  @Option(
    help: ArgumentHelp(
      "What the agent practises, in words or by the rubric's number, for each criterion", valueName: "text"))
  var practice: [String] = []
  @Option(help: ArgumentHelp("What the agent commits to, for each criterion", valueName: "text"))
  var commitment: [String] = []
  @Option(help: ArgumentHelp("The day of the follow-up, such as 2026-12-22", valueName: "day")) var due: Day?
  @Option(help: ArgumentHelp("What the agent sees differently; it is kept with the plan", valueName: "text"))
  var disagreement: String?
  @Flag(help: "The agent acknowledges the plan") var acknowledged = false
  @Option(
    help: ArgumentHelp(
      "Add what the agent sees differently to the plan agreed on last, and nothing else", valueName: "text"))
  var disagree: String?

  func validate() throws {
    guard disagree == nil || isBare else {
      throw ValidationError(
        "`--disagree` adds to the plan agreed on last, and cannot be combined with other options of a session")
    }
  }

  private var isBare: Bool {
    answers.isEmpty && rubric == nil && coach == nil && held == nil && focus.isEmpty
  }

  /// Whether something is given for each criterion, so that the focus is fixed.
  var isAboutCriteria: Bool { !target.isEmpty || !practice.isEmpty || !commitment.isEmpty }

  /// Returns the verb that opens the session.
  func begin(_ agent: String) -> BeginCoaching {
    BeginCoaching(agent: agent, coach: coach, held: held, rubric: rubric, focus: focus.flatMap(Names.names))
  }

  /// What was said of the plan.
  var answers: PlanAnswers {
    var answers = PlanAnswers()
    (answers.because, answers.view, answers.due, answers.disagreement) = (because, view, due, disagreement)
    (answers.targets, answers.practices, answers.commitments) = (target, practice, commitment)
    answers.isAcknowledged = acknowledged
    return answers
  }
}
