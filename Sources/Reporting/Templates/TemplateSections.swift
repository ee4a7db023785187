import QualityModel

/// Checks that sections open and close in pairs, and what the names in them mean.
struct TemplateSections {
  /// The deepest that sections may nest: no page needs more than five.
  private static let deepest = 64

  private let vocabulary: TemplateVocabulary
  /// The open sections with the full names of what they hold; `nil` where a page has no such thing.
  private var open: [(tag: TemplateTag, meaning: String?)] = []
  /// What is wrong, in order.
  private(set) var problems: [TemplateProblem] = []
  /// What prints nothing, in order.
  private(set) var unknown: [TemplateProblem] = []

  /// Goes through the tags of a template.
  init(_ tags: [TemplateTag], _ vocabulary: TemplateVocabulary) {
    self.vocabulary = vocabulary
    for tag in tags where problems.isEmpty { visit(tag) }
    guard problems.isEmpty else { return }
    problems = open.map { .noEnd($0.tag) }
  }

  private mutating func visit(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment: break
    case .value: lookUp(tag)
    case .section, .inverted:
      if open.count >= Self.deepest { return problems.append(.tooDeep(tag, Self.deepest)) }
      let meaning = lookUp(tag)
      // Between the tags of an inverted section there is nothing to look into.
      open.append((tag, tag.kind == .section ? meaning : open.last?.meaning ?? ""))
    case .end:
      guard let last = open.popLast() else { return problems.append(.nothingToClose(tag)) }
      if last.tag.name != tag.name { problems.append(.otherIsOpen(tag, last.tag.name)) }
    }
  }

  /// Returns the full name of what a tag means; what means nothing is remembered, once and not for all inside of it.
  @discardableResult private mutating func lookUp(_ tag: TemplateTag) -> String? {
    guard !TemplateTag.places.contains(tag.name), !open.contains(where: { $0.meaning == nil }) else { return "" }
    if tag.name == "." { return open.last?.meaning ?? "" }
    let name = tag.name.hasPrefix(".") ? String(tag.name.dropFirst()) : tag.name
    let scopes = open.compactMap(\.meaning).filter { !$0.isEmpty }
    if let meaning = vocabulary.meaning(of: name, in: scopes) { return meaning }
    unknown.append(.unknownName(tag, vocabulary.nearest(to: name, in: scopes)))
    return nil
  }
}

extension TemplateProblem {
  fileprivate static func noEnd(_ tag: TemplateTag) -> Self {
    Self(message: "the section `\(tag.name)` has no end", help: "close it with `{{/\(tag.name)}}`", bytes: tag.bytes)
  }

  fileprivate static func nothingToClose(_ tag: TemplateTag) -> Self {
    Self(
      message: "`\(tag.name)` is not open here", help: "open it with `{{#\(tag.name)}}`, or remove this tag",
      bytes: tag.bytes)
  }

  fileprivate static func otherIsOpen(_ tag: TemplateTag, _ name: String) -> Self {
    Self(message: "`\(tag.name)` closes while `\(name)` is open", help: "close `\(name)` first", bytes: tag.bytes)
  }

  fileprivate static func tooDeep(_ tag: TemplateTag, _ deepest: Int) -> Self {
    Self(message: "sections nest more than \(deepest) deep", help: "close some of them first", bytes: tag.bytes)
  }

  fileprivate static func unknownName(_ tag: TemplateTag, _ nearest: String?) -> Self {
    let otherwise = "the comment at the head of the built-in template lists the names"
    return Self(
      message: "`\(tag.name)` prints nothing: the page has no such name",
      help: nearest.map { "did you mean `\($0)`?" } ?? otherwise, bytes: tag.bytes)
  }
}
