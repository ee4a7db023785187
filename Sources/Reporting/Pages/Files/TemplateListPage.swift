package import QualityModel

/// The templates there are, and whose they are: `template`.
package struct TemplateListPage: Page {
  package let document: Document

  /// One template, as machines read it.
  package struct Entry: Encodable {
    private let name: String
    private let path: String
    private let own: Bool

    /// Creates the entry of a template.
    package init(_ name: TemplateName, isOwn: Bool) {
      self.name = name.description
      path = name.path
      own = isOwn
    }
  }

  /// Creates the page of templates with whether a workspace has them.
  package init(_ templates: [(name: TemplateName, isOwn: Bool)]) {
    let rows = templates.map { template in
      Document.Table.Row([
        Phrase(template.name.description, .code),
        template.isOwn ? "your own: \(template.name.path, .code)" : "built in",
      ])
    }
    document = Document([.table(.init(columns: [.init("Template"), .init("In use")], rows: rows))])
  }
}
