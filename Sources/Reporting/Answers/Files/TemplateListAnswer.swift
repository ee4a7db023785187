package import QualityModel

/// The templates there are, and whose they are: `template`.
package struct TemplateListAnswer: CommandAnswer {
  private let templates: [(name: TemplateName, isOwn: Bool)]
  package let findings: [Finding]

  /// - Parameters:
  ///   - templates: each with whether the workspace has it.
  ///   - findings: what is wrong with the workspace's own.
  package init(_ templates: [(name: TemplateName, isOwn: Bool)], findings: [Finding]) {
    self.templates = templates
    self.findings = findings
  }

  package var document: Document { TemplateListPage(templates).document }

  package var json: AnswerText {
    .json(of: ["templates": templates.map { TemplateListPage.Entry($0.name, isOwn: $0.isOwn) }])
  }
}
