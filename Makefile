# The two commands: `make run` opens the workbench on the example workspace, `make test` tests it.

SWIFT ?= swift
PREFIX ?= /usr/local
BUILD_RELEASE := $(SWIFT) build -c release --static-swift-stdlib --product sidetone
PROGRAM := .build/release/sidetone

# Debian's names of the packages that building needs, each with a file that tells whether it is there.
SYSTEM_PACKAGES := \
  libreadline-dev:/usr/include/readline/readline.h \
  libgsl-dev:/usr/include/gsl/gsl_cdf.h \
  nettle-dev:/usr/include/nettle/sha2.h \
  libsimdjson-dev:/usr/include/simdjson.h \
  libsndfile1-dev:/usr/include/sndfile.h \
  libsqlite3-dev:/usr/include/sqlite3.h \
  g++:/usr/bin/g++
# mpv plays recordings; without it everything else works.
PLAYER_PACKAGES := mpv:/usr/bin/mpv
# The shells whose completion is tested.
SHELL_PACKAGES := zsh:/usr/bin/zsh fish:/usr/bin/fish

.PHONY: torture fuzz
.PHONY: run test build install uninstall bench example lint format docs clean system-packages player shells

run: build
	@$(PROGRAM) $(ARGS)

build: system-packages
	@$(BUILD_RELEASE)

test: system-packages player shells lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks Fuzzing

format:
	$(SWIFT) format format --in-place --recursive Package.swift Sources Tests Benchmarks Fuzzing

# Without its symbols the program is little more than half as large; a backtrace of it has addresses and no names, which
# `.build/release/sidetone` of the same sources has.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/sidetone/rubrics \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/sidetone
	for rubric in $(SHIPPED_RUBRICS); do \
	  install -m 644 rubrics/$$rubric.yaml $(DESTDIR)$(PREFIX)/share/sidetone/rubrics/; done
	$(PROGRAM) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sidetone
	$(PROGRAM) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sidetone
	$(PROGRAM) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sidetone.fish

SHIPPED_RUBRICS := collections customer-experience error-based service-call support-chat

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/sidetone $(DESTDIR)$(PREFIX)/share/sidetone \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sidetone \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sidetone \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sidetone.fish

# Ratios against peers, side by side in one run; no test asserts a time. `make bench N=1000000` measures on a million.
N ?= 100000
bench: build
	@Benchmarks/run --evaluations $(N)

# Kills the program, makes its writes fail and its index rot, and looks whether anything was lost; half an hour.
torture: build
	$(SWIFT) build --product torture
	.build/debug/torture $(PROGRAM) $(ARGS)

# Feeds every parser with garbage for SECONDS_EACH (120) seconds; what is found lies in .build-fuzz/found.
fuzz: system-packages
	SIDETONE_FUZZ=1 $(SWIFT) build -c release --scratch-path .build-fuzz --product fuzz \
	  --sanitize=fuzzer --sanitize=address -Xswiftc -enable-testing
	Fuzzing/run $(PARSERS)

# Makes the bulk of the example workspace's evaluations and its workshop's study anew, from a fixed seed.
example: system-packages
	$(SWIFT) run make-example .

clean:
	rm -rf .build

# Installs what is missing through apt, or says what to install.
define install_missing
	@missing=""; for entry in $(1); do \
	  [ -e "$${entry#*:}" ] || missing="$$missing $${entry%%:*}"; done; \
	[ -z "$$missing" ] || { \
	  echo "Installing:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo="sudo"; \
	  if command -v apt-get >/dev/null && { [ -z "$$sudo" ] || command -v sudo >/dev/null; }; then \
	    $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	  else false; fi; } || { $(2); }
endef

system-packages:
	$(call install_missing,$(SYSTEM_PACKAGES),echo "error: these packages are needed and could not be installed; install them as root: apt-get install$$missing" >&2; exit 1)

player:
	$(call install_missing,$(PLAYER_PACKAGES),echo "mpv could not be installed; the tests of playing are skipped." >&2)

shells:
	$(call install_missing,$(SHELL_PACKAGES),echo "zsh and fish could not be installed; the tests of their completion are skipped." >&2)
