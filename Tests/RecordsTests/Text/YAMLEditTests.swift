import CustomDump
import Foundation
import Records
import Testing

@Suite("A change of one value in a YAML file") struct YAMLEditTests {
  let mia = YAMLValue.mapping([.init("id", .text("mia-roth")), .init("name", .text("Mia Roth"))])

  func appended(_ text: String, to key: String = "agents") throws -> String {
    String(decoding: try YAMLEdit(Data(text.utf8), file: "people.yaml").appending(mia, to: key), as: UTF8.self)
  }

  /// What stands before, and what stands afterwards: everything else is as it was.
  @Test(arguments: [
    ("", "agents:\n  - {id: mia-roth, name: Mia Roth}\n"),
    ("# nobody yet\n", "# nobody yet\nagents:\n  - {id: mia-roth, name: Mia Roth}\n"),
    ("coaches: [{id: c}]", "coaches: [{id: c}]\nagents:\n  - {id: mia-roth, name: Mia Roth}\n"),
    ("agents:\n", "agents:\n  - {id: mia-roth, name: Mia Roth}\n"),
    ("agents: # soon\ncoaches: []\n", "agents: # soon\n  - {id: mia-roth, name: Mia Roth}\ncoaches: []\n"),
    ("agents: []\n", "agents: [{id: mia-roth, name: Mia Roth}]\n"),
    ("{coaches: [] }", "{coaches: [], agents: [{id: mia-roth, name: Mia Roth}] }"),
    ("{}\n", "{agents: [{id: mia-roth, name: Mia Roth}]}\n"),
    (
      "agents: [{id: bo, name: 'Bo ]'}, {id: cy, name: O'Neil}] # two ] of them\n",
      "agents: [{id: bo, name: 'Bo ]'}, {id: cy, name: O'Neil}, {id: mia-roth, name: Mia Roth}] # two ] of them\n"
    ),
    (
      "agents: [\n  {id: bo}, # first\n  {id: cy}, # ] last\n]\ncoaches: []\n",
      "agents: [\n  {id: bo}, # first\n  {id: cy}, {id: mia-roth, name: Mia Roth} # ] last\n]\ncoaches: []\n"
    ),
    (
      "agents:\n  # here\n  - {id: bo}  # first\n\n# coaches\ncoaches: []\n",
      "agents:\n  # here\n  - {id: bo}  # first\n  - {id: mia-roth, name: Mia Roth}\n\n# coaches\ncoaches: []\n"
    ),
    (
      "agents:\n  - {id: bo,\n     name: Bo}\n  # no more\ncoaches: []\n",
      "agents:\n  - {id: bo,\n     name: Bo}\n  - {id: mia-roth, name: Mia Roth}\n  # no more\ncoaches: []\n"
    ),
    (
      "agents:\n- id: bo\n  prefers: |\n    by mail\n\n    # or phone\ncoaches: []",
      "agents:\n- id: bo\n  prefers: |\n    by mail\n\n    # or phone\n- id: mia-roth\n  name: Mia Roth\ncoaches: []"
    ),
    (
      "agents:\r\n  - {id: bo}\r\n\r\ncoaches: []\r\n",
      "agents:\r\n  - {id: bo}\r\n  - {id: mia-roth, name: Mia Roth}\r\n\r\ncoaches: []\r\n"
    ),
    ("\u{FEFF}agents: []\n", "\u{FEFF}agents: [{id: mia-roth, name: Mia Roth}]\n"),
  ]) func addsToAList(before: String, after: String) throws {
    expectNoDifference(try appended(before), after)
  }

  @Test(arguments: [
    ("", "agents:\n  - {id: mia-roth, name: Mia Roth}\n  - {id: bo}\n"),
    ("agents:\n", "agents:\n  - {id: mia-roth, name: Mia Roth}\n  - {id: bo}\n"),
    ("agents: [{id: cy}]\n", "agents: [{id: cy}, {id: mia-roth, name: Mia Roth}, {id: bo}]\n"),
    ("agents:\n- id: cy\n", "agents:\n- id: cy\n- id: mia-roth\n  name: Mia Roth\n- id: bo\n"),
  ]) func addsSeveralToAList(before: String, after: String) throws {
    let edit = YAMLEdit(Data(before.utf8), file: "people.yaml")
    let edited = try edit.appending([mia, .mapping([.init("id", .text("bo"))])], to: "agents")
    expectNoDifference(String(decoding: edited, as: UTF8.self), after)
  }

