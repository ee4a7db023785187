import Mustache
import Notation
package import QualityModel

/// A template that is ready to lay out its page.
///
/// Whatever it says, what comes from files stays text: every value is made harmless for the page's form before the
/// template sees it, and the template itself escapes nothing, so that `{{x}}` and `{{{x}}}` are the same.
package struct PageTemplate: Sendable {
  /// Which it is.
  package let name: TemplateName
  /// What is wrong or doubtful in it, by place; with an error among them it makes no page.
  package let findings: [Finding]
  /// The text, without which it cannot be printed.
  package let text: String
  /// The most findings that are reported of one template; a text that is not a template at all would have thousands.
  private static let mostFindings = 20
  private let tags: [TemplateTag]
  private let template: MustacheTemplate?

  /// Reads a template.
  package init(_ source: TemplateText) {
    name = source.name
    text = source.text
    let scanner = TemplateScanner(source.text)
    let sections = TemplateSections(scanner.tags, .of(source.name.page))
    tags = scanner.tags
    let lines = LineTable(source.text.utf8)
    let problems = scanner.problems + (scanner.isWhole ? sections.problems : [])
    var errors = problems.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }.prefix(Self.mostFindings)
      .map { $0.finding(TemplateRules.bad, .error, in: source.name.path, lines) }
    do {
      // Only what was found sound goes to the parser: it descends once for every section that is open.
      template = try errors.isEmpty ? Self.parsed(source.text) : nil
    } catch {
      errors.append(Self.finding(error, in: source.name.path, lines))
      template = nil
    }
    let warnings = (errors.isEmpty ? sections.unknown.prefix(Self.mostFindings) : [])
      .map { $0.finding(TemplateRules.unknownName, .warning, in: source.name.path, lines) }
    let reaches = (errors.isEmpty ? TemplateReach.problems(in: source.text) : []).prefix(Self.mostFindings)
      .map { $0.finding(TemplateRules.reachesOut, .warning, in: source.name.path, lines) }
    findings = errors + warnings + reaches
  }

  /// Returns the template that the program brings along.
  package static func builtIn(_ name: TemplateName) -> PageTemplate { PageTemplate(BuiltInTemplates.text(of: name)) }

  /// Whether it makes no page.
  package var isBroken: Bool { template == nil }

  /// Returns the page of a document; throws `PageTooLarge` where that would not end well, and for a broken template.
  package func page(of document: Document) throws(PageTooLarge) -> String {
    let context = document.context(for: name.form)
    guard let template, PageSize(of: context).bytes(text, tags) <= PageSize.largest else { throw PageTooLarge(name) }
    let page = template.render(PageValue.group(context).forTemplate)
    let end = page.lastIndex { !$0.isNewline }.map(page.index(after:)) ?? page.startIndex
    let whole = "\(page[..<end])\n"
    return name.form == .html ? HTML.guarded(whole) : whole
  }

  private static func parsed(_ text: String) throws -> MustacheTemplate {
    // On the line of its own that says so, nothing is escaped a second time.
    try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
  }

  private static func finding(_ error: any Error, in file: String, _ lines: LineTable) -> Finding {
    let context = (error as? MustacheTemplate.ParserError)?.context
    let line = context.map { max(1, $0.lineNumber - 1) }
    let source = line.map { String(decoding: lines.bytes(ofLine: $0), as: UTF8.self) }
    return Finding(
      rule: TemplateRules.bad.name, "this is not a template", help: "compare it with the built-in one",
      place: Place(file: file, line: line, column: context.map { max(1, $0.columnNumber) }, source: source))
  }
}

extension TemplateProblem {
  fileprivate func finding(
    _ rule: TemplateRule, _ severity: Finding.Severity, in file: String, _ lines: LineTable
  ) -> Finding {
    var finding = rule.finding(message, help: help, severity: severity)
    finding.place = Place(file: file)
    guard !bytes.isEmpty else { return finding }
    let line = lines.line(ofByte: bytes.lowerBound)
    let source = lines.bytes(ofLine: line)
    let before = String(decoding: source.prefix(bytes.lowerBound - source.startIndex), as: UTF8.self)
    let inLine = String(decoding: lines.bytes[bytes.lowerBound..<min(bytes.upperBound, source.endIndex)], as: UTF8.self)
    finding.place = Place(
      file: file, line: line, column: before.count + 1, source: String(decoding: source, as: UTF8.self),
      width: max(1, inLine.count))
    return finding
  }
}

/// A template repeats so much that its page would fill the memory.
package struct PageTooLarge: Explained {
  package let message: String
  package let help: String
  /// The template is at fault.
  package let fault = Fault.records

  init(_ name: TemplateName) {
    message = "\(name.path) would make a page of more than \(PageSize.largest >> 20) MB"
    help = "look for sections of lists inside each other; `template \(name) --built-in` prints one that works"
  }
}
