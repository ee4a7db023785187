import Notation
import QualityModel

/// The rules about files as parts of a workspace: where they are, and how they fit together.
extension FileRules {
  static let aboutWorkspaces = [
    unreadableFile, wrongMonth, filedTwice, rubricMissing, rubricDigestDiffers, rubricChanged,
    draftSubmitted, changeCutShort, unexplainedChange, foreignWorkspace,
  ]

  static let unreadableFile = FileRule(
    name: "unreadable-file",
    explanation: """
      The file is there and cannot be read: its permissions forbid it, it is not a plain file, or it is a link that leads out
      of the workspace. It is left out of every answer until that is fixed.
      """)
  static let wrongMonth = FileRule(
    name: "wrong-month",
    explanation: """
      Evaluations are filed under the month, in UTC, in which they were submitted. One that is stored elsewhere still
      counts, but people and scripts that look by month miss it.
      """)
  static let filedTwice = FileRule(
    name: "filed-twice",
    explanation: """
      Two files claim to be the same evaluation, which would then count twice. Compare them, keep the one that is right,
      and remove the other.
      """)
  static let rubricMissing = FileRule(
    name: "rubric-missing",
    explanation: """
      The rubric's version that an evaluation was scored against is kept as `rubrics/<id>@<version>.yaml`. Without that
      file the score cannot be derived again.
      """)
  static let rubricDigestDiffers = FileRule(
    name: "rubric-digest-differs",
    explanation: """
      An evaluation carries the digest of the exact rubric text it was scored against. The kept text has another one: it
      was edited after the fact, so the score may no longer follow from it.
      """)
  static let rubricChanged = FileRule(
    name: "rubric-changed",
    explanation: """
      A rubric that was scored against changes only with a new version: otherwise two scores of the same version would
      mean different things. Scoring is refused until the version is raised or the text is as it was.
      """)
  /// A change was begun and not finished.
  package static let changeCutShort = FileRule(
    name: "change-cut-short",
    explanation: """
      A change was begun and not finished: the program was killed, or the machine stopped. Some of its files are there and
      others are not; of an import these may be recordings without their records. Repeating the change adds what is
      missing; `undo`, if nothing was changed since, removes what is there.
      """)
  /// An evaluation was removed, or changed without a history.
  package static let unexplainedChange = FileRule(
    name: "unexplained-change",
    explanation: """
      What `sync` took in removes an evaluation that was submitted, or changes it without keeping in its history what it
      was: by hand, by another program, or by undoing. What was submitted stays: `void`, `edit` and `dispute` keep it in the
      history, with a name and a reason. The state before is kept in your own files until `sync --accept ID` accepts the
      change, or `sync --restore ID` brings that state back, which `undo` reverts.
      """)
  /// The workspace belongs to someone else.
  package static let foreignWorkspace = FileRule(
    name: "foreign-workspace",
    explanation: """
      The folder of the workspace, or its `sidetone.yaml`, belongs to another user of this machine, who can change all that
      is read and written there. At a terminal this is asked about once, and the answer is kept in the personal
      `config.yaml` under `trusted-workspaces`. Scripts and containers name the folder in SIDETONE_TRUSTED, with `:` between
      several, or `*` for all. It is no more than a warning, since nothing in a workspace is ever run.
      """)
  static let draftSubmitted = FileRule(
    name: "draft-submitted",
    explanation: """
      The evaluation was submitted and its draft still exists, as after a crash between the two steps. The evaluation
      counts; the next write removes the draft.
      """)
}
