# house.mk: what is done with the sources beside building them
#
# Included by Makefile, whose variables it uses.  Where `deps` is asked for
# together with other targets, they wait for it.

DEPS := gcc make perl gettext pkg-config libsqlite3-dev libsodium-dev \
        libcsv-dev libutf8proc-dev libjansson-dev libical-dev mandoc sqlite3 \
        strace valgrind jq python3-icalendar tidy glpk-utils coinor-cbc

JOBS    ?= 2
BINDIR  = $(DESTDIR)$(PREFIX)/bin
MANDIR  = $(DESTDIR)$(PREFIX)/share/man
DOCDIR  = $(DESTDIR)$(PREFIX)/share/doc/anlan
LOCDIR  = $(DESTDIR)$(PREFIX)/share/locale
INCDIR  = $(DESTDIR)$(PREFIX)/include
LIBDIR  = $(DESTDIR)$(PREFIX)/lib
BASHDIR = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSHDIR  = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
SHAREDIR = $(DESTDIR)$(PREFIX)/share/anlan

MAN     := $(wildcard man/*.[157] man/*/*.[157])
# Below MANDIR: man/zh_CN/case-add.1 goes to zh_CN/man1/case-add.1
manpath  = $(patsubst man/%,%,$(dir $1))man$(subst .,,$(suffix $1))/$(notdir $1)
DOC     := $(wildcard README.md README.zh.md LICENSE)
SHARED  := $(wildcard share/anlan/*/*)
HEADERS := $(wildcard include/*.h include/*/*.h)
SAMPLES := $(wildcard share/samples/*)
OURS     = $(HEADERS) $(wildcard lib/*/*.[ch] cmd/*.[ch] cmd/*/*.[ch] tests/unit/*.[ch])

SANITIZE = -O1 -g -fsanitize=address,undefined -fno-omit-frame-pointer \
           -fno-sanitize-recover=undefined
VALGRIND = valgrind -q --leak-check=full --error-exitcode=99

# Order only, and only where `deps` was asked for.
FIRST   := $(filter deps,$(MAKECMDGOALS))
$(LIBOBJ) $(CMDSRC:%.c=$(BUILD)/%.o) $(UNIT:$(BUILD)/tests/%=$(BUILD)/tests/unit/%.o): | $(FIRST)
$(MO): | $(FIRST)

.PHONY: help
help:
	@echo 'make                 build the commands into build/'
	@echo 'make deps            install from apt what is missing'
	@echo 'make demo            show the main job, from the build tree'
	@echo 'make check           all tests'
	@echo 'make check-san       all tests under the address and undefined sanitizers'
	@echo 'make check-valgrind  all tests under valgrind'
	@echo 'make bench           how long things take (PARTS="add import …")'
	@echo 'make install         into PREFIX (/usr/local), below DESTDIR'
	@echo 'make uninstall       take that away again'
	@echo 'make format          clang-format over our sources'
	@echo 'make lint            cppcheck, and mandoc over the manual'
	@echo 'make po              bring po/ up to date with the sources'
	@echo 'make clean           remove what was built'
	@echo 'Variables: BUILD CC CFLAGS LDFLAGS STATIC=0 WERROR=1 JOBS PREFIX DESTDIR'

# ---- what is needed ---------------------------------------------------------

.PHONY: deps
deps:
	@missing=; \
	for p in $(DEPS); do \
		case $$(dpkg-query -W -f='$${db:Status-Status}' $$p 2>/dev/null) in \
		installed) ;; \
		*) missing="$$missing $$p" ;; \
		esac; \
	done; \
	if [ -z "$$missing" ]; then echo 'deps: nothing to install'; exit 0; fi; \
	echo "deps: installing$$missing"; \
	root=; \
	if [ "$$(id -u)" -ne 0 ] && command -v sudo >/dev/null; then root=sudo; fi; \
	$$root apt-get -q update && \
	$$root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y \
		--no-install-recommends $$missing </dev/null

# ---- tests ------------------------------------------------------------------

.PHONY: units check check-san check-valgrind bench demo
units: $(UNIT)

check: all units | $(FIRST)
	@BUILD='$(BUILD)' JOBS='$(JOBS)' tests/check

check-san: | $(FIRST)
	@ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=exitcode=99:print_stacktrace=1 \
		RUN_KIND=san \
		$(MAKE) --no-print-directory check BUILD=build-san \
		CFLAGS='$(SANITIZE)'

check-valgrind: | $(FIRST)
	@RUN_KIND=valgrind RUN_UNDER='$(VALGRIND)' \
		$(MAKE) --no-print-directory check

bench: all | $(FIRST)
	@BUILD='$(abspath $(BUILD))' PATH='$(abspath $(BUILD))/bin':"$$PATH" tests/bench/run

demo: all | $(FIRST)
	@PATH='$(abspath $(BUILD))/bin':"$$PATH" share/demo.sh

# ---- installing -------------------------------------------------------------

.PHONY: install uninstall
install: all $(BUILD)/libanlan.a | $(FIRST)
	install -d '$(BINDIR)' '$(DOCDIR)' '$(INCDIR)/anlan' '$(LIBDIR)' '$(BASHDIR)' '$(ZSHDIR)'
	$(if $(BIN),install $(BIN) '$(BINDIR)')
	$(foreach m,$(MAN),install -D -m 644 $m '$(MANDIR)/$(call manpath,$m)' &&) :
	for m in $(MO:$(BUILD)/share/locale/%=%); do \
		install -D -m 644 '$(BUILD)'/share/locale/$$m '$(LOCDIR)'/$$m || exit; \
	done
	for s in $(SHARED:share/anlan/%=%); do \
		install -D -m 644 share/anlan/$$s '$(SHAREDIR)'/$$s && \
		sed -i 's|/usr/local|$(PREFIX)|g' '$(SHAREDIR)'/$$s || exit; \
	done
	install -d '$(SHAREDIR)/samples'
	install -m 644 $(SAMPLES) '$(SHAREDIR)/samples'
	install -m 644 $(DOC) '$(DOCDIR)'
	install -m 644 include/anlan.h '$(INCDIR)'
	install -m 644 include/anlan/*.h '$(INCDIR)/anlan'
	install -m 644 $(BUILD)/libanlan.a '$(LIBDIR)'
	install -m 644 $(BUILD)/completion/anlan.bash '$(BASHDIR)'
	for c in $(CMDS); do ln -sf anlan.bash '$(BASHDIR)'/$$c || exit; done
	install -m 644 $(BUILD)/completion/_anlan '$(ZSHDIR)'

uninstall:
	rm -f $(CMDS:%='$(BINDIR)/%') $(CMDS:%='$(BASHDIR)/%') \
		'$(BASHDIR)/anlan.bash' '$(ZSHDIR)/_anlan' \
		$(foreach m,$(MAN),'$(MANDIR)/$(call manpath,$m)') \
		$(MO:$(BUILD)/share/locale/%='$(LOCDIR)/%') \
		$(SHARED:share/anlan/%='$(SHAREDIR)/%') \
		$(SAMPLES:share/%='$(SHAREDIR)/%') $(DOC:%='$(DOCDIR)/%') \
		$(HEADERS:include/%='$(INCDIR)/%') '$(LIBDIR)/libanlan.a'
	for d in '$(SHAREDIR)/cron' '$(SHAREDIR)/systemd' '$(SHAREDIR)/samples' '$(SHAREDIR)' '$(DOCDIR)' '$(INCDIR)/anlan'; do \
		if [ -d "$$d" ]; then rmdir "$$d"; fi; \
	done

# ---- keeping the sources in order -------------------------------------------

.PHONY: format lint po clean
format:
	clang-format -i $(OURS)

lint: $(GENSRC) | $(FIRST)
	@bad=0; \
	if command -v cppcheck >/dev/null; then \
		cppcheck -q -j 2 --std=c11 --language=c --error-exitcode=1 --inline-suppr \
			--enable=warning,performance,portability \
			--suppress=missingIncludeSystem -D_GNU_SOURCE \
			'-Djson_array_foreach(a,i,v)=for (;;)' \
			'-Djson_object_foreach(o,k,v)=for (;;)' \
			-Iinclude -Ilib -I'$(BUILD)/gen' $(LIBSRC) $(CMDSRC) || bad=1; \
	else \
		echo 'lint: no cppcheck here, sources not looked at'; \
	fi; \
	mandoc -Tlint -Wwarning $(filter-out man/zh_CN/%,$(MAN)) || bad=1; \
	exit $$bad

# Without dates and line numbers: what doesn't change stays the same.
po: | $(FIRST)
	@mkdir -p po
	xgettext --language=C --from-code=UTF-8 --keyword=_ --keyword=N_ \
		--keyword=P_:1,2 --keyword=ngettext:1,2 --keyword=dngettext:2,3 --add-comments=TRANSLATORS \
		--package-name=anlan --copyright-holder='The Anlan authors' \
		--add-location=file --sort-by-file -o - \
		$(sort $(LIBSRC) $(CMDSRC) $(wildcard lib/*/*.h cmd/*.h cmd/*/*.h)) | \
		sed '/^"POT-Creation-Date:/d' >po/anlan.pot.tmp
	mv po/anlan.pot.tmp po/anlan.pot
	for p in $(PO); do \
		msgmerge -q --update --backup=off --no-fuzzy-matching \
			$$p po/anlan.pot || exit; \
	done

clean:
	rm -rf '$(BUILD)' build-san
