import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// Where JSON stops being JSON.
struct JSONCompositionTests {
  private func json(_ text: String) -> String { MarkedText(json: Data(text.utf8), file: "f.json").findings.text }

  @Test func jsonSaysWhereItStopped() {
    let texts = [
      "{\"a\": 1,}", "[1, 2,]", "{a: 1}", "{\"a\": \"x\ny\"}", "{\"a\": 01}", "{\"a\": 1} x", "", "[\"\\ud83d\"]",
      "{\"a\" 1}",
      "[\"a", "[1 2]", "{\"a\": 1, \"b\": 2, \"a\": 3}", "[\"\\x\"]", "[NaN]", "{\"a\":", "[\"\t\"]",
    ]
    expectNoDifference(
      texts.map(json).joined(separator: "\n"),
      #"""
      f.json:1:9: error[bad-json]: expected a key in double quotes
      | {"a": 1,}
      |         ^
      = remove the `,` before the `}`
      f.json:1:7: error[bad-json]: expected a value
      | [1, 2,]
      |       ^
      = remove the `,` before the `]`
      f.json:1:2: error[bad-json]: expected a key in double quotes
      | {a: 1}
      |  ^
      = write each key in double quotes
      f.json:1:9: error[bad-json]: a line ends inside a string
      | {"a": "x
      |         ^
      = close the string, or write `\n`
      f.json:1:7: error[bad-json]: `01` is not a JSON value
      | {"a": 01}
      |       ^
      = put a string in double quotes
      f.json:1:10: error[bad-json]: something follows the end of the JSON
      | {"a": 1} x
      |          ^
      = remove it
      f.json:1:1: error[bad-json]: the file is empty
      | 
      | ^
      = restore it from a backup or with `undo`
      f.json:1:3: error[bad-json]: half of a surrogate pair is alone
      | ["\ud83d"]
      |   ^
      = write both halves, or the character
      f.json:1:6: error[bad-json]: expected `:` after the key
      | {"a" 1}
      |      ^
      = put `:` between a key and its value
      f.json:1:2: error[bad-json]: a string is never closed
      | ["a
      |  ^^
      = add a double quote at its end
      f.json:1:4: error[bad-json]: expected `,` or `]`
      | [1 2]
      |    ^
      = put `,` between two values
      f.json:1:18: error[duplicate-key]: `a` is given twice
      | {"a": 1, "b": 2, "a": 3}
      |                  ^^^
      = keep one of the two; the other is on line 1
      f.json:1:3: error[bad-json]: JSON has no such escape
      | ["\x"]
      |   ^
      = write a backslash as `\\`
      f.json:1:2: error[bad-json]: `NaN` is not a JSON value
      | [NaN]
      |  ^
      = put a string in double quotes
      f.json:1:6: error[bad-json]: expected a value
      | {"a":
      |      ^
      = write a string in double quotes, a number or `null`
      f.json:1:3: error[bad-json]: there is a tab inside a string
      | ["	"]
      |   ^
      = write it as `\t`
      """#)
  }

  @Test(arguments: [#"\ud83d\u0041"#, #"\ud83d\uffff"#, #"\ud83d\ud83d"#, #"\udc00\ud83d"#, #"\ud83dx"#])
  func halvesThatDoNotMatchAreRefused(_ halves: String) {
    expectNoDifference(
      json("[\"\(halves)\"]"),
      """
      f.json:1:3: error[bad-json]: half of a surrogate pair is alone
      | ["\(halves)"]
      |   ^
      = write both halves, or the character
      """)
  }
}
