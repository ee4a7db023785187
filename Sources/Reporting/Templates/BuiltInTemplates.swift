import QualityModel
import TerminalKit

/// The templates that the program brings along.
enum BuiltInTemplates {
  /// Returns the text of one, with a comment that lists the names it may use.
  static func text(of name: TemplateName) -> TemplateText {
    let body =
      switch name.form {
      case .html: html
      case .markdown: markdown
      }
    return TemplateText(name, comment(on: name.page) + body)
  }

  private static func comment(on page: TemplateName.Page) -> String {
    let names = TemplateVocabulary.of(page).leaves.joined(separator: " ")
    let lines = names.wrapped(to: 110)
    return """
      {{! The names of this page; every one is safe to print. A dot leads inside: title in a section of focus is
      focus.title. What comes several times is a section, and so is what may be missing.

      \(lines)
      }}

      """
  }

  private static let html = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    \(HTML.policy)
    <title>{{title}}</title>
    <style>
    {{style}}
    </style>
    </head>
    <body>
    {{#parts}}
    {{content}}
    {{/parts}}
    </body>
    </html>

    """

  private static let markdown = """
    {{#parts}}
    {{content}}

    {{/parts}}

    """
}
