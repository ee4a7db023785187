import CustomDump
import QualityModel
import Recordings
import Testing

struct ImportedIDTests {
  @Test(arguments: [
    ("Über Call #7.wav", "uber-call-7"), ("call-0042.vtt", "call-0042"), ("Ana López", "ana-lopez"),
    ("Straße & Søn.json", "strasse-son"), ("../../etc/passwd", "etc-passwd"), ("a\nb", "a-b"), ("__x__", "x__"),
    ("v1.2", "v1.2"), ("--a..", "a"),
    ("Ольга Иванова", "olga-ivanova"), ("상담원", "sangdam-won"), ("Ελένη", "elene"), ("🙂 ខ្មែរ", "name-b53cba5c"),
  ])
  func derives(_ name: String, _ id: String) {
    #expect(ImportedID.derive(from: name) == id)
  }

  @Test func refusesWhereNothingOrTooMuchIsLeft() {
    #expect(ImportedID.derive(from: "###.wav") == nil)
    #expect(ImportedID.derive(from: "東京" + String(repeating: "京", count: 80)) == nil)
    #expect(ImportedID.derive(from: String(repeating: "a", count: 80)) != nil)
    #expect(ImportedID.derive(from: String(repeating: "a", count: 81)) == nil)
    #expect(ImportedID.derive(from: String(repeating: "a", count: 61), longest: 60) == nil)
    expectNoDifference(ImportedID.refusal("###").rule, "no-id")
  }
}
