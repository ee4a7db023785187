import QualityModel
import Reporting
import TerminalKit
import Workbench

/// The study of a workshop that a person declares: the questions with their draft, and the peers that are proposed.
struct StudyForm: Form {
  fileprivate var questions: StudyQuestions
  /// What was kept last: a draft is written for an answer, and for nothing less.
  private var kept: StudyDraft
  private var isKept: Bool
  /// The draft that was read back last, so that it is not read back again where nothing changed.
  private var lastReview: StudyDraft?
  private let world: World

  /// - Parameter earlier: what was said when somebody left the questions.
  init(_ draft: StudyDraft, earlier: StudyDraft? = nil, world: World) {
    questions = StudyQuestions(draft, earlier: earlier)
    kept = questions.draft
    isKept = earlier != nil
    self.world = world
  }

  var prompt: String { questions.item.map { "\($0.rawValue)> " } ?? "declare? y/n/< " }
  var prefill: String { questions.prefill }
  var isInWords: Bool { questions.item == .title }
  let runsCommandWords = true
  let usage = "A line answers the question."

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    Names.candidates(names.map { Candidate($0) }, line, cursor)
  }

  func isAnswer(_ text: String) -> Bool { questions.item == nil && YesOrNo(text) != nil }
  func hasItem(_ name: String) -> Bool { questions.items.contains { $0.rawValue == name } }

  mutating func introduce(on terminal: any Terminal) {
    terminal.remark(
      "Enter leaves open what need not be said, `?` explains, `<` goes back, `quit` keeps a draft, `help` lists the rest."
    )
  }

  /// What a person should see before they answer: peers who could be compared with, and in the end the whole.
  mutating func show(on terminal: any Terminal) throws {
    guard let item = questions.item else { return try showReview(on: terminal) }
    terminal.remark(item.question)
    guard item == .comparison else { return }
    let proposals = try questions.draft.proposals(in: world)
    guard !proposals.isEmpty else { return terminal.remark("No peers have enough scores in the window before.") }
    terminal.remark("Peers with similar scores before:")
    terminal.tell(Document([.table(WorkshopPage.peers(proposals))]))
  }

  private mutating func showReview(on terminal: any Terminal) throws {
    defer { lastReview = questions.draft }
    guard lastReview != questions.draft else { return }
    let facts = questions.readBack.map { Document.Fact($0.label, Phrase($0.text)) }
    _ = try terminal.tellAll(Document([.heading("Study \(questions.draft.id)", level: 1), .facts(facts)]))
  }

  func explain(on terminal: any Terminal) { terminal.remark(questions.item?.about ?? "\(Self.atReview).") }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    guard questions.item == nil else {
      try questions.answer(checked(text))
      return .ask
    }
    switch YesOrNo(text) {
    case .yes?: return .finish
    case .no?: return .leave
    case nil: throw AnswerRefusal("`\(text.prefix(60))` is neither y nor n", help: Self.atReview)
    }
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    guard questions.item != nil else {
      terminal.remark("\(Self.atReview).")
      return .stay
    }
    if let remark = try questions.pass(emptied: emptied) { terminal.remark(remark) }
    return .ask
  }

  mutating func goBack() throws(AnswerRefusal) { try questions.goBack() }
  mutating func skip() throws(AnswerRefusal) { try questions.skip() }
  mutating func go(to name: String) throws(AnswerRefusal) { try questions.go(to: name) }

  mutating func review() throws(AnswerRefusal) {
    questions.review()
    lastReview = nil
  }

  mutating func save() throws {
    guard questions.draft != kept else { return }
    try SaveStudyDraft(questions.draft).perform(in: world)
    kept = questions.draft
    isKept = true
  }

  mutating func finish(on terminal: any Terminal) throws -> NewWorkshop.Answer? {
    do {
      return try NewWorkshop(questions.draft).perform(in: world)
    } catch let refused as Refused {
      terminal.tell(refused.findings)
      terminal.complain(
        refused.message, help: "go back with `<` or `goto ITEM` and correct it; `n` leaves it as a draft")
    } catch let incomplete as IncompleteStudy {
      terminal.complain(
        incomplete.message, help: "go back with `<` or `goto ITEM` and say it; `n` leaves it as a draft")
    }
    return nil
  }

  func takeLeave(on terminal: any Terminal) {
    terminal.remark(
      isKept
        ? "Nothing is declared yet. The draft is kept; `workshop new \(questions.draft.id)` takes it up again."
        : "Nothing was answered, so nothing is kept.")
  }

  static let atReview = "`y` declares the study, `<` goes back, `n` leaves it as a draft"

  /// What Tab offers for the question.
  fileprivate var names: [String] {
    switch questions.item {
    case .rubric: return ListNames(.rubrics).perform(in: world).map(\.id)
    case .cohort, .comparison: return ListNames(.agents).perform(in: world).map(\.id)
    case .because: return Workshop.Selection.allCases.map(\.rawValue)
    case .focus:
      let rubric = try? questions.draft.rubric(in: world).flatMap { try ReadRubric($0).perform(in: world).rubric }
      return rubric?.criteria.map(\.id) ?? []
    default: return []
    }
  }
}

extension StudyForm {
  /// Returns an answer with its names as they are written where they are; throws where there is no such rubric or
  /// criterion, since the end of the questions would be too late.
  private func checked(_ text: String) throws -> String {
    switch questions.item {
    case .rubric: return try Self.known([text], "rubric", among: names)[0]
    case .focus:
      let criteria = names
      guard !criteria.isEmpty else { return text }
      return try Self.known(Names.names(in: text), "criterion", among: criteria).joined(separator: ",")
    default: return text
    }
  }

  private static func known(
    _ words: [String], _ what: String, among known: [String]
  ) throws(AnswerRefusal) -> [String] {
    var found: [String] = []
    for word in words {
      guard let name = [word.trimmed, word.trimmed.lowercased()].first(where: known.contains) else {
        let help = Suggestion.help(for: word, among: known) ?? "Tab lists them: \(NameList(known).text)"
        throw AnswerRefusal("there is no \(what) `\(word.prefix(60))`", help: help)
      }
      found.append(name)
    }
    return found
  }
}
