import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite struct ReadTemplatesTests {
  private let files: TemporaryWorkspace

  init() throws { files = try TemporaryWorkspace.withForm() }

  @Test func readsThoseThatThereAre() throws {
    try files.write("{{title}}", to: "templates/plan.html")
    try files.write("{{title}}", to: "templates/other.html")
    let answer = try ReadTemplates().perform(in: files.world)
    expectNoDifference(answer.texts, [TemplateText(TemplateName(.plan, .html), "{{title}}")])
    expectNoDifference(answer.findings, [])
  }

  @Test func aTemplateIsPlainText() throws {
    try files.write("a\u{1B}[2J", to: "templates/plan.md")
    try files.write(String(repeating: "x", count: (1 << 20) + 1), to: "templates/agent.md")
    try Data([0x41, 0xE9, 0x42]).write(to: files.root.appending(path: "templates/team.md"))
    let answer = try ReadTemplates().perform(in: files.world)
    expectNoDifference(answer.texts, [])
    expectNoDifference(
      answer.findings.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0) \($0.rule): \($0.message)" },
      [
        "templates/plan.md:1 not-text: there is an escape character in the text",
        "templates/agent.md:0 too-large: the file is larger than 1 MB",
        "templates/team.md:1 not-utf8: the byte 0xE9 is not UTF-8",
      ])
  }

  @Test func aFileThatLaysOutNothingIsFound() throws {
    for name in ["plan.htm", "Plan.html", "follow.html", "plan.html", "plan.html~", ".hidden"] {
      try files.write("{{title}}", to: "templates/\(name)")
    }
    let all = "plan.html, plan.md, agent.html, agent.md, team.html, team.md"
    expectNoDifference(
      try CheckTemplateNames().perform(in: files.world).map {
        "\($0.place?.file ?? "") \($0.severity) \($0.rule): \($0.message); \($0.help)"
      },
      [
        "templates/Plan.html warning unknown-template: `Plan.html` lays out no page; did you mean `plan.html`?",
        "templates/follow.html warning unknown-template: `follow.html` lays out no page; the names are \(all)",
        "templates/plan.htm warning unknown-template: `plan.htm` lays out no page; did you mean `plan.html`?",
      ])
  }

  @Test func neverFollowsALinkOut() throws {
    let outside = files.folder.appending(path: "secret.html")
    try Data("secret".utf8).write(to: outside)
    try files.write("", to: "templates/agent.md")
    try FileManager.default.createSymbolicLink(
      at: files.root.appending(path: "templates/plan.html"), withDestinationURL: outside)
    let answer = try ReadTemplates([TemplateName(.plan, .html)]).perform(in: files.world)
    expectNoDifference(answer.texts, [])
    expectNoDifference(
      answer.findings.map(\.message.text), ["cannot be read: it is a symbolic link"])
  }

  /// What a template holds is printed, and git's settings hold passwords.
  @Test func neverFollowsALinkToWhatIsHidden() throws {
    try files.write("token = secret", to: ".git/plan.html")
    try files.write("token = secret", to: ".git/config")
    try files.write("", to: "templates/agent.md")
    let templates = files.root.appending(path: "templates")
    try FileManager.default.createSymbolicLink(
      atPath: templates.appending(path: "plan.html").path, withDestinationPath: "../.git/config")
    let file = try ReadTemplates([TemplateName(.plan, .html)]).perform(in: files.world)
    try FileManager.default.removeItem(at: templates)
    try FileManager.default.createSymbolicLink(atPath: templates.path, withDestinationPath: ".git")
    let folder = try ReadTemplates([TemplateName(.plan, .html)]).perform(in: files.world)
    expectNoDifference(file.texts + folder.texts, [])
    expectNoDifference(
      (file.findings + folder.findings).map(\.message.text),
      ["cannot be read: it is a symbolic link", "cannot be read: it is a symbolic link to something hidden"])
  }
}
