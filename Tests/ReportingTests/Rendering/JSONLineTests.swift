import Foundation
import Reporting
import Testing

@Suite("JSON on a line") struct JSONLineTests {
  @Test(arguments: [
    ("{\n  \"a\": [1.50, 2],\n\t\"b\": null\r\n}\n", "{\"a\":[1.50,2],\"b\":null}\n"),
    (#"{ "a b" : "c  d\"  e\\" , "f" : "g" }"#, #"{"a b":"c  d\"  e\\","f":"g"}"# + "\n"),
    ("\u{FEFF}{\"name\": \"Ana López\"}", "{\"name\":\"Ana López\"}\n"),
    ("{\"note\": \"a\u{202E}b\u{2028}c\"}", #"{"note":"a\u202eb\u2028c"}"# + "\n"),
  ])
  func keepsEverythingButSpace(text: String, line: String) {
    #expect(JSONLine.text(of: Data(text.utf8)) == line)
  }
}
