import QualityModel
import Reporting
import TerminalKit
import Workbench

/// The study of a workshop that a person declares: the questions with their draft, and the peers that are proposed.
struct StudyForm: Form {
  var questions: StudyQuestions
  /// What was said before the first question, by options.
  let given: StudyDraft
  /// What was kept last: a draft is written for an answer, and for nothing less.
  var kept: StudyDraft
  /// The draft as it is on disk; `nil` where there is none.
  var stored: StudyDraft?
  /// Whether it is this talk's draft.
  var isKept: Bool
  /// The draft that was read back last, so that it is not read back again where nothing changed.
  private var lastReview: StudyDraft?
  /// Who answers the question, while some of them are asked about.
  private var doubt: StudyPeople?
  let world: World

  /// - Parameters:
  ///   - earlier: what was said when the questions were left.
  ///   - resumes: whether they go on from there; else the first answer takes the draft's place.
  init(_ draft: StudyDraft, earlier: BeginStudy.Earlier? = nil, resumes: Bool = true, world: World) {
    given = draft
    questions = StudyQuestions(draft, earlier: resumes ? earlier?.draft : nil)
    kept = questions.draft
    stored = earlier?.kept
    isKept = resumes && earlier != nil
    self.world = world
  }

  var prompt: String {
    if let stranger = doubt?.strangers.first { return stranger.prompt }
    return questions.item.map { "\($0.rawValue)> " } ?? "declare? y/n/< "
  }

  var prefill: String { doubt == nil ? questions.prefill : "" }
  var isInWords: Bool { questions.item == .title }
  let runsCommandWords = true
  var usage: String { doubt == nil ? "A line answers the question." : Stranger.usage }
  var acts: Bool { doubt != nil || questions.item == nil }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    doubt == nil ? Names.candidates(names.map { Candidate($0) }, line, cursor) : Stranger.candidates
  }

  func isAnswer(_ text: String) -> Bool { (doubt != nil || questions.item == nil) && YesOrNo(text) != nil }
  var items: [Candidate] { questions.items.map { Candidate($0.rawValue) } }
  var commands: [CommandWord] {
    questions.item == nil ? CommandWord.review(yes: "declare the study", no: "leave it as a draft") : []
  }

  mutating func introduce(on terminal: any Terminal) {
    terminal.remark(
      "Enter skips what is optional, `?` explains, `<` goes back, `quit` saves a draft, `help` lists the rest."
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
    // Too few agents are noticed before it is declared, or never.
    let needs = try WeighStudy(questions.draft).perform(in: world).map { WorkshopPage.needs($0) } ?? []
    _ = try terminal.tellAll(
      Document([.heading("Study \(questions.draft.id)", level: 1), .facts(facts + needs)]))
  }

  func explain(on terminal: any Terminal) {
    terminal.remark(doubt?.strangers.first?.about ?? questions.item?.about ?? "\(Self.atReview).")
  }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    if let doubt { return try settle(doubt, with: text, on: terminal) }
    if let item = questions.item {
      let people = try StudyPeople(text, for: item, among: ReadPeople().perform(in: world))
      return try take(people, orText: checked(text), on: terminal)
    }
    return try Step(atReview: text, help: Self.atReview)
  }

  private mutating func settle(
    _ people: StudyPeople, with text: String, on terminal: any Terminal
  ) throws -> Step {
    guard let stranger = people.strangers.first else { return .ask }
    var people = people
    switch try stranger.settle(with: text, in: world, on: terminal) {
    case .known(let id): people.settle(as: id)
    case .open(let stranger):
      people.ask(stranger)
      doubt = people
      return .stay
    case .refused:
      doubt = nil
      return .ask
    }
    return try take(people, orText: text, on: terminal)
  }

  /// Takes an answer; people that `people.yaml` does not list are asked about first.
  private mutating func take(
    _ people: StudyPeople?, orText text: String, on terminal: any Terminal
  ) throws -> Step {
    if let people, let stranger = people.strangers.first {
      doubt = people
      terminal.remark(stranger.remark)
      return .stay
    }
    doubt = nil
    try questions.answer(people?.answer ?? text)
    return .ask
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    guard doubt == nil else {
      explain(on: terminal)
      return .stay
    }
    guard questions.item != nil else {
      terminal.remark("\(Self.atReview).")
      return .stay
    }
    if let remark = try questions.pass(emptied: emptied) { terminal.remark(remark) }
    return .ask
  }

  mutating func goBack() throws(AnswerRefusal) {
    // Back from who is asked about is the question itself.
    if doubt == nil { try questions.goBack() }
    doubt = nil
  }

  mutating func skip() throws(AnswerRefusal) {
    doubt = nil
    try questions.skip()
  }

  mutating func go(to name: String) throws(AnswerRefusal) {
    doubt = nil
    try questions.go(to: name)
  }

  mutating func review() throws(AnswerRefusal) {
    doubt = nil
    questions.review()
    lastReview = nil
  }

  mutating func finish(on terminal: any Terminal) throws -> NewWorkshop.Answer? {
    do {
      return try NewWorkshop(questions.draft).perform(in: world)
    } catch let refused as Refused {
      terminal.tell(refused.findings)
      terminal.complain(
        refused.message, help: "go back with `<` or `goto QUESTION` and correct it; `n` leaves it as a draft")
    } catch let incomplete as IncompleteStudy {
      let missing = incomplete.missing.map { "`\($0.drop { $0 == "-" })`" }.joined(separator: ", ")
      terminal.complain(
        "the study is not complete without \(missing)",
        help: "`goto QUESTION` asks for one of them; `n` leaves it as a draft")
    }
    return nil
  }

  static let atReview = "`y` declares the study, `<` goes back, `n` leaves it as a draft"

  /// What Tab offers for the question.
  var names: [String] {
    switch questions.item {
    case .rubric: return ListNames(.rubrics).perform(in: world).map(\.id)
    case .trainer: return ReadPeople().perform(in: world).trainers.map(\.id)
    case .cohort, .comparison: return ListNames(.agents).perform(in: world).map(\.id)
    case .because: return Workshop.Selection.allCases.map(\.rawValue)
    case .focus: return criteria.map(\.id)
    case .title?, .held?, .before?, .after?, .smallestChange?, nil: return []
    }
  }
}
