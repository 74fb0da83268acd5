needs: plain msgfmt

Every command starts with nothing in the environment, and what it prints
depends on the office's setting and ANLAN_LANG, not on the machine's locale.

  $ "$TESTS/lib/ledger"
  $ for c in "$BUILD"/bin/*; do env -i "$c" --version || echo "$c fails"; done | sed 's/^[a-z-]* //' | sort -u
  (Anlan) 0.1.0
  $ for c in "$BUILD"/bin/*; do env -i "$c" --help >help || echo "$c fails"; test -s help || echo "$c says nothing"; done
  $ same() { for v in "X=1" LANG=C LC_ALL=POSIX LANG=zh_CN.UTF-8 LC_ALL=zh_CN.GB18030 LC_CTYPE=de_DE LANGUAGE=en; do env -i PATH="$BUILD/bin" "$v" "$@" 2>&1; echo "[$?]"; done | sort | uniq -c | awk '$1 % 7 { print }'; }
  > same case-list -d ledger.db; same case-show -d ledger.db XF2026-000001; same case-due -d ledger.db; same case-list -d ledger.db --format csv; same case-do accept XF2026-000001 -d ledger.db; same ledger-verify -d ledger.db
  $ env -i PATH="$BUILD/bin" case-list -d ledger.db --limit 2 -q
  XF2026-000001	2026-03-01 09:00	来访	县级	其他	1	公路科	办理中	2026-03-16	路灯不亮
  XF2026-000002	2026-03-01 09:00	来信	乡级	其他	1		已登记	2026-03-16	村道积水
  $ env -i PATH="$BUILD/bin" case-list -d ledger.db --limit 2 --format csv --columns code,channel,state -q
  编号,信访形式,状态
  XF2026-000001,来访,办理中
  XF2026-000002,来信,已登记
  $ env -i PATH="$BUILD/bin" ANLAN_LANG=en case-list -d ledger.db --limit 2 --columns code,channel,state -q
  XF2026-000001	visit	accepted
  XF2026-000002	letter	registered
  $ env -i PATH="$BUILD/bin" LANG=en_US.UTF-8 case-list -d ledger.db --limit 2 --columns code,channel,state -q
  XF2026-000001	visit	accepted
  XF2026-000002	letter	registered
  $ env -i PATH="$BUILD/bin" ANLAN_LANG=zh LANG=en_US.UTF-8 case-list -d ledger.db --limit 2 --columns code,channel,state -q
  XF2026-000001	来访	办理中
  XF2026-000002	来信	已登记

A command needs no library that isn't on every machine, but for the one that writes calendars:

  $ if ldd "$BUILD/bin/case-add" | grep -q sqlite; then echo shared build; else for c in "$BUILD"/bin/*; do [ "${c##*/}" = roster-show ] || ldd "$c"; done; fi | sed 's/^\s*//; s/ .*//' | sort -u | grep -vE '^(linux-vdso.so.1|libc.so.6|libm.so.6|/lib.*/ld-linux.*|shared)$'
  [1]
  $ for c in "$BUILD"/bin/*; do if ldd "$c" | grep -q libical; then echo "${c##*/}"; fi; done
  roster-show

With nothing in the environment messages are in the office's language too:

  $ env -i PATH="$BUILD/bin" ledger-verify -q -d ledger.db | LC_ALL=C grep -c '^[^ -~]'
  1
  $ env -i PATH="$BUILD/bin" LANG=C ANLAN_LANG=en ledger-verify -q -d ledger.db | grep -c '^verified: '
  1
