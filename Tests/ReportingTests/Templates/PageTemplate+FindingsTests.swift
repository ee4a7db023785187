import CustomDump
import QualityModel
import Testing

@testable import Reporting

/// What is wrong in a template is told with its place and a way out.
@Suite("Templates of pages, findings") struct PageTemplateFindingsTests {
  private func found(_ text: String) -> String {
    FindingsText(PageTemplate(TemplateText(TemplateName(.plan, .html), text)).findings).text(width: 100)
  }

  @Test func aTagIsNotClosed() {
    expectNoDifference(
      found("<p>\n  {{title\n</p>"),
      """
      templates/plan.html:2:3: error[bad-template]: this tag is not closed
      2 |   {{title
        |   ^^
      help: end it with `}}`

      """)
  }

  @Test func sectionsDoNotPair() {
    expectNoDifference(
      found("{{#focus}}\n  {{#goal}} {{/focus}}\n{{/goal}}"),
      """
      templates/plan.html:2:13: error[bad-template]: `focus` closes while `goal` is open
      2 |   {{#goal}} {{/focus}}
        |             ^^^^^^^^^^
      help: close `goal` first

      """)
    expectNoDifference(
      found("{{#focus}}\n{{title}}"),
      """
      templates/plan.html:1:1: error[bad-template]: the section `focus` has no end
      1 | {{#focus}}
        | ^^^^^^^^^^
      help: close it with `{{/focus}}`

      """)
    expectNoDifference(
      found("{{/focus}}"),
      """
      templates/plan.html:1:1: error[bad-template]: `focus` is not open here
      1 | {{/focus}}
        | ^^^^^^^^^^
      help: open it with `{{#focus}}`, or remove this tag

      """)
  }

  @Test func whatIsNotToBeHadIsNamed() {
    expectNoDifference(
      found(
        "{{> head}}\n{{<base}}{{/base}}\n{{$block}}{{/block}}\n{{=<% %>=}}\n{{% CONTENT_TYPE:HTML}}\n{{uppercased(title)}}\n{{a b}}"
      ),
      """
      templates/plan.html:1:1: error[bad-template]: partials are not available in a template
      1 | {{> head}}
        | ^^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:2:1: error[bad-template]: inherited templates are not available in a template
      2 | {{<base}}{{/base}}
        | ^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:3:1: error[bad-template]: blocks are not available in a template
      3 | {{$block}}{{/block}}
        | ^^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:4:1: error[bad-template]: other delimiters are not available in a template
      4 | {{=<% %>=}}
        | ^^^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:5:1: error[bad-template]: pragmas are not available in a template
      5 | {{% CONTENT_TYPE:HTML}}
        | ^^^^^^^^^^^^^^^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:6:1: error[bad-template]: functions of values are not available in a template
      6 | {{uppercased(title)}}
        | ^^^^^^^^^^^^^^^^^^^^^
      help: use `{{name}}`, `{{#name}} … {{/name}}`, `{{^name}} … {{/name}}` and `{{! … }}` only

      templates/plan.html:7:1: error[bad-template]: `a b` is not a name
      7 | {{a b}}
        | ^^^^^^^
      help: a name is letters, digits, `.`, `-` and `_`, such as `agent.name`

      """)
  }

  @Test func anEmptyTemplateIsNone() {
    expectNoDifference(
      found(" \n"),
      """
      templates/plan.html: error[bad-template]: the template is empty
      help: remove it; `template NAME --built-in` prints one to begin with

      """)
  }

  @Test func namesThatPrintNothingAreDoubtful() {
    expectNoDifference(
      found("{{titel}}\n{{#focus}}{{goal.too}} {{title}} {{#evidnce}}{{anything}}{{/evidnce}}{{/focus}}\n{{xyzzy}}"),
      """
      templates/plan.html:1:1: warning[unknown-template-name]: `titel` prints nothing: the page has no
        such name
      1 | {{titel}}
        | ^^^^^^^^^
      help: did you mean `title`?

      templates/plan.html:2:11: warning[unknown-template-name]: `goal.too` prints nothing: the page has no
        such name
      2 | {{#focus}}{{goal.too}} {{title}} {{#evidnce}}{{anything}}{{/evidnce}}{{/focus}}
        |           ^^^^^^^^^^^^
      help: did you mean `goal.to`?

      templates/plan.html:2:34: warning[unknown-template-name]: `evidnce` prints nothing: the page has no
        such name
      2 | {{#focus}}{{goal.too}} {{title}} {{#evidnce}}{{anything}}{{/evidnce}}{{/focus}}
        |                                  ^^^^^^^^^^^^
      help: did you mean `evidence`?

      templates/plan.html:3:1: warning[unknown-template-name]: `xyzzy` prints nothing: the page has no
        such name
      3 | {{xyzzy}}
        | ^^^^^^^^^
      help: the comment at the head of the built-in template lists the names

      """)
  }
}
