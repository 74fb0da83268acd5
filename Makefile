# Anlan: small commands for the ledgers of an office.
#
#   make deps    install from apt what is missing        make demo   the main job, shown
#   make         build into build/                       make check  the tests
#
# Every command is one file in cmd/ with a main(); what commands share is in
# cmd/ too and goes, with lib/, into one static library.

PREFIX  ?= /usr/local
DESTDIR ?=
BUILD   ?= build
ifeq ($(strip $(BUILD)),)
$(error BUILD is empty: it would be built into the root directory)
endif
CC      ?= gcc
STATIC  ?= 1
WERROR  ?=

CSTD    := -std=c11 -D_GNU_SOURCE
WARN    := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
           -Wwrite-strings -Wvla -Wconversion $(if $(WERROR),-Werror)
CFLAGS  ?= -O2 -g
ALLFLAGS = $(CSTD) -fno-pie $(WARN) -Iinclude -Ilib -I$(BUILD)/gen -ffunction-sections -fdata-sections $(CFLAGS)

# Third-party libraries are linked statically where their archives are there
# (STATIC=0: shared): a command then starts as fast as one that uses none.
LIBS    := sqlite3 sodium csv utf8proc jansson
ifeq ($(STATIC),1)
LDLIBS  := -Wl,-Bstatic $(LIBS:%=-l%) -Wl,-Bdynamic -lm -lpthread
else
LDLIBS  := $(LIBS:%=-l%) -lm -lpthread
endif
# What writes iCalendar takes libical shared: behind it stand 30 MB of tables.
ICAL    := $(BUILD)/bin/roster-show $(BUILD)/tests/ics
$(ICAL): LDLIBS += -lical

ALLLD    = -no-pie $(CFLAGS) -Wl,--gc-sections -Wl,--as-needed $(LDFLAGS)

LIBSRC  := $(wildcard lib/*/*.c) $(wildcard cmd/shared/*.c)
CMDSRC  := $(wildcard cmd/*.c)
GENSRC  := $(BUILD)/gen/builtin.c
LIBOBJ  := $(LIBSRC:%.c=$(BUILD)/%.o) $(GENSRC:%.c=%.o)
CMDS    := $(CMDSRC:cmd/%.c=%)
BIN     := $(CMDS:%=$(BUILD)/bin/%)
PO      := $(wildcard po/*.po)
MO      := $(PO:po/%.po=$(BUILD)/share/locale/%/LC_MESSAGES/anlan.mo)
UNIT    := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/*.c))

SHELLS  := $(BUILD)/completion/anlan.bash $(BUILD)/completion/_anlan

.PHONY: all
all: $(BIN) $(MO) $(SHELLS)

$(BUILD)/libanlan.a: $(LIBOBJ)
	@rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/bin/%: $(BUILD)/cmd/%.o $(BUILD)/libanlan.a
	@mkdir -p $(@D)
	$(CC) $(ALLLD) -o $@ $< $(BUILD)/libanlan.a $(LDLIBS)

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(BUILD)/libanlan.a
	@mkdir -p $(@D)
	$(CC) $(ALLLD) -o $@ $< $(BUILD)/libanlan.a $(LDLIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALLFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/gen/%.o: $(BUILD)/gen/%.c
	$(CC) $(ALLFLAGS) -MMD -MP -c -o $@ $<

# Definitions, report templates and seed data are built into the library.
BUILTIN := $(sort $(wildcard ledgers/*.ledger reports/*.md data/*.csv))
$(BUILD)/gen/builtin.c: $(BUILTIN) tools/embed
	@mkdir -p $(@D)
	tools/embed $(BUILTIN) >$@.tmp && mv $@.tmp $@

$(BUILD)/share/locale/%/LC_MESSAGES/anlan.mo: po/%.po
	@mkdir -p $(@D)
	msgfmt --check-format -o $@ $<

# Which commands there are is all that these need to be told.
$(BUILD)/completion/%: share/completion/% $(CMDSRC)
	@mkdir -p $(@D)
	sed 's/@COMMANDS@/$(CMDS)/' $< >$@

.SECONDARY:
-include $(LIBOBJ:.o=.d) $(CMDSRC:%.c=$(BUILD)/%.d) $(UNIT:$(BUILD)/tests/%=$(BUILD)/tests/unit/%.d)

include tools/house.mk
