import CustomDump
import Notation
import QualityModel
import Recordings
import Testing

struct RatingsTests {
  private func ratings(_ values: [String], title: String = "CSAT", scale: String? = nil) throws -> [Double?] {
    let text = "id,\(title)\n" + values.enumerated().map { "c-\($0),\"\($1)\"\n" }.joined()
    return read(text, try ReadingOptions(ratingScale: scale)).rows.map { $0.interaction.customer?.rating }
  }

  @Test func areNotTakenWhereNothingSaysTheScale() {
    let metadata = read("id,CSAT,Resolved\na,4,yes\nb,5,no\nc,,yes\nd,5,no\n")
    expectNoDifference(metadata.rows.map(\.interaction.customer?.rating), [nil, nil, nil, nil])
    expectNoDifference(metadata.rows.map(\.interaction.customer?.resolved), [true, false, true, false])
    expectNoDifference(metadata.rows[0].interaction.metadata, ["CSAT": .string("4")])
    expectNoDifference(rules(metadata), ["rating-scale 2"])
    expectNoDifference(
      metadata.findings[0].message,
      """
      3 values in `CSAT` are ratings on a scale that nothing states (none is above 5): `4` (line 2), `5` (line 3), \
      `5` (line 5)
      """)
    expectNoDifference(
      metadata.findings[0].help,
      "state the scale with `--rating-scale 1..5`, or `--rating-scale 0..100` if they are percentages")
  }

  @Test func followTheScaleThatIsStated() throws {
    expectNoDifference(try ratings(["4", "5", "1"], scale: "1..5"), [75, 100, 0])
    expectNoDifference(try ratings(["4", "5"], scale: "0..100"), [4, 5])
    expectNoDifference(try ratings(["1", "6"], scale: "6..1"), [100, 0])
    expectNoDifference(try ratings(["4"], title: "Rating (1-5)"), [75])
    expectNoDifference(try ratings(["40%", "5 %"]), [40, 5])
    let mapped = read("id,Stars/Vote\na,4\n", try ReadingOptions(mapping: ["rating=\"Stars/Vote\"/1..5"]))
    expectNoDifference(mapped.rows.map(\.interaction.customer?.rating), [75])
  }

  /// `99` stands for no answer; taken as a percentage it would make a customer the happiest of all.
  @Test func codesForNoAnswerDoNotMakeThemPercentages() throws {
    let metadata = read("id,CSAT\na,4\nb,5\nc,99\nd,3\ne,999\n")
    expectNoDifference(metadata.rows.map(\.interaction.customer?.rating), [nil, nil, nil, nil, nil])
    expectNoDifference(
      metadata.findings.map(\.message),
      [
        """
        5 values in `CSAT` are ratings on a scale that nothing states (none is above 5, apart from 99, 999): `4` (line \
        2), `5` (line 3), `99` (line 4), …
        """
      ])
    let stated = read("id,CSAT\na,4\nb,99\n", try ReadingOptions(ratingScale: "1..5"))
    expectNoDifference(stated.rows.map(\.interaction.customer?.rating), [75, nil])
    expectNoDifference(stated.findings.map(\.message), ["`99` in `CSAT` is outside the scale 1..5"])
  }

  @Test func wordsForNoAnswerAreNoRating() throws {
    expectNoDifference(try ratings(["n/a", "-", "80", "none", "no answer"]), [nil, nil, 80, nil, nil])
    expectNoDifference(try ratings(["-5", "5", "0"], scale: "-5..5"), [0, 100, 50])
  }

  @Test func areReadPlainlyWhereOneIsAboveTen() throws {
    expectNoDifference(try ratings(["4", "87,5", "100"]), [4, 87.5, 100])
  }

  @Test func outsideTheScaleAreFindings() throws {
    let metadata = read("id,rating\na,0\nb,6\nc,3\n", try ReadingOptions(ratingScale: "1..5"))
    expectNoDifference(metadata.rows.map(\.interaction.customer?.rating), [nil, nil, 50])
    expectNoDifference(
      metadata.findings.map(\.message),
      ["2 values in `rating` are outside the scale 1..5: `0` (line 2), `6` (line 3)"])
  }

  @Test(arguments: ["nan", "inf", "1e2", "0x10", "good", "-5", "1000000000000000000000000000000000000"])
  func nothingButAPlainNumberIsTaken(_ text: String) throws {
    expectNoDifference(try ratings([text, "80"]), [nil, 80])
  }
}
