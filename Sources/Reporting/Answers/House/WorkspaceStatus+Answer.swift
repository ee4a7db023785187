package import Insights

/// How far from optimized the workspace is: `status`.
extension WorkspaceStatus: CommandAnswer {
  package var document: Document { StatusPage(self).document }
}

/// What was changed, when and by whom: `log`.
extension LogPage: CommandAnswer {}
