import QualityModel

extension Document {
  /// Returns what a template of the form may print: parts that are laid out already and values, all of them harmless.
  func context(for form: TemplateName.Form) -> [String: PageValue] {
    let escape: (String) -> String = form == .html ? { HTML.escaped($0) } : { Markdown.line(Phrase($0)) }
    let parts = laidOut(in: form)
    var context = values.mapValues { $0.safe(escape) }
    context["title"] = .text(escape(firstHeading ?? "Sidetone"))
    context["language"] = "en"
    context["style"] = .text(form == .html ? HTML.style : "")
    context["parts"] = .list(
      parts.map { .group(["id": .text($0.id), "title": .text(escape($0.title)), "content": .text($0.content)]) })
    context["part"] = .group(
      Dictionary(parts.map { ($0.id, PageValue.text($0.content)) }) { first, second in
        guard case .text(let before) = first, case .text(let after) = second else { return first }
        return .text(before + form.betweenBlocks + after)
      })
    return context
  }

  private func laidOut(in form: TemplateName.Form) -> [(id: String, title: String, content: String)] {
    let all = (opening.isEmpty ? [] : [Part("opening", opening)]) + parts
    return all.compactMap { part in
      let text = form == .html ? HTML.text(of: part) : Markdown.text(of: part.blocks)
      return text.isEmpty ? nil : (part.id, Document(part.blocks).firstHeading ?? "", text)
    }
  }
}

extension TemplateName.Form {
  /// What is between two blocks.
  fileprivate var betweenBlocks: String { self == .html ? "\n" : "\n\n" }
}
