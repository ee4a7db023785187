import QualityModel
import RecordIndex
import Records

/// Finds the people who were taken out of `people.yaml` and whom evaluations, drafts or coaching plans still name: where
/// the list of a role is left empty, `check` takes anyone for listed.
struct FindRemovedPeople {
  /// Who was listed.
  let before: People
  /// Who is listed now.
  let after: People

  /// Returns a warning for each person and role.
  func perform(in world: World) throws -> [Finding] {
    let roles: [People.Role] = [.agent, .evaluator, .coach]
    let removed = roles.flatMap { role in
      before.persons(as: role).filter { !after.knows($0.id, as: role) }.map { PeopleAreListed.Named($0.id, as: role) }
    }
    guard !removed.isEmpty else { return [] }
    let small = try Self.smallRecords(in: world)
    let evaluated = try world.asking { index in
      try removed.map { named in
        let word: Query.Word? = named.role == .agent ? .agent : named.role == .evaluator ? .evaluator : nil
        return try word.map { try index.count(Query([.init(.word($0, anyOf: [named.id]))])) } ?? 0
      }
    }
    return zip(removed, evaluated).compactMap { named, evaluations in
      let count = evaluations + small.count { $0 == named }
      return count > 0 ? finding(named, count) : nil
    }
  }

  private func finding(_ named: PeopleAreListed.Named, _ count: Int) -> Finding {
    var finding = PeopleAreListed().finding(named, count: count, file: WorkspacePath.people.text, among: after)
    finding.help = "`undo` lists them again; what names them stays as it is"
    return finding
  }

  /// Who is named by drafts and plans, once for each of them.
  private static func smallRecords(in world: World) throws -> [PeopleAreListed.Named] {
    let drafts = try world.drafts().records.flatMap { Set($0.record.named) }
    let plans = try world.listing(of: CoachingPlanKind()).records.flatMap { plan -> [PeopleAreListed.Named] in
      [.init(plan.record.agent, as: .agent), .init(plan.record.coach, as: .coach)]
    }
    return drafts + plans
  }
}
