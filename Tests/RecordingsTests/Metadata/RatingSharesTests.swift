import CustomDump
import Notation
import QualityModel
import Recordings
import Testing

@Suite("Ratings that say what is best") struct RatingSharesTests {
  private func read(_ values: String..., scale: String? = nil) throws -> CallMetadata {
    let text = "id,CSAT\n" + values.enumerated().map { "c-\($0),\"\($1)\"\n" }.joined()
    return RecordingsTests.read(text, try ReadingOptions(ratingScale: scale))
  }

  private func ratings(_ metadata: CallMetadata) -> [Double?] {
    metadata.rows.map { $0.interaction.customer?.rating }
  }

  @Test func areReadOnTheirScale() throws {
    let metadata = try read("4/5", "5 / 5", "3 out of 5", "4 of 5 stars")
    expectNoDifference(ratings(metadata), [75, 100, 50, 75])
    expectNoDifference(metadata.findings.map(\.message.text), ["assumed: `4/5` is a rating from 1 to 5"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--rating-scale 0..5`"])
  }

  @Test func aZeroSaysThatTheScaleBeginsThere() throws {
    let metadata = try read("0/10", "8/10")
    expectNoDifference(ratings(metadata), [0, 80])
    expectNoDifference(
      metadata.findings.map(\.message.text), ["assumed: `0/10` is a rating from 0 to 10, and so are the others"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--rating-scale 1..10`"])
    let stated = try read("0/5", "5/5", scale: "0..5")
    expectNoDifference(ratings(stated), [0, 100])
    expectNoDifference(stated.findings, [])
    expectNoDifference(ratings(try read("4/5", scale: "0..5")), [80])
  }

  @Test func starsCountOnlyBesideTheEmptyOnes() throws {
    expectNoDifference(ratings(try read("★★★★☆", "★★★☆☆")), [75, 50])
    expectNoDifference(ratings(try read("★★★★★", "★★★★☆", "★★★☆☆")), [100, 75, 50])
    let full = try read("★★★★", "4 stars")
    expectNoDifference(ratings(full), [nil, nil])
    expectNoDifference(
      full.findings.map(\.help),
      ["state the scale with `--rating-scale 1..5`, or `--rating-scale 0..100` if they are percentages"])
    expectNoDifference(ratings(try read("★★★★", "4 stars", scale: "1..5")), [75, 75])
  }

  @Test func emptyStarsAloneAreNotARating() throws {
    let metadata = try read("★★★★☆", "☆☆☆☆☆")
    expectNoDifference(ratings(metadata), [75, nil])
    expectNoDifference(
      metadata.findings.map(\.message.text),
      [
        "`☆☆☆☆☆` in `CSAT` is nothing but empty stars, so it was not taken as a rating",
        "assumed: `★★★★☆` is a rating from 1 to 5",
      ])
    expectNoDifference(ratings(try read("☆☆☆☆☆")), [nil])
    expectNoDifference(ratings(try read("★★★★★", "☆☆☆☆☆")), [100, nil])
  }

  @Test(arguments: ["4 stars", "★★★★"]) func starsBesidePercentagesAreNotTaken(stars: String) throws {
    let metadata = try read("90", "95", stars)
    expectNoDifference(ratings(metadata), [90, 95, nil])
    expectNoDifference(
      metadata.findings.map(\.message.text),
      ["`\(stars)` in `CSAT` is stars beside other ratings, and nothing says of how many"])
    expectNoDifference(ratings(try read("90", "95", stars, scale: "0..100")), [90, 95, nil])
    expectNoDifference(ratings(try read("4", stars, scale: "1..5")), [75, 75])
  }

  @Test func lowNumbersBesidePercentagesAreAnAssumption() throws {
    let metadata = try read("90", "95", "97", "4", "5")
    expectNoDifference(ratings(metadata), [90, 95, 97, 4, 5])
    expectNoDifference(
      metadata.findings.map(\.message.text), ["assumed: `4` is a rating from 0 to 100, as others are"])
    expectNoDifference(metadata.findings.map(\.help), ["to override: `--rating-scale 1..5`"])
    expectNoDifference(try read("90", "4", "95", scale: "0..100").findings, [])
    expectNoDifference(try read("90", "95").findings, [])
  }

  @Test(arguments: ["CSAT %", "CSAT (%)", "CSAT (percent)"])
  func aTitleStatesPercentages(title: String) throws {
    let metadata = RecordingsTests.read("id,\(title),channel\na,4,voice\nb,10,voice\n", ReadingOptions())
    expectNoDifference(ratings(metadata), [4, 10])
    expectNoDifference(metadata.findings, [])
    let shares = RecordingsTests.read("id,\(title),channel\na,0.4,voice\nb,1,voice\n", ReadingOptions())
    expectNoDifference(ratings(shares), [nil, nil])
    expectNoDifference(rules(shares), ["rating-scale 2"])
  }

  @Test func aShareBesidePercentagesIsReadOnItsOwnScale() {
    let metadata = RecordingsTests.read("id,CSAT %,channel\na,80,voice\nb,4/5,voice\n", ReadingOptions())
    expectNoDifference(ratings(metadata), [80, 75])
    expectNoDifference(metadata.findings.map(\.message.text), ["assumed: `4/5` is a rating from 1 to 5"])
    let stated = RecordingsTests.read("id,CSAT % (1-5),channel\na,4/5,voice\n", ReadingOptions())
    expectNoDifference(ratings(stated), [75])
  }

  @Test func aColumnHasToAgree() throws {
    let metadata = try read("4/5", "8/10")
    expectNoDifference(ratings(metadata), [nil, nil])
    expectNoDifference(rules(metadata), ["rating-scale 2"])
    expectNoDifference(ratings(try read("4/5", "8/10", scale: "1..5")), [75, nil])
  }

  @Test func whatIsNoRatingNamesTheScale() throws {
    expectNoDifference(
      try read("good").findings.map(\.help),
      ["write numbers, and say their scale with `--rating-scale 1..5`; or write `4/5`"])
  }
}
