@preconcurrency import CReadline
@preconcurrency import Glibc

extension LineEditor {
  /// Set once, before the first question: how readline behaves here. The person's inputrc is read after it, and wins.
  static let prepared: Void = {
    speakUTF8()
    rl_readline_name = UnsafePointer(strdup("sidetone"))
    rl_instream = stdin
    rl_outstream = isatty(STDOUT_FILENO) == 1 ? stdout : stderr
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_change_environment = 0
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_variable_bind("bell-style", "none")
    prepareCompletion()
    watchBytes()
    rl_initialize()
  }()

  /// Readline takes its character set from the environment, and under `LC_ALL=C` would cut letters into bytes.
  ///
  /// All our files are UTF-8 and so is every terminal today; the programs that we start share the setting.
  private static func speakUTF8() {
    if setlocale(LC_CTYPE, "") != nil, strcmp(nl_langinfo(Int32(CODESET)), "UTF-8") == 0 { return }
    setenv("LC_ALL", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "C.UTF-8")
  }
}
