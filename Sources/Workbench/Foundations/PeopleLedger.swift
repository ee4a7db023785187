import QualityModel

/// Counts the people that records name and `people.yaml` does not list: a finding each, however many records there are.
struct PeopleLedger {
  /// Who is listed.
  let people: People
  private var counts: [PeopleAreListed.Named: (records: Int, first: String)] = [:]

  init(among people: People) { self.people = people }

  /// Takes note of the people that a file names; those who are listed are passed by.
  mutating func note(_ named: [PeopleAreListed.Named], in file: String) {
    for named in named where people.misses(named) {
      let known = counts[named]
      counts[named] = ((known?.records ?? 0) + 1, min(known?.first ?? file, file))
    }
  }

  /// A warning for each of them, with the first file, in the order of these files.
  var findings: [Finding] {
    counts.sorted {
      ($0.value.first, $0.key.id, $0.key.role.rawValue) < ($1.value.first, $1.key.id, $1.key.role.rawValue)
    }
    .map { PeopleAreListed().finding($0, count: $1.records, file: $1.first, among: people) }
  }
}