  @Test func whatCannotBeChangedSafelyIsLeftAlone() throws {
    for text in ["agents: ~\n", "agents: mia\n", "coaches: []\n...\n", "agents: *x\n", "agents: []\nagents: []\n"] {
      #expect(throws: CannotEdit.self) { try appended(text) }
    }
    let refusal = #expect(throws: CannotEdit.self) { try appended("coaches: []\n...\n") }
    #expect(refusal?.message == "people.yaml is written in a way that cannot be changed safely")
    #expect(refusal?.help == "add `agents: [{id: mia-roth, name: Mia Roth}]` to it in an editor")
    let broken = #expect(throws: CannotEdit.self) { try appended("agents: [\n") }
    #expect(broken?.message == "people.yaml cannot be read")
  }

  @Test(arguments: [
    ("Zoë O'Neil", "Zoë O'Neil"), ("Nguyễn Thị Hoa", "Nguyễn Thị Hoa"), ("Null", "\"Null\""), ("n", "\"n\""),
    ("2nd Line", "\"2nd Line\""), ("Lee: the #1 {x}", "\"Lee: the #1 {x}\""), ("a \"b\" \\", "\"a \\\"b\\\" \\\\\""),
    ("tab\tend\u{7}", "\"tab\\tend\\u0007\""), (" padded ", "\" padded \""), ("-", "\"-\""), ("", "\"\""),
  ]) func aTextIsInQuotesWhereItNeedsThem(text: String, written: String) throws {
    let edited = try YAMLEdit(Data(), file: "f").setting(.text(text), under: "k")
    expectNoDifference(String(decoding: edited, as: UTF8.self), "k: \(written)\n")
  }

  @Test(arguments: [
    ("", "evaluator: mia-roth\n"),
    ("player: mpv\n# mine\n", "player: mpv\n# mine\nevaluator: mia-roth\n"),
    ("evaluator: bo # since May\nplayer: mpv\n", "evaluator: mia-roth # since May\nplayer: mpv\n"),
    ("evaluator: \"bo\"\n", "evaluator: mia-roth\n"), ("evaluator:   # who?\n", "evaluator: mia-roth   # who?\n"),
    ("{evaluator: bo, player: mpv}", "{evaluator: mia-roth, player: mpv}"),
  ]) func setsAKey(before: String, after: String) throws {
    let edited = try YAMLEdit(Data(before.utf8), file: "f").setting(.text("mia-roth"), under: "evaluator")
    expectNoDifference(String(decoding: edited, as: UTF8.self), after)
  }

  @Test(arguments: [
    ("player: mpv\n", "player: mpv\nmappings: {desk: {dates: dmy}}\n"),
    ("mappings:\n# end\n", "mappings:\n  desk: {dates: dmy}\n# end\n"),
    ("mappings: {old: {}}\n", "mappings: {old: {}, desk: {dates: dmy}}\n"),
    (
      "mappings:\n  old:\n    dates: mdy\n    map:\n    - a=b\nplayer: mpv\n",
      "mappings:\n  old:\n    dates: mdy\n    map:\n    - a=b\n  desk: {dates: dmy}\nplayer: mpv\n"
    ),
    ("mappings:\n  desk: {dates: mdy} # was\n", "mappings:\n  desk: {dates: dmy} # was\n"),
  ]) func setsAKeyOfAMapping(before: String, after: String) throws {
    let value = YAMLValue.mapping([.init("dates", .text("dmy"))])
    let edited = try YAMLEdit(Data(before.utf8), file: "f").setting(value, under: "desk", in: "mappings")
    expectNoDifference(String(decoding: edited, as: UTF8.self), after)
  }
}
