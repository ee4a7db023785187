extension Shell {
  /// Returns a shell in a workspace that is shared, by agreement, through `../hub.git` with the clone `../other`.
  static func sharing() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run(
      """
      git config --global user.name Q; git config --global user.email q@example.com
      git init -q -b main; sidetone init --git --quiet; git init -q --bare -b main ../hub.git
      git remote add origin ../hub.git; sidetone sync --quiet; git push -qu origin main; sidetone sync --yes --quiet
      git clone -q ../hub.git ../other; echo '# theirs' >> ../other/people.yaml
      git -C ../other commit -qam Theirs; git -C ../other push -q; sidetone sync --quiet
      """)
    return shell
  }
}

extension String {
  /// The text on one line, as it was before it was folded to the screen.
  var joined: String { replacing(#/\s+/#, with: " ") }
}
