/// A template that a workspace may have of its own: `templates/plan.html`.
package struct TemplateName: Hashable, Sendable, CustomStringConvertible, CaseIterable {
  /// The folder of a workspace that templates are in.
  package static let folder = "templates"

  /// What is laid out.
  package enum Page: String, Hashable, Sendable, CaseIterable { case plan, agent, team }

  /// What it becomes; the raw value is the ending of the file's name.
  package enum Form: String, Hashable, Sendable, CaseIterable {
    case html
    case markdown = "md"
  }

  /// What is laid out.
  package var page: Page
  /// What it becomes.
  package var form: Form

  /// Creates the name of a template.
  package init(_ page: Page, _ form: Form) {
    self.page = page
    self.form = form
  }

  /// Creates the name that a text says, such as `plan.html`; `nil` where there is no such template.
  package init?(_ text: String) {
    guard let name = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = name
  }

  /// Every template, by page and form.
  package static let allCases = Page.allCases.flatMap { page in Form.allCases.map { Self(page, $0) } }

  /// The file's name: `plan.html`.
  package var description: String { "\(page.rawValue).\(form.rawValue)" }

  /// The file's path in a workspace: `templates/plan.html`.
  package var path: String { "\(Self.folder)/\(description)" }
}

/// The text of a template.
package struct TemplateText: Hashable, Sendable {
  /// Which it is.
  package var name: TemplateName
  /// The text, as someone wrote it.
  package var text: String

  /// Creates the text of a template.
  package init(_ name: TemplateName, _ text: String) {
    self.name = name
    self.text = text
  }
}
