/// A rule about a workspace's own templates.
package struct TemplateRule: Rule {
  package let name: String
  package let explanation: String
}

/// The rules that templates follow; `explain` describes them as it does any other.
package enum TemplateRules {
  package static let all = [bad, unknownName, unknownPage, reachesOut]

  /// A template that cannot be used.
  package static let bad = TemplateRule(
    name: "bad-template",
    explanation: """
      A template in `templates/` cannot be used: a tag is not closed, a section has no end, sections nest too deep, or it
      uses something that is not available here (partials, blocks, other delimiters, functions of values). The page is
      not printed until the file is fixed or removed; `template plan.html --built-in` prints one that works.
      """)

  /// A tag that prints nothing.
  package static let unknownName = TemplateRule(
    name: "unknown-template-name",
    explanation: """
      A tag of a template names something that its page never has, so it prints nothing; usually it is a typo. The
      comment at the head of the built-in template lists the names.
      """)

  /// Something that a page does not do.
  package static let reachesOut = TemplateRule(
    name: "template-reaches-out",
    explanation: """
      A template holds a script, a frame, a form, or something that a browser would load. A template may come with a
      workspace of someone else, and a page about people tells no other machine that it is read: every page carries a
      policy by which browsers load, run and send nothing, whatever the template says. So this does nothing; remove it.
      """)

  /// A file that lays out no page.
  package static let unknownPage = TemplateRule(
    name: "unknown-template",
    explanation: """
      A file in `templates/` does not have the name of a page that can be laid out, so it is not used; usually that is
      a typo, such as `plan.htm`. `template` lists the names. They are written in lower case.
      """)
}
