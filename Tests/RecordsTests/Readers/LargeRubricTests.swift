import CustomDump
import Foundation
import QualityModel
import Records
import Testing

/// A form nobody should write, which is nevertheless answered.
struct LargeRubricTests {
  private static let head = "format: sidetone.rubric/1\nid: a\nversion: 1\nsections:\n  - id: s\n    criteria:\n"

  @Test func aHundredThousandLinesAreRead() {
    let criteria = (0..<10_000).map { number in
      """
            - id: c\(number)
              ask: Was it kept?
              kind: yes-no
              guidance: |
                one
                two
                three
                four
                five
              when: {criterion: c0, is: [maybe\(number)]}

      """
    }
    let reading = RubricReader.read(Data((Self.head + criteria.joined()).utf8), file: "r.yaml")
    let counts = Dictionary(grouping: reading.findings, by: \.rule).mapValues(\.count)
    expectNoDifference(
      counts, ["bad-condition": 1, "bad-condition-answer": 10_000, "small-weight": 10_000, "too-many-criteria": 1])
    expectNoDifference(reading.findings.last?.place?.line, 100_006)
  }

  @Test func ofAHundredThousandUnknownKeysTwoHundredAreNamed() {
    let text = Self.head + "      - id: c\n" + (0..<100_000).map { "        k\($0): 1\n" }.joined()
    let reading = RubricReader.read(Data(text.utf8), file: "r.yaml")
    let counts = Dictionary(grouping: reading.findings, by: \.rule).mapValues(\.count)
    expectNoDifference(counts, ["missing-key": 2, "unknown-key": 201])
  }
}
