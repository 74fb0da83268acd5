needs: zsh

What zsh offers, by its own function; here what it hands over is only printed.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 某局 --training >/dev/null
  $ case-add -q --channel visit --level county --summary '路灯 不亮'
  XF2026-000001
  $ cat >tab.zsh <<'END'
  > compadd() { print -rl -- "${shown[@]}" }
  > _files() { print files }
  > words=("$@"); CURRENT=$#; . "$BUILD/completion/_anlan"
  > END
  $ zsh -f tab.zsh case-do wi; zsh -f tab.zsh case-add --level=co; zsh -f tab.zsh case-show '\XF'
  withdraw  -- withdraw
  --level=county  -- county
  XF2026-000001  -- registered: 路灯 不亮
  $ zsh -f tab.zsh case-import ''; zsh -f tab.zsh case-add --summary ''
  files
  [1]
