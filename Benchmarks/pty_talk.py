"""Talks with a program through a pseudo-terminal, as a person does, and times its answers."""

import os
import pty
import select
import signal
import time

PATIENCE = 20  # seconds; what takes longer hangs


class Talk:
    """One program at a pseudo-terminal of its own."""

    def __init__(self, words, folder):
        self.started = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            try:
                os.chdir(folder)
                os.execvp(words[0], words)
            finally:
                os._exit(127)

    def wait_for(self, text):
        """Reads until the text arrives; answers with the time that it did."""
        heard = b""
        while text not in heard:
            heard += self._read(heard)
        return time.perf_counter()

    def echo(self, key):
        """Types one key; answers with the seconds until it is on the screen."""
        begin = time.perf_counter()
        os.write(self.terminal, key)
        return self.wait_for(key) - begin

    def end(self):
        """Ends the program and waits for it."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def _read(self, heard):
        if not select.select([self.terminal], [], [], PATIENCE)[0]:
            raise SystemExit(f"error: no answer within {PATIENCE} seconds after {heard!r}")
        try:
            return os.read(self.terminal, 65536)
        except OSError:
            raise SystemExit(f"error: the program ended after {heard!r}") from None


def seconds_to_prompt(words, folder, prompt):
    """Answers with the seconds from starting a program to its first prompt."""
    talk = Talk(words, folder)
    try:
        return talk.wait_for(prompt) - talk.started
    finally:
        talk.end()
