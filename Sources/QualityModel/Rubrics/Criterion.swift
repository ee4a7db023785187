import Notation

/// One question of a rubric.
package struct Criterion: Hashable, Sendable {
  /// The id, unique in the rubric.
  package var id: String
  /// The short name shown in tables.
  package var title: String
  /// The question.
  package var ask: String
  /// When to give which answer.
  package var guidance: String?
  /// What kind of answer it takes.
  package var kind: Kind
  /// Its weight among its siblings, or in the form when sections have none; 0 for a gate.
  package var weight: Double
  /// What it can earn under the points method.
  package var points: Double
  /// Who is affected by a miss.
  package var critical: CriticalClass?
  /// Whether the evaluator may set it aside as not applicable.
  package var mayBeNotApplicable: Bool
  /// Whether it may be left unanswered.
  package var isOptional: Bool
  /// Whether it is about the dealings or about the contact between people.
  package var dimension: Dimension?
  /// Whether it is about what was achieved or about what it took.
  package var lens: Lens?
  /// Any label, such as brand, sales or product.
  package var perspective: String?
  /// When a note or a quote is required.
  package var evidence: EvidenceRequirement
  /// What a miss makes fail.
  package var fails: FailEffect?
  /// Whether it can only add to the score.
  package var isBonus: Bool
  /// Whether it counts at all; text and date never do.
  package var isScored: Bool
  /// Whether the fraction is taken the other way round (yes-no and checklist).
  package var isInverted: Bool
  /// The fraction below which an answer is a miss.
  package var missBelow: Double
  /// When it is asked; `nil` means always.
  package var condition: Condition?
  /// What a coach can make of a miss.
  package var coaching: Coaching?

  package init(
    id: String, title: String? = nil, ask: String = "", guidance: String? = nil, kind: Kind = .yesNo,
    weight: Double = 1, points: Double = 1, critical: CriticalClass? = nil, mayBeNotApplicable: Bool = false,
    isOptional: Bool = false, dimension: Dimension? = nil, lens: Lens? = nil, perspective: String? = nil,
    evidence: EvidenceRequirement = .never, fails: FailEffect? = nil, isBonus: Bool = false, isScored: Bool = true,
    isInverted: Bool = false, missBelow: Double? = nil, condition: Condition? = nil, coaching: Coaching? = nil
  ) {
    self.id = id
    self.title = title ?? Self.title(from: id)
    self.ask = ask
    self.guidance = guidance
    self.kind = kind
    self.weight = weight
    self.points = points
    self.critical = critical
    self.mayBeNotApplicable = mayBeNotApplicable
    self.isOptional = isOptional
    self.dimension = dimension
    self.lens = lens
    self.perspective = perspective
    self.evidence = evidence
    self.fails = fails
    self.isBonus = isBonus
    self.isScored = isScored && kind.canBeScored
    self.isInverted = isInverted
    self.missBelow = missBelow ?? (kind.isPassOrFail ? 1 : 0.5)
    self.condition = condition
    self.coaching = coaching
  }

  /// Returns the name made of an id where a criterion has no title: `first-contact` is "First contact".
  package static func title(from id: String) -> String {
    id.split { $0 == "-" || $0 == "_" || $0 == "." }.joined(separator: " ").withCapital
  }
}

extension Criterion {
  /// Who is affected by a miss, each counted on its own.
  package enum CriticalClass: String, Hashable, Sendable, CaseIterable { case customer, business, compliance }
  /// Whether a criterion is about the dealings or about the contact between people.
  package enum Dimension: String, Hashable, Sendable, CaseIterable { case transaction, interaction }
  /// Whether a criterion is about what was achieved or about what it took.
  package enum Lens: String, Hashable, Sendable, CaseIterable { case effectiveness, efficiency }
  /// When a note or a quote is required.
  package enum EvidenceRequirement: String, Hashable, Sendable, CaseIterable {
    case never
    case onMiss = "on-miss"
    case always
  }
  /// What a miss makes fail.
  package enum FailEffect: String, Hashable, Sendable, CaseIterable { case section, evaluation }

  /// Another criterion's answers on which this one is asked.
  package struct Condition: Hashable, Sendable {
    /// The id of the criterion whose answer decides.
    package var criterion: String
    /// The answers that hold, as they are stored.
    package var answers: [String]

    package init(criterion: String, is answers: [String]) {
      self.criterion = criterion
      self.answers = answers
    }
  }

  /// What a coach can make of a miss.
  package struct Coaching: Hashable, Sendable {
    /// What to do instead, in one sentence.
    package var behaviour: String?
    /// Exercises.
    package var practice: [String]
    /// Words that work.
    package var phrases: [String]

    package init(behaviour: String? = nil, practice: [String] = [], phrases: [String] = []) {
      self.behaviour = behaviour
      self.practice = practice
      self.phrases = phrases
    }
  }
}
