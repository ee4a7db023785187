import QualityModel
import Reporting
import Workbench

/// The template that lays out a page: the workspace's own, else the one that the program brings along.
struct TemplateInUse {
  let template: PageTemplate
  /// Whether the workspace has it.
  let isOwn: Bool
  /// What is wrong or doubtful in it.
  let findings: [Finding]

  /// Reads the template; one that cannot be read counts as the workspace's own, since it was put there on purpose.
  init(_ name: TemplateName, in world: World) throws {
    let answer = try ReadTemplates([name]).perform(in: world)
    template = answer.texts.first.map { PageTemplate($0) } ?? .builtIn(name)
    isOwn = !answer.texts.isEmpty || !answer.findings.isEmpty
    findings = answer.findings + template.findings
  }

  /// Returns the template; throws `Refused` where it makes no page, since a page of another look would go unnoticed.
  func usable() throws -> PageTemplate {
    guard findings.contains(where: { $0.severity == .error }) else { return template }
    throw Refused(
      "`\(template.name.path)` cannot be used", findings: findings,
      help: "fix or remove it; `template \(template.name) --built-in` prints one that works")
  }

  /// Returns everything wrong or doubtful in the workspace's own templates.
  static func allFindings(in world: World) throws -> [Finding] {
    let names = try CheckTemplateNames().perform(in: world)
    // Of a folder that cannot be looked into, one finding says it all.
    guard !names.contains(where: { $0.severity == .error }) else { return names }
    let answer = try ReadTemplates().perform(in: world)
    return names + answer.findings + answer.texts.flatMap { PageTemplate($0).findings }
  }
}
