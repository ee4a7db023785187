import ArgumentParser
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct WorkshopNew: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Declare a study before its data are there",
    usage: "sidetone workshop new [<options>] <id>",
    discussion: """
      Examples:
        sidetone workshop new empathy-2026-10        asks for the rest
        sidetone workshop new empathy-2026-10 --held 2026-10-12 \\
          --rubric service-call --cohort ana-lopez,ben-ito \\
          --comparison cy-diaz,dee-ng --because low-scores --smallest-change 3

      Windows are whole days with both ends, such as 2026-09-01..2026-10-11; where
      none is given they are the six weeks before the day and after it. The file
      holds when it was declared and the digest of everything else in it, so that
      a later change shows.

      See also: workshop power, workshop show, undo
      """)
  @Argument(help: "Id of the workshop") var id: String
  @OptionGroup var study: StudyOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  var asksQuestions: Bool { study.isIncomplete }

  func run(in world: World, on terminal: any Terminal) throws {
    try WorkshopCommand.requireNoVerb(id, as: "a workshop")
    var draft = study.draft(id)
    let mayAsk = shared.mayAsk(on: terminal)
    if let trainer = draft.trainer {
      draft.trainer = try GivenPerson(trainer, as: .trainer).settled(in: world, on: terminal, asks: mayAsk)
      guard draft.trainer != nil else { return }
    }
    let asks = try mayAsk && !draft.isWhole(in: world)
    guard let answer = try asks ? guided(draft, in: world.settled, on: terminal) : NewWorkshop(draft).perform(in: world)
    else { return }
    let study = StudyAnswer(
      answer.planning, today: answer.today, people: answer.people, findings: answer.findings, declaredIn: answer.path)
    try show(study, in: world, on: terminal)
  }

  private func guided(
    _ draft: StudyDraft, in world: World, on terminal: any Terminal
  ) throws -> NewWorkshop.Answer? {
    guard let form = try StudyOpening(draft: draft, world: world, terminal: terminal).form() else { return nil }
    return try terminal.talk(through: form)
  }
}

/// What `workshop new` takes of a study.
struct StudyOptions: ParsableArguments {
  @Option(help: "Title") var title: String?
  @Option(help: ArgumentHelp("The day it is held", valueName: "day")) var held: Day?
  @Option(help: "Trainer") var trainer: String?
  @Option(
    help: ArgumentHelp("Rubric whose scores are compared", valueName: "rubric"))
  var rubric: String?
  @Option(
    help: ArgumentHelp("Trained agents, separated by commas", valueName: "agents"))
  var cohort: Names?
  @Option(
    help: ArgumentHelp("Untrained peers to compare with", valueName: "agents"))
  var comparison: Names?
  @Flag(help: "Declare the study without a comparison group") var noComparison = false
  @Option(help: ArgumentHelp("The days before that count", valueName: "from..to")) var before: DayWindow?
  @Option(help: ArgumentHelp("The days after that count", valueName: "from..to")) var after: DayWindow?
  @Option(help: ArgumentHelp("Later days, to see whether it lasted; may be given several times", valueName: "from..to"))
  var retention: [DayWindow] = []
  @Option(help: ArgumentHelp("Criteria that are taught, separated by commas", valueName: "criteria")) var focus: Names?
  @Option(help: "Why these people were picked") var because: Workshop.Selection?
  @Option(help: ArgumentHelp("The score that is aimed at", valueName: "score")) var target: Double?
  @Option(help: ArgumentHelp("The smallest change worth having, in points", valueName: "points")) var smallestChange:
    Double?

  func validate() throws {
    guard comparison == nil || !noComparison else {
      throw ValidationError("`--comparison` and `--no-comparison` contradict each other")
    }
  }

  /// Whether something is left to be asked; a rubric is asked for only where there are several.
  var isIncomplete: Bool { held == nil || cohort == nil || comparison == nil && !noComparison }

  /// Returns what was said of the study.
  func draft(_ id: String) -> StudyDraft {
    var draft = StudyDraft(id: id)
    (draft.title, draft.held, draft.trainer, draft.rubric) = (title, held, trainer, rubric)
    draft.cohort = cohort?.names ?? []
    draft.comparison = noComparison ? [] : comparison?.names
    (draft.before, draft.after, draft.retention) = (before, after, retention)
    draft.focus = focus?.names ?? []
    (draft.selectedBecause, draft.target, draft.smallestChange) = (because, target, smallestChange)
    return draft
  }
}
